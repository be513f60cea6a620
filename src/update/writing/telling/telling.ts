// An event as its sentence needs it: every value with the statements that hold it, for one reader.
import { findReading, labelFor } from '../../../find/readings.ts'
import type { Shown } from '../../../record/best.ts'
import type { Reader } from '../../../record/reader.ts'
import { findProperty } from '../../../record/reading.ts'
import type { Reading } from '../../../record/reading.ts'
import type { Standing } from '../../../record/settle.ts'
import type { ChangeId, Cite } from '../../../record/statement.ts'
import { kindOf } from '../../../record/subject.ts'
import type { Kind, SubjectId } from '../../../record/subject.ts'
import type { Count, Duration, When } from '../../../record/values/value.ts'
import { whenOf } from '../../../vault/readings/anchors.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'
import { measuresOf } from './measures.ts'
import type { Measure } from './measures.ts'
import { objectionsIn, voicesOf } from './voices.ts'
import type { Objection, Voice } from './voices.ts'

export interface Told<V> {
  value: V
  rests: ChangeId[]
  alleged: boolean
  cites: Cite[] // the words it comes from
}

export interface Party {
  subject: SubjectId
  label: string
  kind: Kind
  role: string
  capacity: string | undefined
  count: Count | undefined
  rests: ChangeId[]
  alleged: boolean
  cites: Cite[]
  includes: ChangeId[] // statements whose words say that those named after it are among them
}

export interface Account {
  text: string
  rests: ChangeId[]
  cite: Cite | undefined
}

export interface Telling {
  event: SubjectId
  acts: Told<string>[] // more than one where they dispute each other
  happened: string // a code of the list 'happened'
  frame: ChangeId[] // that it happened, by those who say so
  whens: Told<When>[]
  parties: Party[]
  places: Told<SubjectId>[]
  placeLabels: string[]
  about: (Told<SubjectId> & { label: string })[]
  measures: Measure[]
  reasons: Told<string>[]
  counts: Told<Count>[]
  lasted: Told<Duration>[]
  accounts: Account[]
  quotations: Quotation[]
  voices: Voice[]
  objections: Objection[] // to anything but that it happened
  answers: Told<SubjectId>[]
  cases: (Told<SubjectId> & { label: string })[]
  freedom: string
}

export interface Quotation {
  text: string
  speaker: SubjectId | undefined
  speakerName: string | undefined
  language: string
  rests: ChangeId[]
  cite: Cite | undefined
}

export function tellingOf(file: VaultFile, reader: Reader, event: SubjectId): Telling | undefined {
  const reading = findReading(file, event, reader)
  return reading && toldIn(file, reader, reading)
}

function toldIn(file: VaultFile, reader: Reader, reading: Reading): Telling {
  const shown = (property: string) => findProperty(reading, property)?.shown ?? []
  const label = (subject: SubjectId) => labelFor(file, subject, reader) ?? ''
  const refs = (property: string) => shown(property).flatMap((one) => asRef(one) ?? [])
  const places = refs('place').filter(({ value }) => label(value) !== '')
  return {
    event: reading.subject,
    acts: shown('act').flatMap((one) => asCode(one) ?? []),
    happened: shown('happened').flatMap((one) => asCode(one) ?? [])[0]?.value ?? 'yes',
    frame: shown('happened').flatMap(({ claims }) => idsOf(claims)),
    whens: shown('when').flatMap((one) => asWhen(file, reader, one) ?? []),
    parties: withIncluded(
      shown('part').flatMap((one) => asParty(one, label) ?? []),
      shown('account').flatMap((one) => asAccount(one) ?? []),
    ),
    places,
    placeLabels: places.map(({ value }) => label(value)),
    about: refs('about').flatMap((one) => (label(one.value) ? [{ ...one, label: label(one.value) }] : [])),
    measures: refs('measure').flatMap(({ value, rests }) => measuresOf(file, reader, value, rests)),
    reasons: shown('reason').flatMap((one) => asText(one) ?? []),
    counts: shown('count').flatMap((one) => (one.value.kind === 'count' ? [told(one, one.value)] : [])),
    lasted: shown('lasted').flatMap((one) => (one.value.kind === 'duration' ? [told(one, one.value)] : [])),
    accounts: shown('account').flatMap((one) => asAccount(one) ?? []),
    quotations: shown('quotation').flatMap((one) => asQuotation(one, label) ?? []),
    voices: voicesOf(file, reader, reading),
    objections: objectionsIn(file, reader, reading),
    answers: refs('answers'),
    cases: refs('case').map((one) => ({ ...one, label: label(one.value) })),
    freedom: shown('freedom').flatMap((one) => asCode(one) ?? [])[0]?.value ?? 'unassigned',
  }
}

function told<V>({ claims, alleged }: Shown, value: V): Told<V> {
  return { value, rests: idsOf(claims), alleged, cites: citesOf(claims) }
}

function citesOf(claims: readonly Standing[]): Cite[] {
  return claims.flatMap(({ statement }) => statement.cite ?? [])
}

export function idsOf(claims: readonly Standing[]): ChangeId[] {
  return claims.map(({ id }) => id)
}

function asCode(one: Shown): Told<string> | undefined {
  return one.value.kind === 'code' ? told(one, one.value.code) : undefined
}

function asRef(one: Shown): Told<SubjectId> | undefined {
  return one.value.kind === 'ref' ? told(one, one.value.subject) : undefined
}

function asText(one: Shown): Told<string> | undefined {
  return one.value.kind === 'text' ? told(one, one.value.text) : undefined
}

function asWhen(file: VaultFile, reader: Reader, one: Shown): Told<When> | undefined {
  return one.value.kind === 'when' ? told(one, whenOf(file, reader, one.value)) : undefined
}

function asParty(one: Shown, label: (subject: SubjectId) => string): Party | undefined {
  const { value, claims, alleged } = one
  if (value.kind !== 'part' || label(value.whom) === '') return undefined
  const { whom, role, capacity, count } = value
  const about = { subject: whom, label: label(whom), kind: kindOf(whom) }
  return {
    ...about,
    role,
    capacity,
    count,
    rests: idsOf(claims),
    alleged,
    cites: citesOf(claims),
    includes: [],
  }
}

// 'a number of activists, including A and B'
function withIncluded(parties: Party[], accounts: readonly Account[]): Party[] {
  return parties.map((party) => {
    const includes = accounts.flatMap(({ text, cite, rests }) => {
      const at = party.cites.find(({ source }) => source === cite?.source)
      const after = cite && at ? text.slice(at.end - cite.start, at.end - cite.start + 20) : ''
      return /^,? (?:including|among them)\b/.test(after) ? rests : []
    })
    return party.kind === 'group' ? { ...party, includes } : party
  })
}

function asAccount({ value, claims }: Shown): Account | undefined {
  const cite = claims[0]?.statement.cite
  return value.kind === 'text' ? { text: value.text, rests: idsOf(claims), cite } : undefined
}

function asQuotation({ value, claims }: Shown, label: (subject: SubjectId) => string): Quotation | undefined {
  const { speaker, cite } = claims[0]?.statement ?? {}
  if (value.kind !== 'text') return undefined
  const speakerName = (speaker && label(speaker)) || undefined
  return { text: value.text, language: value.language, speaker, speakerName, rests: idsOf(claims), cite }
}
