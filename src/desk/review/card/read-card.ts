// What was typed into a card's form, as fields of a card: words are looked up in the report, dates are
// read, codes are checked. What cannot be is said beside its field.
import { z } from 'zod'
import { STANCES } from '../../../record/statement.ts'
import type { Access } from '../../../record/statement.ts'
import { isSubjectId, kindOf } from '../../../record/subject.ts'
import type { CardAccount, CardFields, CardPart, Party } from '../../../review/cards/card.ts'
import { ACTS } from '../../../vocabulary/acts/acts.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { MEASURES } from '../../../vocabulary/law/measures.ts'
import { findTerm } from '../../../vocabulary/list.ts'
import type { List } from '../../../vocabulary/list.ts'
import { CAPACITIES } from '../../../vocabulary/people/capacities.ts'
import { ROLES } from '../../../vocabulary/people/roles.ts'
import { HAPPENED } from '../../../vocabulary/said/happened.ts'
import { keyOfName } from '../../../vault/readings/called.ts'
import { decodeCountry } from '../../countries.ts'
import type { Sentence } from '../../words/catalogs.ts'
import type { AccountRow, CardForm, PartRow, PartyRow } from './card-form.ts'
import { readCardWhen } from './read-card-when.ts'
import { wordsAt, wordsIn } from './report-words.ts'
import type { Background } from './report-words.ts'
import { Troubles } from './troubles.ts'
import type { Trouble } from './troubles.ts'

interface ReadCard {
  fields: CardFields
  form: CardForm // with the bounds that were read
  troubles: Trouble[]
  unread: boolean // the words for the day have no bounds
}

export function readCard(form: CardForm, background: Background): ReadCard {
  const troubles = new Troubles()
  const { card, text } = background
  const { when, form: read, unread } = readCardWhen(form, background, troubles)
  const fields: CardFields = {
    act: code(ACTS, form.act, 'act', 'Choose what happened from the list of acts.', troubles),
    happened: code(HAPPENED, form.happened, 'happened', 'Say whether it took place.', troubles),
    when,
    country: troubles.of('country', () => decodeCountry(form.country)) ?? '',
    place: form.place.name.trim() === '' ? undefined : partyOf(form.place, 'place', background),
    parts: form.parts.map((row, at) => partOf(row, at, background, troubles)),
    measure: measureOf(form, background, troubles),
    freedom:
      form.freedom === ''
        ? ''
        : code(FREEDOMS, form.freedom, 'freedom', 'Choose a freedom from the list.', troubles),
    accounts: form.accounts.map((row, at) => accountOf(row, at, background, troubles)),
    account: card.fields.account,
    access: accessOf(form.access, background),
  }
  if (fields.accounts.length === 0)
    troubles.add('accounts', 'Somebody must say it: keep one line, if only the report itself.')
  if (fields.country === '' && text === '') troubles.add('country', 'Choose the country.')
  return { fields, form: { ...form, ...read }, troubles: troubles.all, unread }
}

function code(list: List, sent: string, field: string, sentence: Sentence, troubles: Troubles): string {
  if (!findTerm(list, sent)) troubles.add(field, sentence)
  return sent
}

const KINDS = z.enum(['person', 'organisation', 'group', 'place'])

function partyOf(row: PartyRow, kind: Party['kind'], { card, text }: Background): Party {
  const known = partyIn(card.fields, row)
  const isKept = known !== undefined && sharesWord(known.name, row.name)
  return {
    name: row.name.replace(/\s+/g, ' ').trim(),
    kind,
    words: wordsAt(text, row.words) ?? wordsIn(card.fields.account, row.name),
    draftSubject: isKept ? known.draftSubject : undefined,
    link: linkOf(row.link, kind),
  }
}

// Another name in the same line is another person: what is said of them must not be carried to the
// report's other cards.
function partyIn(fields: CardFields, { subject }: PartyRow): Party | undefined {
  const speakers = fields.accounts.flatMap(({ speaker }) => speaker ?? [])
  const parties: Party[] = [...fields.parts, ...(fields.place ? [fields.place] : []), ...speakers]
  return subject === '' ? undefined : parties.find(({ draftSubject }) => draftSubject === subject)
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(keyOfName('person', one).split(' '))
  return keyOfName('person', other)
    .split(' ')
    .some((word) => words.has(word))
}

// A link to a subject of another kind is none: the kind was changed after it was chosen.
function linkOf(link: string, kind: Party['kind']): Party['link'] {
  if (link === 'new') return 'new'
  return isSubjectId(link) && kindOf(link) === kind ? link : undefined
}

function partOf(row: PartRow, at: number, background: Background, troubles: Troubles): CardPart {
  const kind = KINDS.safeParse(row.kind).data ?? 'person'
  if (row.name.trim() === '')
    troubles.add(`parts.${at}.name`, 'Give a name, or words that describe who it is, or remove the line.')
  const capacity =
    row.capacity === ''
      ? undefined
      : code(CAPACITIES, row.capacity, `parts.${at}.capacity`, 'Choose a capacity from the list.', troubles)
  const role = code(ROLES, row.role, `parts.${at}.role`, 'Choose a role from the list.', troubles)
  return { ...partyOf(row, kind, background), role, capacity }
}

function accountOf(row: AccountRow, at: number, background: Background, troubles: Troubles): CardAccount {
  const stance = STANCES.find((one) => one === row.stance)
  if (!stance) troubles.add(`accounts.${at}.stance`, 'Choose how they stand to it.')
  const kind = KINDS.safeParse(row.kind).data ?? 'person'
  return {
    speaker: row.name.trim() === '' ? undefined : partyOf(row, kind, background),
    stance: stance ?? 'states',
    words: wordsAt(background.text, row.said),
  }
}

function measureOf(form: CardForm, { card, text }: Background, troubles: Troubles): CardFields['measure'] {
  if (form.measure === '') {
    if (form.measureWords.trim() !== '')
      troubles.add('measure', 'Choose what kind of measure these words are.')
    return undefined
  }
  const said = form.measureWords.trim()
  const before = card.fields.measure
  const words = before?.said === said ? before.words : wordsIn(card.fields.account, said)
  const kind = code(MEASURES, form.measure, 'measure', 'Choose a measure from the list.', troubles)
  return { kind, said, words: words && wordsAt(text, `${words.start}-${words.end}`) }
}

function accessOf(sent: string, { card, member }: Background): Access {
  if (sent === 'public' || sent === 'team') return sent
  return sent === 'me' ? { sealed: [member] } : card.fields.access
}
