// Phrases as those who take part: by name where there is one, else in the words that describe them.
import { isProfession } from '../mentions/candidate.ts'
import { capacityOf } from './capacity.ts'
import { kindMeant } from './memory.ts'
import { linkedTo } from '../phrases/object.ts'
import type { Memory } from './memory.ts'
import type { Mention } from '../mentions/mention.ts'
import type { DraftPart } from '../draft.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'

const notPeople =
  /^(?:\d.*|minutes?|hours?|days?|weeks?|months?|years?|times|eur|usd|euros?|dollars?|percent|conditions?|circumstances|grounds|reasons?|issues?|matters?|concerns?|efforts?|plans?|words?|acts?|activities|powers?|results?|numbers?|changes?|charges|rights|freedoms?|tax(?:es)?|costs?|prices?|elections?|talks|lives|cases?)$/
const things = [
  'premises',
  'belongings',
  'assets',
  'work',
  'permit',
  'law',
  'decision',
  'proceeding',
  'strike',
] as const

export function victimsOf(
  reading: Reading,
  phrases: readonly Phrase[],
  memory: Memory,
  text: string,
): DraftPart[] {
  return unique(
    phrases.flatMap((phrase) => partsOf({ reading, phrase, phrases, memory, text, ofThings: true })),
  )
}

export function actorsOf(
  reading: Reading,
  phrases: readonly Phrase[],
  memory: Memory,
  text: string,
): DraftPart[] {
  return unique(
    phrases.flatMap((phrase) => partsOf({ reading, phrase, phrases, memory, text, ofThings: false })),
  )
}

interface Asked {
  reading: Reading
  phrase: Phrase
  phrases: readonly Phrase[]
  memory: Memory
  text: string
  ofThings: boolean
}

function partsOf(asked: Asked): DraftPart[] {
  const { phrase, memory, reading } = asked
  const paragraph = reading.sentence.paragraph
  if (/^(?:this|that|these|those|which)$/.test(phrase.head)) return []
  if (phrase.pronoun) return ofPronoun(phrase, asked)
  const named = phrase.named.filter((mention) => mention.kind === 'person' || mention.kind === 'organisation')
  if (named.length > 0) return named.map((mention) => namedPart(mention, reading))
  if (isThing(phrase)) {
    const owners = asked.ofThings ? ownersOf(asked) : []
    if (owners.length > 0 || !isBody(phrase)) return owners
  }
  if (isDescription(reading, phrase))
    return asked.phrases.length === 1 ? describedPerson(reading, phrase) : []
  const meant = kindMeant(phrase)
  const known =
    meant &&
    (meant === 'person'
      ? memory.person(phrase.start, paragraph)
      : memory.body(phrase.start, paragraph, meant === 'outlet'))
  if (known) return [{ name: known.name, subject: known.subject, start: phrase.start, end: phrase.end }]
  return canTakePart(phrase) || isLoneName(reading, phrase) ? [described(phrase, asked.text)] : []
}

function ofPronoun(
  phrase: Phrase,
  { reading, memory, text }: Pick<Asked, 'reading' | 'memory' | 'text'>,
): DraftPart[] {
  const { start, end, head } = phrase
  const { paragraph } = reading.sentence
  if (/^(?:they|them|both|themselves|their)$/.test(head)) {
    const several = memory.group(phrase.start, paragraph)
    if (several.length > 0)
      return several.map(({ name, subject }) => ({ name, ...(subject ? { subject } : {}), start, end }))
    const before = describedBefore(reading, phrase, true)
    return [{ ...(before ? described(before, text) : described(phrase, text)), start, end }]
  }
  const known = /^(?:it|its)$/.test(head)
    ? memory.body(start, paragraph, false)
    : memory.person(start, paragraph)
  if (known) return [{ name: known.name, subject: known.subject, start, end }]
  const before = /^(?:it|its)$/.test(head) ? undefined : describedBefore(reading, phrase, false)
  return before ? [{ ...described(before, text), start, end }] : []
}

// 'visited the widow and pressed her': whoever was described just before.
function describedBefore(reading: Reading, phrase: Phrase, isPlural: boolean): Phrase | undefined {
  return reading.phrases.findLast(
    (one) =>
      one.end <= phrase.start &&
      !one.pronoun &&
      one.isPlural === isPlural &&
      one.classes.includes('person') &&
      !one.classes.includes('authority'),
  )
}

function namedPart(mention: Mention, reading: Reading): DraftPart {
  const capacity = capacityOf(reading.tokens, mention)
  const { name, subject, start, end } = mention
  return { name, subject, start, end, ...(capacity ? { capacity } : {}) }
}

