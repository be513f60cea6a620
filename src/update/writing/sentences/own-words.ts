// A sentence in the source's own words, where what it was about lies in them: a law, a statement, a protest.
// It stands only if it leans on nothing before it; what can be named by the record is named.
import { sourceWords } from '../../../find/words/said.ts'
import { findReading } from '../../../find/readings.ts'
import type { Reader } from '../../../record/reader.ts'
import { valuesOf } from '../../../record/reading.ts'
import type { ChangeId, Cite } from '../../../record/statement.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'
import type { Account, Party, Telling } from '../telling/telling.ts'
import { boundWords } from '../words/dates.ts'
import type { Naming } from '../words/names.ts'
import { capitalised, words } from '../words/phrase.ts'
import type { Phrase } from '../words/phrase.ts'

export interface OwnWords {
  phrase: Phrase
  end: number | undefined // where it ended in its source: what follows there may lean on it
}

/** Undefined where they do not stand by themselves, or differ from how the record reads by now. */
export function ownWords(
  tellings: readonly Telling[],
  before: number | undefined,
  naming: Naming,
): OwnWords | undefined {
  const account = tellings[0]?.accounts[0]
  if (!account || tellings.some((telling) => !isAsTold(telling, account))) return undefined
  const text = ended(withoutOpening(named(account, tellings, naming)))
  const follows = account.cite !== undefined && before !== undefined && account.cite.start - before < 4
  if (LEANS.test(text) && !(follows && MAY_FOLLOW.test(text))) return undefined
  if (text.length > LONGEST || !/^[\p{Lu}\p{N}“"(]/u.test(text)) return undefined
  return { phrase: capitalised(words(text, restsOf(tellings, account))), end: account.cite?.end }
}

const LONGEST = 600

/** 'KIBHR reported: “…”', unless the source lent its words for this: then it is credited with the update. */
export function voiced(
  file: VaultFile,
  reader: Reader,
  { phrase, end }: OwnWords,
  { cite }: Account,
): OwnWords {
  if (!cite || isPartner(file, reader, cite.source)) return { phrase, end }
  const { voice } = sourceWords(file, reader, cite.source)
  const text = phrase.text.replace(/[.]$/, '')
  const said = voice.startsWith('“') ? `In the words of ${voice}` : `${voice} reported`
  return { phrase: capitalised(words(`${said}: “${text}.”`, phrase.rests)), end }
}

function isPartner(file: VaultFile, reader: Reader, source: NonNullable<Account['cite']>['source']): boolean {
  const reading = findReading(file, source, reader)
  return reading !== undefined && valuesOf(reading, 'partner').length > 0
}

const LEANS =
  /^(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its|Both|Neither|There|Here|Such|Another)\b/
const MAY_FOLLOW = /^(?:This|That|These|Those|It|Both|Such)\b/

// An editor may have preferred another day than this source gives, or somebody disputes it.
function isAsTold(telling: Telling, account: Account): boolean {
  const { accounts, objections, whens, happened, parties, acts, voices } = telling
  if (voices.some(({ stance }) => ['confirms', 'denies', 'doubts'].includes(stance))) return false
  if (accounts.length > 1 || objections.length > 0 || acts.length > 1 || whens.length > 1) return false
  if (happened === 'no' || happened === 'unknown') return false
  const source = account.cite?.source
  const fits = ({ cites }: { cites: Party['cites'] }) =>
    cites.length === 0 || cites.some((cite) => cite.source === source)
  return whens.every(fits) && parties.every(fits)
}

// 'He also gave …' has the name that the record gives for 'He', and whoever is met first has the whole name;
// 'the following day' has its day.
function named({ text, cite }: Account, tellings: readonly Telling[], naming: Naming): string {
  if (!cite) return text
  const inside = ({ source, start, end }: Cite) =>
    source === cite.source && cite.start <= start && end <= cite.end && end - start < cite.end - cite.start
  const replaced = [...datesIn(tellings, inside), ...namesIn(tellings, inside, naming)]
  return replaced
    .sort((a, b) => b.start - a.start)
    .reduce((all, one) => {
      const [start, end] = [one.start - cite.start, one.end - cite.start]
      return all.slice(0, start) + one.said + all.slice(end)
    }, text)
}

interface Replaced {
  start: number
  end: number
  said: string
}

function datesIn(tellings: readonly Telling[], inside: (cite: Cite) => boolean): Replaced[] {
  const whens = tellings.flatMap((telling) => telling.whens)
  const found = whens.flatMap(({ value, cites }) => {
    const at = cites.find((cite) => inside(cite) && LEANING_DATE.test(cite.quote))
    const said = at && boundWords(value)?.text
    return at && said ? [{ start: at.start, end: at.end, said }] : []
  })
  return onceEach(found)
}

function namesIn(tellings: readonly Telling[], inside: (cite: Cite) => boolean, naming: Naming): Replaced[] {
  const parties = tellings.flatMap((telling) => telling.parties).filter(({ kind }) => kind === 'person')
  const found = parties.flatMap((party) => {
    const at = party.cites.find(inside)
    const isShort = at && (PRONOUN.test(at.quote) || isPartOf(at.quote, party.label))
    if (!at || !isShort || (naming.isNamed(party.subject) && !PRONOUN.test(at.quote))) return []
    return [{ start: at.start, end: at.end, said: naming.called(party.subject, party.label, []).text }]
  })
  return onceEach(found)
}

function isPartOf(quote: string, label: string): boolean {
  return quote !== label && label.split(' ').includes(quote)
}

function onceEach(found: Replaced[]): Replaced[] {
  return found.filter((one, at) => found.findIndex(({ start }) => start === one.start) === at)
}

const PRONOUN = /^(?:He|She|They|It)$/
const LEANING_DATE = /\b(?:following|previous|next|same|later|earlier|that)\b/i

// Words that tie a sentence to the one before it in its source.
const OPENING =
  /^(?:However|Moreover|In addition|Furthermore|Meanwhile|Then|Further|Subsequently|For example|For instance|As a result|In particular|At the same time|Additionally|Similarly|Likewise|Thus|Therefore|Also|In (?:another|a) [\p{L} ]{0,30}(?:development|case|incident)|As previously (?:covered|featured|reported|mentioned|documented)[^,]{0,60}),\s*/u

function withoutOpening(text: string): string {
  const cut = text.trim().replace(OPENING, '')
  return cut === text.trim() ? cut : cut.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
}

// What only leads in a quotation, which stands after it by itself, is cut.
function ended(text: string): string {
  const cut = text
    .replace(
      /,?\s*(?:and |by )?(?:stating|saying|adding|declaring|noting|stressing|emphasising|writing)\b[^.!?]*[,:]\s*$/u,
      '',
    )
    .replace(/\s*[,:]\s*$/, '')
  return /[.!?”"]$/.test(cut) ? cut : `${cut}.`
}

// All that its words hold: what was cited from within them.
function restsOf(tellings: readonly Telling[], { rests, cite }: Account): ChangeId[] {
  const within = ({ cites }: { cites: Party['cites'] }) =>
    cites.some(
      (one) =>
        cite !== undefined && one.source === cite.source && cite.start <= one.start && one.end <= cite.end,
    )
  const held = tellings.flatMap((one) => [
    ...one.frame,
    ...one.accounts.flatMap((account) => account.rests),
    ...[...one.acts, ...one.whens, ...one.parties, ...one.places, ...one.about]
      .filter(within)
      .flatMap((value) => value.rests),
    ...one.measures.flatMap(({ kindRests, saidRests }) => [...kindRests, ...saidRests]),
  ])
  return [...new Set([...rests, ...held])]
}
