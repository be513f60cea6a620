import { safeHref } from '../safe-href.ts'
import { MAP_HEIGHT, MAP_WIDTH, outlines } from './world-map.ts'

export interface MapCountry {
  code: string // ISO 3166-1 alpha-2
  name: string
  address: string
  band?: string | undefined // of its rating
}

/** The world, with the countries covered as links. The list beside it says the same in words. */
export function WorldMap({ label, countries }: { label: string; countries: MapCountry[] }) {
  const covered = new Map(countries.map((country) => [country.code, country]))
  const rest = outlines().filter(({ code }) => !covered.has(code))
  return (
    <svg class="map" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="group" aria-label={label}>
      <path class="land" d={rest.map(({ path }) => path).join('')} />
      {outlines().map(({ code, path }) => {
        const country = covered.get(code)
        if (!country) return null
        return (
          <a href={safeHref(country.address)} aria-label={country.name}>
            <path class={country.band ? `covered band-${country.band}` : 'covered'} d={path} />
          </a>
        )
      })}
    </svg>
  )
}
