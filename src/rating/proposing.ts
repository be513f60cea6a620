// A rating is proposed with reasons, each resting on statements, and reviewed by others. All of it is the
// team's until it is issued; then nothing of it changes any more.
import type { State } from '../record/change.ts'
import { newSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { onDay } from '../record/values/on-day.ts'
import type { Day, Passage, Value } from '../record/values/value.ts'
import { standingAbout } from '../find/about/standing.ts'
import { getRating } from '../find/ratings.ts'
import { Refusal } from '../refusal.ts'
import { append } from '../vault/entries/append.ts'
import type { Vault } from '../vault/vault.ts'
import { isCountryCode } from '../vocabulary/countries.ts'
import { findTerm } from '../vocabulary/list.ts'
import { RATING_KINDS, TRENDS } from '../vocabulary/ratings/bands.ts'
import { checkScore, currentMethod } from './methods.ts'

export interface Proposal {
  country: string // ISO 3166-1 alpha-2
  what: string // a code of the list 'rating-kinds'
  band: string // of the rating, or that the country has now
  score?: number | undefined
  trend?: string | undefined
  reasons: Reason[]
  day: Day
}

export interface Reason {
  text: string
  events: SubjectId[] // that it rests on
}

export function proposeRating(vault: Vault, proposal: Proposal): SubjectId {
  const { file, pen } = vault
  checkProposal(proposal)
  const subject = newSubjectId('rating', pen.random)
  const { country, what, band, score, trend, reasons, day } = proposal
  const code = (list: string, of: string): Value => ({ kind: 'code', list, code: of })
  const said: [string, Value][] = [
    ['country', code('countries', country)],
    ['what', code(RATING_KINDS.name, what)],
    ['method', { kind: 'text', text: currentMethod().version, language: 'en' }],
    ['band', code('bands', band)],
    ...(score === undefined
      ? []
      : [['score', { kind: 'count', said: String(score), min: score, max: score }] as [string, Value]]),
    ...(trend ? [['trend', code(TRENDS.name, trend)] as [string, Value]] : []),
    ['proposed', onDay(day)],
    ...reasons.map((reason, order): [string, Value] => ['reason', passageOf(vault, reason, order)]),
  ]
  file.write(() =>
    append(
      file,
      pen,
      said.map(([property, value]): State => stated(subject, property, value)),
    ),
  )
  return subject
}

/** What somebody of the panel finds: kept with their name, public once the rating is. */
export function reviewRating(vault: Vault, rating: string, finding: string): void {
  const { file, pen } = vault
  const { subject, issued } = getRating(file, { member: pen.author }, rating)
  if (issued) throw new Refusal('conflict', 'It is issued, and stays as it was issued: propose a new one.')
  if (finding.trim() === '')
    throw new Refusal('invalid', 'Say what you find, in a sentence or more.', 'finding')
  const value: Value = { kind: 'text', text: finding.trim(), language: 'en' }
  file.write(() => append(file, pen, [stated(subject, 'review', value)]))
}

function checkProposal({ country, what, band, score, trend, reasons }: Proposal): void {
  if (!isCountryCode(country)) throw new Refusal('invalid', 'Choose the country.', 'country')
  if (!findTerm(RATING_KINDS, what)) throw new Refusal('invalid', 'Choose what this is.', 'what')
  if (trend && !findTerm(TRENDS, trend)) throw new Refusal('invalid', 'Choose a trend.', 'trend')
  checkScore(band, score)
  if (reasons.every(({ text }) => text.trim() === ''))
    throw new Refusal('invalid', 'Give a reason: a rating without one says nothing.', 'reason')
}

// An event's voices stand behind it: who says that it happened.
function passageOf({ file, pen }: Vault, { text, events }: Reason, order: number): Passage {
  const statements = events.flatMap((event) =>
    standingAbout(file, { member: pen.author }, event).flatMap(({ id, statement, access }) =>
      statement.property === 'happened' && typeof access === 'string' ? [id] : [],
    ),
  )
  const told = text.trim()
  const rests = statements.length > 0 ? [{ start: 0, end: told.length, statements }] : []
  return {
    kind: 'passage',
    order,
    section: 'lead',
    form: 'paragraph',
    text: told,
    language: 'en',
    rests,
    links: [],
  }
}

function stated(subject: SubjectId, property: string, value: Value): State {
  return { kind: 'state', statement: { subject, property, value, stance: 'infers', access: 'team' } }
}
