// Events as sentences. A sentence knows which statements it rests on: those whose values it says, and those
// that say it happened.
import type { When } from '../../../record/values/value.ts'
import { printValue } from '../../../record/values/print.ts'
import type { Telling } from '../telling/telling.ts'
import { boundWords, dateWords } from '../words/dates.ts'
import { imposed } from '../words/imposed.ts'
import type { Naming } from '../words/names.ts'
import { placeWords } from '../words/places.ts'
import { capitalised, joined, listed, words } from '../words/phrase.ts'
import type { Phrase } from '../words/phrase.ts'
import { accordingTo, objectedTo, spokenTo } from './accounts.ts'
import { areSeveral, clauseOf, wordingFor } from './clause.ts'
import { groundsOf } from './grounds.ts'
import { partiesIn } from './roles.ts'

export interface Style {
  naming: Naming
  countryName: string
  opens: boolean // the date stands first
  active: boolean
  before: When | undefined // the day told just before …
  repeated: boolean // … and again
  beside: readonly Telling[] // others that the same account tells of
  lead?: Phrase | undefined // 'As previously covered,'
}

/** One sentence for what befell the same people at once, and what others say to it. */
export function sentencesOf(tellings: readonly Telling[], style: Style): Phrase[] {
  const [first] = tellings
  if (!first) return []
  const told = first.happened === 'yes' || hasAuxiliary(first) ? plain(tellings, style) : notSo(first, style)
  return [told, ...after(tellings, style)]
}

function plain(tellings: readonly Telling[], style: Style): Phrase {
  const [first] = tellings
  if (!first) return words('')
  const { naming, countryName } = style
  const ownAccount = toldByThemselves(first)
  const prefix = ownAccount ? words('', first.frame) : accordingTo(first, naming)
  const date = dateOf(first, style)
  const opens = style.opens && !style.lead && date !== undefined && date.canOpen && !prefix?.text
  const clause = clauseOf(tellings, naming, { active: style.active, ownAccount })
  const last = tellings.at(-1)
  const rest = [
    clause,
    ...toWhom(first, naming),
    placeWords(first, wordingFor(first), countryName),
    opens ? undefined : date?.phrase,
    last ? groundsOf(last, style.beside) : undefined,
  ]
  const opening = opens && date ? words(`${date.phrase.text},`, date.phrase.rests) : prefix
  return closed(joined([style.lead, opening, ...rest]))
}

/** What somebody says was done to them: 'alleged being beaten'. */
function toldByThemselves(telling: Telling): string | undefined {
  const saying = telling.voices.filter(({ stance }) => stance === 'states' || stance === 'alleges')
  const victims = partiesIn(telling, 'victim')
  const [voice, more] = saying
  if (!voice?.speaker || more || victims.length !== 1 || victims[0]?.subject !== voice.speaker)
    return undefined
  if (!wordingFor(telling).passive?.startsWith('{was}')) return undefined
  return voice.stance === 'alleges' ? 'alleged' : 'reported'
}

function hasAuxiliary(telling: Telling): boolean {
  const { passive } = wordingFor(telling)
  const known = telling.happened === 'planned' || telling.happened === 'no'
  if (telling.acts[0]?.value === 'protest-planned' && telling.happened === 'planned') return true
  return (
    known && passive !== undefined && passive.startsWith('{was}') && partiesIn(telling, 'victim').length > 0
  )
}

const NOT_SO: Readonly<Record<string, string>> = {
  planned: 'was planned',
  no: 'did not take place',
  unknown: 'may have taken place; whether it did is not known',
}

// Of what has no auxiliary to bend: 'the protest by workers was planned'.
function notSo(telling: Telling, style: Style): Phrase {
  const { noun } = wordingFor(telling)
  const doers = telling.parties.filter(({ role }) => role !== 'addressee')
  const by = doers.length > 0 ? joined([words('involving'), style.naming.list(doers)]) : undefined
  const place = placeWords(telling, wordingFor(telling), style.countryName)
  const date = dateOf(telling, style)
  const rests = [...(telling.acts[0]?.rests ?? []), ...telling.frame]
  const verb = words(NOT_SO[telling.happened] ?? NOT_SO['unknown'] ?? '', rests)
  return closed(
    joined([style.lead, accordingTo(telling, style.naming), words(noun), by, place, date?.phrase, verb]),
  )
}

