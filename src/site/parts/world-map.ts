// The outlines of the countries as paths of an SVG, made once from public-domain data (Natural Earth, in the
// package world-atlas). Equal Earth, so that no country looks larger than it is.
import { createRequire } from 'node:module'
import { geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'i18n-iso-countries/index.js'

export interface Outline {
  code: string // ISO 3166-1 alpha-2; '' of what has none
  path: string
}

export const MAP_WIDTH = 720
export const MAP_HEIGHT = 350

let drawn: Outline[] | undefined

export function outlines(): readonly Outline[] {
  drawn ??= draw()
  return drawn
}

function draw(): Outline[] {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-110m.json') as Topology<{
    countries: GeometryCollection
  }>
  const world = feature(atlas, atlas.objects.countries) as FeatureCollection
  const shown = { ...world, features: world.features.filter(({ id }) => id !== ANTARCTICA) }
  const path = geoPath(geoEqualEarth().fitSize([MAP_WIDTH, MAP_HEIGHT], shown)).digits(0)
  return shown.features.map((one) => ({ code: codeOf(one), path: path(one) ?? '' }))
}

const ANTARCTICA = '010'

function codeOf({ id }: Feature): string {
  return (id !== undefined && countries.numericToAlpha2(String(id).padStart(3, '0'))) || ''
}
