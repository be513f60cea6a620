// What somebody asks the record: words and what narrows them. All of it can stand in an address.
import type { Day } from '../../record/values/value.ts'

export interface Question {
  typed?: string | undefined
  asBeginnings?: boolean | undefined // every word that was typed may go on
  kind?: string | undefined
  act?: string | undefined
  happened?: string | undefined
  freedom?: string | undefined
  role?: string | undefined
  capacity?: string | undefined
  who?: string | undefined // a subject that took part
  country?: string | undefined // ISO 3166-1 alpha-2
  place?: string | undefined // a place, or anything within it
  answered?: string | undefined // the act that an event answered
  law?: string | undefined // a law, or anything that is part of it
  case?: string | undefined
  source?: string | undefined
  disputed?: string | undefined // 'yes' or 'no'
  access?: string | undefined // 'public': something of it; 'team': nothing of it is public
  from?: Day | undefined // on which days it can have been: any overlap counts
  until?: Day | undefined
}

/** By which of these what is found can be counted; `month` is where it stands in a calendar. */
export type Facet =
  | 'kind'
  | 'act'
  | 'happened'
  | 'freedom'
  | 'role'
  | 'capacity'
  | 'country'
  | 'place'
  | 'answered'
  | 'law'
  | 'case'
  | 'source'
  | 'disputed'
  | 'access'
  | 'month'
