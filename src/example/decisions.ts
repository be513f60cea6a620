// The example's first report, reviewed: each event of review.json becomes a card of the report and is
// accepted the way a person accepts it.
import type { Change, State } from '../record/change.ts'
import type { Cite } from '../record/statement.ts'
import { newSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { addDays } from '../record/values/day.ts'
import { readWhen } from '../record/values/read-when.ts'
import type { Day, Value } from '../record/values/value.ts'
import { issueRating } from '../rating/issuing.ts'
import { proposeRating, reviewRating } from '../rating/proposing.ts'
import { acceptCard } from '../review/cards/accept.ts'
import { withLinks } from '../review/cards/card.ts'
import type { CardAccount, CardFields, CardPart, CardWhen, Party, Words } from '../review/cards/card.ts'
import { getCard, listProposals, sentencesOf } from '../review/cards/cards.ts'
import { addToCase, openCase } from '../review/cases/cases.ts'
import { getItem } from '../review/inbox/inbox.ts'
import type { Item } from '../review/inbox/inbox.ts'
import { newCard, setAside } from '../review/cards/settle.ts'
import { append } from '../vault/entries/append.ts'
import type { Vault } from '../vault/vault.ts'
import type { ExampleAccount, ExampleEvent, ExampleParty, ExampleSubject, ReviewFile } from './review-file.ts'

/** The events, by their keys. */
export function reviewWinter(vault: Vault, itemId: string, review: ReviewFile): Map<string, SubjectId> {
  const item = getItem(vault.file, itemId)
  for (const { id } of listProposals(vault.file, itemId)) setAside(vault, id)
  const made = new Map<string, SubjectId>()
  for (const event of review.events) {
    const fields = fieldsOf(event, { item, review, known: linkedIn(vault, itemId) })
    const card = newCard(vault, itemId, {
      sentence: sentenceOf(vault, item, event.words),
      words: find(item, event.words),
      fields,
    })
    // a name like another's ('the lawyer of …') is somebody new, unless this report named them before
    const { fields: linked } = getCard(vault.file, card)
    made.set(event.key, acceptCard(vault, card, { fields: withLinks(linked, ({ link }) => link ?? 'new') }))
  }
  for (const event of review.events) say(vault, alsoOf(vault, event, made, item, review))
  say(vault, namesOf(vault, itemId, review))
  return made
}

export function openCases(
  vault: Vault,
  made: ReadonlyMap<string, SubjectId>,
  { cases, update1 }: ReviewFile,
): void {
  for (const { title, description, events } of cases) {
    const opened = openCase(vault, { title, description, country: update1.country })
    addToCase(
      vault,
      opened,
      events.flatMap((key) => made.get(key) ?? []),
    )
  }
}

export function rate(
  vault: Vault,
  made: ReadonlyMap<string, SubjectId>,
  { rating, update1 }: ReviewFile,
): void {
  const { band, trend, issued, reasons, review } = rating
  const rated = proposeRating(vault, {
    country: update1.country,
    what: 'rating',
    band,
    trend,
    reasons: reasons.map(({ text: told, events }) => ({
      text: told,
      events: events.flatMap((key) => made.get(key) ?? []),
    })),
    day: issued,
  })
  reviewRating(vault, rated, review)
  issueRating(vault, rated, issued)
}

interface Context {
  item: Item
  review: ReviewFile
  known: ReadonlySet<string> // whom earlier cards have said already, by their keys
}

function linkedIn({ file }: Vault, item: string): ReadonlySet<string> {
  const rows = file.all<{ draft_subject: string }>('select draft_subject from link where item = ?', [item])
  return new Set(rows.map(({ draft_subject: key }) => key))
}

function fieldsOf(event: ExampleEvent, context: Context): CardFields {
  const { item, review } = context
  const account = find(item, event.words)
  return {
    act: event.act,
    happened: event.happened,
    when: event.when ? whenOf(event.when, context, event.anchor) : undefined,
    country: review.update1.country,
    place: event.place && party(event.place, context),
    parts: event.parts.map((part): CardPart => ({
      ...party(part, context),
      role: part.role,
      capacity: part.capacity,
    })),
    measure: event.measure && {
      kind: event.measure.kind,
      said: event.measure.words,
      words: find(item, event.measure.words),
    },
    freedom:
      item.report.blocks.find(({ start, end }) => start <= account.start && account.end <= end)?.section
        ?.freedom ?? '',
    accounts: accountsOf(event, context),
    account,
    access: 'team',
  }
}

function accountsOf({ statedBy, answers = [] }: ExampleEvent, context: Context): CardAccount[] {
  const account = (one: ExampleAccount): CardAccount => ({
    speaker: { ...party(one, context), words: undefined },
    stance: one.stance,
    words: find(context.item, one.words),
  })
  return [statedBy ? account(statedBy) : { speaker: undefined, stance: 'states' }, ...answers.map(account)]
}

// Whoever comes for the first time is somebody new, however like another's their name is.
function party({ name, subject, words }: ExampleParty, { item, review, known }: Context): Party {
  const { kind } = subjectOf(review, subject)
  if (kind === 'law' || kind === 'work') throw new Error(`${subject} takes no part in an event`)
  return {
    name,
    kind,
    words: find(item, words),
    draftSubject: subject,
    link: known.has(subject) ? undefined : 'new',
  }
}

// A date that counts from another event has that event's bounds, moved by days.
function whenOf(words: string, context: Context, anchor?: ExampleEvent['anchor']): CardWhen {
  const { item, review } = context
  const from = review.events.find(({ key }) => key === anchor?.event)
  if (anchor && from?.when) {
    const { earliest, latest } = whenOf(from.when, context, from.anchor)
    const moved = (day: Day | undefined) => day && addDays(day, anchor.days)
    return {
      said: words,
      earliest: moved(earliest),
      latest: moved(latest),
      basis: 'carried',
      words: find(item, words),
    }
  }
  const { when } = readWhen(words, { published: item.details.published })
  const { earliest, latest, edtf, basis } = when
  return { said: words, earliest, latest, edtf, basis, words: find(item, words) }
}

function subjectOf(review: ReviewFile, key: string): ExampleSubject {
  const found = review.subjects.find((subject) => subject.key === key)
  if (!found) throw new Error(`review.json names nobody with the key ${key}`)
  return found
}

// The words stand in the report exactly once; a test of the example says so.
function find({ report }: Item, words: string): Words {
  const start = report.text.indexOf(words)
  if (start < 0) throw new Error(`these words are not in the report: ${words}`)
  return { start, end: start + words.length, text: words }
}

function sentenceOf({ file }: Vault, item: Item, words: string): { start: number; end: number } {
  const at = find(item, words)
  return sentencesOf(file, item.id).find(({ start, end }) => start <= at.start && at.start < end) ?? at
}

// What a card has no field for: what an event answered, the law or work it concerns, the reason given.
function alsoOf(
  vault: Vault,
  event: ExampleEvent,
  made: Map<string, SubjectId>,
  item: Item,
  review: ReviewFile,
): Change[] {
  const subject = made.get(event.key)
  if (!subject) return []
  const also: Change[] = []
  const add = (property: string, value: Value, words?: string) =>
    also.push(state(subject, property, value, words ? cite(item, words) : undefined))
  const answered = made.get(event.answered ?? event.follows ?? '')
  if (answered) add('answers', { kind: 'ref', subject: answered }, event.words)
  if (event.reason) add('reason', text(event.reason), event.reason)
  for (const about of [event.law, event.work]) {
    if (!about) continue
    const { kind, names } = subjectOf(review, about.subject)
    const concerned = newSubjectId(kind, vault.pen.random)
    for (const name of names) also.push(state(concerned, 'name', text(name), cite(item, about.words)))
    add('about', { kind: 'ref', subject: concerned }, about.words)
  }
  return also
}

// Further spellings and descriptions, which no report gave: ours.
function namesOf({ file }: Vault, itemId: string, review: ReviewFile): Change[] {
  const links = file.all<{ draft_subject: string; subject: SubjectId }>(
    'select draft_subject, subject from link where item = ? order by rowid',
    [itemId],
  )
  return links.flatMap(({ draft_subject: key, subject }) => {
    const { names, description } = subjectOf(review, key)
    const more = names.slice(1).map((name) => state(subject, 'name', text(name)))
    return description ? [...more, state(subject, 'description', text(description))] : more
  })
}

function state(subject: SubjectId, property: string, value: Value, cited?: Cite): State {
  return {
    kind: 'state',
    statement: { subject, property, value, stance: 'states', access: 'team', cite: cited },
  }
}

function text(words: string): Value {
  return { kind: 'text', text: words, language: /[Ѐ-ӿ]/.test(words) ? 'ru' : 'en' }
}

function cite(item: Item, words: string): Cite {
  const { start, end } = find(item, words)
  return { source: item.source, start, end, quote: words }
}

function say({ file, pen }: Vault, changes: Change[]): void {
  if (changes.length > 0) file.write(() => append(file, pen, changes))
}
