// The whole form of a card: from its fields to what a browser sends, and back. What was typed is kept
// as typed until it is accepted, so that nothing is lost where something has to be mended.
import type { Access } from '../../../record/statement.ts'
import type { CardFields, CardWhen, Party, Words } from '../../../review/cards/card.ts'
import type { Fields } from '../../form.ts'

export interface PartyRow {
  name: string
  kind: string
  link: string // '', 'new' or a subject
  subject: string // the drafter's name for them
  words: string // 'start-end' of the words in the report
  search: string
}

export interface PartRow extends PartyRow {
  role: string
  capacity: string
}

// `name` empty: the report itself.
export interface AccountRow extends PartyRow {
  stance: string
  said: string // 'start-end' of what shows that they say so
}

export interface CardForm {
  act: string
  happened: string
  when: string
  earliest: string
  latest: string
  basis: string
  read: string // the words that the bounds were read from …
  bounds: string // … and what was read
  country: string
  place: PartyRow
  parts: PartRow[]
  measure: string
  measureWords: string
  freedom: string
  accounts: AccountRow[]
  access: string // 'team', 'public', 'me', or 'as it is'
}

export function formOfFields(fields: CardFields): CardForm {
  const { act, happened, when, country, place, parts, measure, freedom, accounts, access } = fields
  return {
    act,
    happened,
    ...formOfWhen(when),
    country,
    place: rowOf(place, 'place'),
    parts: parts.map((part) => ({ ...rowOf(part), role: part.role, capacity: part.capacity ?? '' })),
    measure: measure?.kind ?? '',
    measureWords: measure?.said ?? '',
    freedom,
    accounts: accounts.map(({ speaker, stance, words }) => ({
      ...rowOf(speaker),
      stance,
      said: placeOf(words),
    })),
    access: accessName(access),
  }
}

export function formOfWhen(
  when: CardWhen | undefined,
): Pick<CardForm, 'when' | 'earliest' | 'latest' | 'basis' | 'read' | 'bounds'> {
  const { said = '', earliest = '', latest = '', basis = 'stated' } = when ?? {}
  return { when: said, earliest, latest, basis, read: said, bounds: `${earliest}/${latest}` }
}

function rowOf(party: Party | undefined, kind = 'person'): PartyRow {
  return {
    name: party?.name ?? '',
    kind: party?.kind ?? kind,
    link: party?.link ?? '',
    subject: party?.draftSubject ?? '',
    words: placeOf(party?.words),
    search: '',
  }
}

export function placeOf(words: Words | undefined): string {
  return words ? `${words.start}-${words.end}` : ''
}

function accessName(access: Access): string {
  return typeof access === 'string' ? access : 'as it is'
}

// From what the browser sent. A row is any 'parts.3.…': numbers need not be in a row.
export function formOfSent(sent: Fields): CardForm {
  const text = (name: string) => sent[name] ?? ''
  const row = (prefix: string): PartyRow => ({
    name: text(`${prefix}.name`),
    kind: text(`${prefix}.kind`),
    link: text(`${prefix}.link`),
    subject: text(`${prefix}.subject`),
    words: text(`${prefix}.words`),
    search: text(`${prefix}.search`),
  })
  return {
    act: text('act'),
    happened: text('happened'),
    when: text('when'),
    earliest: text('earliest'),
    latest: text('latest'),
    basis: text('basis'),
    read: text('read'),
    bounds: text('bounds'),
    country: text('country'),
    place: row('place'),
    parts: rowsIn(sent, 'parts').map((prefix) => ({
      ...row(prefix),
      role: text(`${prefix}.role`),
      capacity: text(`${prefix}.capacity`),
    })),
    measure: text('measure'),
    measureWords: text('measureWords'),
    freedom: text('freedom'),
    accounts: rowsIn(sent, 'accounts').map((prefix) => ({
      ...row(prefix),
      stance: text(`${prefix}.stance`),
      said: text(`${prefix}.said`),
    })),
    access: text('access'),
  }
}

function rowsIn(sent: Fields, list: string): string[] {
  const numbers = Object.keys(sent).flatMap((name) => {
    const found = new RegExp(`^${list}\\.(\\d{1,3})\\.`).exec(name)?.[1]
    return found === undefined ? [] : [Number(found)]
  })
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => `${list}.${number}`)
}

// A button of the form that only changes the form: a row more, a row less.
export function withAction(form: CardForm, action: string): CardForm {
  const [verb = '', at = ''] = action.split(':')
  const { parts, accounts } = form
  if (verb === 'add-part')
    return { ...form, parts: [...parts, { ...rowOf(undefined), role: 'victim', capacity: '' }] }
  if (verb === 'remove-part') return { ...form, parts: parts.filter((_, index) => index !== Number(at)) }
  if (verb === 'add-account')
    return { ...form, accounts: [...accounts, { ...rowOf(undefined), stance: 'confirms', said: '' }] }
  if (verb === 'remove-account')
    return { ...form, accounts: accounts.filter((_, index) => index !== Number(at)) }
  return form
}