interface Dated {
  phrase: Phrase
  canOpen: boolean
}

// Both where accounts differ. What was dated just before is not dated again in full.
function dateOf({ whens }: Telling, { before, repeated }: Style): Dated | undefined {
  const [first, ...others] = whens
  if (!first) return undefined
  if (others.length > 0) return disputedDate([first, ...others])
  const told = dateWords(first.value)
  if (!told) return undefined
  const again = before && sameSpan(before, first.value)
  if (!again) return { phrase: words(told.text, first.rests), canOpen: told.canOpen }
  return repeated ? undefined : { phrase: words(again, first.rests), canOpen: false }
}

function disputedDate(whens: Telling['whens']): Dated | undefined {
  const told = whens.flatMap(({ value, rests }) => {
    const said = boundWords(value) ?? dateWords(value)
    return said ? [words(said.text, rests)] : []
  })
  if (told.length === 0) return undefined
  return { phrase: joined(told, ' or, by another account, '), canOpen: false }
}

function sameSpan(one: When, other: When): string | undefined {
  if (!isSameSpan(one, other) || one.earliest === undefined || one.latest === undefined) return undefined
  return one.earliest === one.latest ? 'the same day' : 'in the same period'
}

export function isSameSpan(one: When, other: When): boolean {
  return one.earliest === other.earliest && one.latest === other.latest
}

function toWhom(telling: Telling, naming: Naming): Phrase[] {
  const addressees = partiesIn(telling, 'addressee')
  return addressees.length > 0 ? [joined([words('to'), naming.list(addressees)])] : []
}

// What a sentence had no room for.
function after(tellings: readonly Telling[], style: Style): Phrase[] {
  return tellings.flatMap((telling) => {
    const spoken = spokenTo(telling, style.naming)
    return [...also(telling, style), ...(spoken ? [spoken] : []), ...objectedTo(telling, style.naming)]
  })
}

function also(telling: Telling, { naming }: Style): Phrase[] {
  const sentences: Phrase[] = []
  const affected = partiesIn(telling, 'affected')
  const were = areSeveral(affected) ? 'were' : 'was'
  if (affected.length > 0) sentences.push(joined([naming.list(affected), words(`${were} also affected`)]))
  const unsaid = telling.measures.filter((measure) => !isSaid(telling, measure))
  if (unsaid.length > 0) sentences.push(joined([words('what was imposed:'), listed(unsaid.map(imposed))]))
  for (const { value, rests } of telling.reasons)
    sentences.push(words(`the reason given was “${value}”`, rests))
  for (const { value, rests } of telling.counts)
    sentences.push(words(`the number given was ${printValue(value)}`, rests))
  for (const { value, rests } of telling.lasted)
    sentences.push(words(`it lasted ${printValue(value)}`, rests))
  for (const { value, rests } of telling.acts.slice(1))
    sentences.push(words(`by another account, it was ${nounOf(value)}`, rests))
  return sentences.map(closed)
}

function nounOf(act: string): string {
  return wordingFor({ acts: [{ value: act }] } as Telling).noun
}

// The verb of its wording says it, with its amount.
function isSaid(telling: Telling, measure: Telling['measures'][number]): boolean {
  const { passive = '', active = '', bare } = wordingFor(telling)
  const first = telling.measures.find(({ said }) => said !== '') ?? telling.measures[0]
  return measure === first && (measure.said === '' || /\{[mM]\}/.test(passive + active + bare))
}

function closed(phrase: Phrase): Phrase {
  const { text, rests } = capitalised(phrase)
  return words(/[.!?]”?$/.test(text) ? text : `${text}.`, rests)
}
