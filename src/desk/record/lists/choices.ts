// What a list can be narrowed by, in words: each choice with how many fit it, all else as asked.
import { labelFor } from '../../../find/readings.ts'
import type { Asked as Answer } from '../../../find/search/ask.ts'
import type { Facet } from '../../../find/search/question.ts'
import { isSubjectId } from '../../../record/subject.ts'
import { ACTS } from '../../../vocabulary/acts/acts.ts'
import { countryName } from '../../../vocabulary/countries.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { SUBJECT_KINDS } from '../../../vocabulary/kinds.ts'
import { findTerm, labelOf } from '../../../vocabulary/list.ts'
import { CAPACITIES } from '../../../vocabulary/people/capacities.ts'
import { ROLES } from '../../../vocabulary/people/roles.ts'
import { HAPPENED } from '../../../vocabulary/said/happened.ts'
import type { Desk } from '../../desk.ts'
import type { Sentence } from '../../words/catalogs.ts'

export type Choosable = Exclude<Facet, 'month'>

export interface Choice {
  value: string
  words: string
  count: number
}

export interface Choices {
  shown: Choice[]
  more: number // choices that are left out because very many fit
}

const MOST = 300

/** The commonest first; what is chosen is always among them. */
export function choicesOf(desk: Desk, answer: Answer, facet: Choosable, chosen: string | undefined): Choices {
  const counts = [...answer.counts(facet)].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const shown = counts.slice(0, MOST)
  if (chosen && !shown.some(([value]) => value === chosen))
    shown.push([chosen, counts.find(([value]) => value === chosen)?.[1] ?? 0])
  return {
    shown: shown.map(([value, count]) => ({ value, words: inWords(desk, facet, value), count })),
    more: Math.max(0, counts.length - shown.length),
  }
}

export function inWords(desk: Desk, facet: Choosable | 'who', value: string): string {
  const { language } = desk
  if (facet === 'act') return labelOf(ACTS, value, language)
  if (facet === 'answered')
    return findTerm(ACTS, value) ? labelOf(ACTS, value, language) : labelOf(SUBJECT_KINDS, value, language)
  if (facet === 'country') return countryName(value, language)
  if (facet === 'freedom') return labelOf(FREEDOMS, value, language)
  if (facet === 'role') return labelOf(ROLES, value, language)
  if (facet === 'capacity') return labelOf(CAPACITIES, value, language)
  if (facet === 'happened') return labelOf(HAPPENED, value, language)
  if (facet === 'kind') return findTerm(SUBJECT_KINDS, value)?.plural[language] ?? value
  if (facet === 'disputed')
    return value === 'yes' ? desk.say('accounts differ') : desk.say('no accounts differ')
  if (facet === 'access')
    return value === 'public' ? desk.say('something of it is public') : desk.say('nothing of it is public')
  return (isSubjectId(value) && labelFor(desk.vault.file, value, desk.reader)) || desk.say('without a name')
}

export const FACET_WORDS: Record<Choosable, Sentence> = {
  kind: 'Kind',
  act: 'What happened',
  happened: 'Did it happen',
  freedom: 'Freedom',
  role: 'Role',
  capacity: 'Capacity',
  country: 'Country',
  place: 'Place',
  answered: 'In answer to',
  law: 'Law',
  case: 'Case',
  source: 'Source',
  disputed: 'Disputed',
  access: 'Access',
}
