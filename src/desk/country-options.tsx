// The countries to choose from, in the order of the page's language.
import type { VNode } from 'preact'
import { COUNTRIES, countryName } from '../vocabulary/countries.ts'
import type { Country } from '../vocabulary/countries.ts'
import type { Language } from '../vocabulary/list.ts'
import { useVoice } from './words/voice.tsx'

export function CountryOptions({ chosen, none }: { chosen: string | undefined; none: string }): VNode {
  return (
    <>
      <option value="">{none}</option>
      {countriesIn(useVoice().language).map(({ code, name }) => (
        <option value={code} selected={code === chosen}>
          {name}
        </option>
      ))}
    </>
  )
}

const sorted = new Map<Language, readonly Country[]>([['en', COUNTRIES]])

function countriesIn(language: Language): readonly Country[] {
  const known = sorted.get(language)
  if (known) return known
  const { compare } = new Intl.Collator(language)
  const named = COUNTRIES.map(({ code }) => ({ code, name: countryName(code, language) }))
  const made = named.sort((one, other) => compare(one.name, other.name))
  sorted.set(language, made)
  return made
}
