// What publishing says of the update itself, in public: all of it in the first version; in a later one
// what is new, taking back what is gone, with a note of what changed.
import { canonical } from '../../record/canonical.ts'
import type { Plain } from '../../record/canonical.ts'
import type { Change, State } from '../../record/change.ts'
import { settle } from '../../record/settle.ts'
import type { Standing } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import { onDay } from '../../record/values/on-day.ts'
import { printBounds } from '../../record/values/print.ts'
import type { Day, Value, When } from '../../record/values/value.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { plainPassage } from '../manuscript/manuscript.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { orderNumbers } from './order.ts'
import { withdrawing } from './withdrawing.ts'

export interface Published {
  standing: Standing[] // what is said of the update now, also what somebody sealed hides from its readers
  takenDown: boolean
}

type Said = [property: string, value: Value]

/** Undefined where it was never published. */
export function publishedAs(file: VaultFile, update: SubjectId): Published | undefined {
  const standing = settle(changesAbout(file, [update])).statements.filter(
    ({ statement }) => statement.subject === update,
  )
  if (!standing.some(({ statement }) => statement.property === 'published')) return undefined
  return { standing, takenDown: standing.some(({ statement }) => statement.property === 'taken-down') }
}

export function firstStatements(manuscript: Manuscript, day: Day): Change[] {
  const said: Said[] = [...aboutUpdate(manuscript), ['published', onDay(day)], ...passagesOf(manuscript, [])]
  return said.map((one) => stated(manuscript.id, one))
}

export function nextStatements(manuscript: Manuscript, day: Day, { standing }: Published): Change[] {
  const before = standing.filter(({ statement }) => REPLACED.has(statement.property))
  const wanted = new Map(
    [...aboutUpdate(manuscript), ...passagesOf(manuscript, before)].map((one) => [keyOf(...one), one]),
  )
  const gone = before.filter(({ statement }) => !wanted.delete(keyOf(statement.property, statement.value)))
  const withdrawn = withdrawing(
    gone.map(({ id }) => id),
    'a new version',
  )
  const states = [...wanted.values()].map((one) => stated(manuscript.id, one))
  return [...withdrawn, ...states, notedOn(manuscript.id, 'correction', manuscript, day)]
}

/** A public note with its day. */
export function notedOn(
  update: SubjectId,
  property: 'correction' | 'taken-down',
  { note = '', language }: Pick<Manuscript, 'note' | 'language'>,
  day: Day,
): State {
  const { kind, statement } = stated(update, [property, { kind: 'text', text: note, language }])
  return { kind, statement: { ...statement, saidWhen: onDay(day) } }
}

// All but the day of the first version, the notes of those since, and what others say of it.
const REPLACED = new Set(
  'title country language period source original original-version credit passage taken-down'.split(' '),
)

function aboutUpdate(manuscript: Manuscript): Said[] {
  const { title, country, from, until, language, credit, original, source } = manuscript
  const text = (words: string): Value => ({ kind: 'text', text: words, language })
  const said: Said[] = [
    ['title', text(title.trim())],
    ['country', { kind: 'code', list: 'countries', code: country }],
    ['language', text(language)],
  ]
  if (from || until) said.push(['period', period(from, until)])
  if (source) said.push(['source', { kind: 'ref', subject: source }])
  if (original) {
    const { update, version } = original
    said.push(['original', { kind: 'ref', subject: update }])
    said.push(['original-version', { kind: 'count', said: String(version), min: version, max: version }])
  }
  return [...said, ...credit.map((partner): Said => ['credit', text(partner)])]
}

// An empty passage is none.
function passagesOf(manuscript: Manuscript, before: readonly Standing[]): Said[] {
  const passages = manuscript.passages.filter(({ text }) => text.trim() !== '').map(plainPassage)
  const had = new Set(
    before.flatMap(({ statement: { value } }) => (value.kind === 'passage' ? [value.order] : [])),
  )
  const known = passages.map(({ order }) => (had.delete(order) ? order : undefined))
  return orderNumbers(known).flatMap((order, place): Said[] => {
    const passage = passages[place]
    return passage ? [['passage', { ...passage, order }]] : []
  })
}

function stated(subject: SubjectId, [property, value]: Said): State {
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'public' } }
}

function keyOf(property: string, value: Value): string {
  return `${property} ${canonical(value as unknown as Plain)}`
}

function period(from: Day | undefined, until: Day | undefined): When {
  const bounds = { earliest: from, latest: until }
  return { kind: 'when', said: printBounds(bounds), ...bounds, basis: 'stated' }
}