function isBody(phrase: Phrase): boolean {
  return (['organisation', 'outlet', 'site'] as const).some((name) => phrase.classes.includes(name))
}

function isThing(phrase: Phrase): boolean {
  if (phrase.classes.includes('premises')) return true
  if (
    phrase.classes.includes('person') ||
    phrase.classes.includes('organisation') ||
    phrase.classes.includes('outlet')
  )
    return false
  return things.some((name) => phrase.classes.includes(name))
}

// "Tasova's home", 'the office of the Union': the harm is the owner's.
function ownersOf({ reading, phrase, memory, text }: Asked): DraftPart[] {
  const owned = phrase.owners.filter(
    (mention) => mention.kind === 'person' || mention.kind === 'organisation',
  )
  if (owned.length > 0) return owned.map((mention) => namedPart(mention, reading))
  if (phrase.owner)
    return partsOf({ reading, phrase: phrase.owner, phrases: [phrase.owner], memory, text, ofThings: true })
  const first = reading.tokens[phrase.from]!
  if (/^(?:his|her|their|its)$/.test(first.low)) {
    const owner: Phrase = { ...phrase, end: first.end, head: pronounOf(first.low), pronoun: true }
    return ofPronoun(owner, { reading, memory, text })
  }
  const linked = linkedTo(reading, belongingAt(reading, phrase.to), [
    'of',
    'belonging',
    'against',
    'from',
    'to',
    'by',
  ])
  return linked.flatMap((one) =>
    partsOf({ reading, phrase: one, phrases: linked, memory, text, ofThings: true }),
  )
}

function belongingAt({ tokens }: Reading, to: number): number {
  return tokens[to]?.low === 'belonging' ? to + 1 : to
}

function pronounOf(possessive: string): string {
  return possessive === 'their' ? 'they' : possessive === 'its' ? 'it' : 'she'
}

// 'blogger' in 'a blogger, Aru Tasova': what somebody is, not somebody more.
function isDescription(reading: Reading, phrase: Phrase): boolean {
  if (
    !['person', 'organisation', 'outlet'].some((name) =>
      (phrase.classes as readonly string[]).includes(name),
    ) &&
    !isProfession(phrase.head)
  )
    return false
  if (phrase.named.length > 0) return false
  const isBare = !/^(?:DET|NUM|PRON)$/.test(reading.tokens[phrase.from]!.pos)
  if (!phrase.isPlural && isBare && phrase.classes.includes('person')) return true
  const joint = /^[,–—]$/.test(reading.tokens[phrase.to]?.text ?? '') ? 1 : 0
  const next = reading.starting.get(phrase.to + joint)
  if (
    next?.named.some(
      (mention) =>
        mention.kind === 'person' ||
        (mention.kind === 'organisation' && joint === 1 && phrase.classes.includes('organisation')),
    )
  )
    return true
  return (
    !phrase.isPlural &&
    reading.tokens[phrase.from - 1]?.text === ',' &&
    reading.ending.get(phrase.from - 1)?.named.some((mention) => mention.kind === 'person') === true
  )
}

// 'Aru Tasova, a blogger held since May': what is said of the description is said of the person.
function describedPerson(reading: Reading, phrase: Phrase): DraftPart[] {
  const near = [
    reading.ending.get(phrase.from - 1),
    reading.starting.get(phrase.to + 1),
    reading.starting.get(phrase.to),
  ]
  const person = near.flatMap((one) => one?.named ?? []).find((mention) => mention.kind === 'person')
  return person ? [namedPart(person, reading)] : []
}

export function canTakePart(phrase: Phrase): boolean {
  if (phrase.named.some((mention) => mention.kind === 'place' || mention.kind === 'law')) return false
  if (phrase.classes.length === 0) return phrase.isPlural && !notPeople.test(phrase.head)
  return (['person', 'authority', 'court', 'organisation', 'outlet', 'site', 'assembly'] as const).some(
    (name) => phrase.classes.includes(name),
  )
}

// A single name that nothing else in the report explains.
function isLoneName({ tokens }: Reading, phrase: Phrase): boolean {
  return (
    phrase.to - phrase.from === 1 &&
    phrase.classes.length === 0 &&
    tokens[phrase.from]!.pos === 'PROPN' &&
    phrase.after === undefined &&
    phrase.named.length === 0
  )
}

function described({ start, end }: Phrase, text: string): DraftPart {
  return { name: text.slice(start, end).replace(/\s+/g, ' '), start, end }
}

function unique(parts: DraftPart[]): DraftPart[] {
  return parts.filter(
    (part, i) =>
      !parts
        .slice(0, i)
        .some((other) => (part.subject ? other.subject === part.subject : other.start === part.start)),
  )
}
