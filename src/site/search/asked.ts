// What somebody asked, as an address carries it. What cannot be meant is left out.
import type { Question } from '../../find/search.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { findTerm } from '../../vocabulary/list.ts'

export interface Asked extends Question {
  page: number // from 1
}

const LONGEST = 200

export function readAsked(given: Readonly<Record<string, string>>): Asked {
  const { q = '', country = '', freedom = '', year = '', page = '' } = given
  return {
    typed: q.slice(0, LONGEST),
    country: isCountryCode(country) ? country : undefined,
    freedom: findTerm(FREEDOMS, freedom)?.code,
    year: /^[1-9]\d{3}$/.test(year) ? Number(year) : undefined,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

export function writeAsked({ typed, country, freedom, year, page }: Asked): string {
  const said = { q: typed, country, freedom, year: year && String(year), page: page > 1 && String(page) }
  const given = Object.entries(said).filter((one): one is [string, string] => Boolean(one[1]))
  return new URLSearchParams(given).toString()
}
