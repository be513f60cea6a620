// One matter as paragraphs: what was covered before in a sentence, then what is new, each event once.
import type { Reader } from '../../record/reader.ts'
import type { Passage, When } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Covered } from './gather/gather.ts'
import { whoseStory } from './gather/matters.ts'
import { Paragraph } from './paragraph.ts'
import { quotationsOf } from './quotations.ts'
import { wordingFor } from './sentences/clause.ts'
import { runOf, withoutRepeats } from './sentences/merging.ts'
import { ownWords, voiced } from './sentences/own-words.ts'
import { victimsOf } from './sentences/roles.ts'
import { sentencesOf } from './sentences/sentence.ts'
import type { Style } from './sentences/sentence.ts'
import type { Telling } from './telling/telling.ts'
import { Naming } from './words/names.ts'
import { joined, words } from './words/phrase.ts'

export interface MatterContext {
  file: VaultFile
  reader: Reader
  country: string
  section: string
  given: Set<string> // quotations that stand already
  all: readonly Telling[] // of every matter
}

export function passagesOfMatter(
  tellings: readonly Telling[],
  earlier: Covered | undefined,
  context: MatterContext,
): Passage[] {
  const written = new MatterText(context)
  if (earlier) written.recall(earlier)
  for (let left = withoutRepeats(tellings); left.length > 0;) {
    const told = written.tell(left)
    left = left.filter((one) => !told.includes(one))
  }
  return written.finished()
}

const USUAL_SENTENCES = 3
const MOST_SENTENCES = 7
const COVERED = 'As previously covered'

class MatterText {
  readonly #context: MatterContext
  readonly #passages: Passage[] = []
  readonly #people = new Set<string>() // of the paragraph
  #paragraph = new Paragraph()
  #naming: Naming
  #before: When | undefined
  #end: number | undefined // where the source's own words ended
  #repeated = false // that day was told again
  #opened = false // the sentence before began with its date

  constructor(context: MatterContext) {
    this.#context = context
    this.#naming = new Naming(context.country)
  }

  recall({ telling, update }: Covered): void {
    const [told] = telling.cases
    const lead = told?.label
      ? joined([words(COVERED), words(`(${told.label}),`, told.rests)])
      : words(`${COVERED},`)
    const [sentence] = sentencesOf([telling], { ...this.#style([telling]), lead, opens: false })
    if (!sentence) return
    const ofCase = told?.label ? [{ words: told.label, subject: told.value }] : []
    this.#paragraph.add(sentence, [{ words: COVERED, subject: update }, ...ofCase])
    this.#remember([telling])
  }

  /** The first of these, and what is told with it. */
  tell(left: readonly Telling[]): readonly Telling[] {
    const [first] = left
    if (!first) return []
    this.#breakBefore(first)
    const told = this.#inOwnWords(left, first) ?? this.#composed(left)
    this.#remember(told)
    this.#quote(told)
    return told
  }

  finished(): Passage[] {
    this.#flush()
    return this.#passages
  }

  #inOwnWords(left: readonly Telling[], first: Telling): Telling[] | undefined {
    const { file, reader } = this.#context
    const same = left.filter((one) => one === first || isToldTogether(one, first))
    const [account] = first.accounts
    if (!account || !same.some(liesInWords)) return undefined
    const own = ownWords(same, this.#end, this.#naming)
    if (!own) return undefined
    const { phrase, end } = voiced(file, reader, own, account)
    this.#paragraph.add(phrase)
    this.#end = end
    this.#opened = OPENS_WITH_DATE.test(phrase.text)
    const named = same.flatMap(({ parties }) => parties).filter(({ label }) => phrase.text.includes(label))
    for (const party of named) this.#naming.one(party)
    return same
  }

  #composed(left: readonly Telling[]): Telling[] {
    const { tellings, told } = runOf(left)
    const style = this.#style(tellings)
    for (const sentence of sentencesOf(tellings, style)) this.#paragraph.add(sentence)
    this.#end = told.at(-1)?.accounts[0]?.cite?.end
    this.#opened = style.opens
    return told
  }

  // The date first where a new one begins, never twice in a row; who did it first every other time.
  #style(tellings: readonly Telling[]): Style {
    const { country } = this.#context
    const count = this.#paragraph.sentences
    const when = tellings[0]?.whens[0]?.value
    const isNew = when !== undefined && (this.#before === undefined || !isSame(this.#before, when))
    return {
      naming: this.#naming,
      countryName: countryName(country),
      opens: isNew && !this.#opened,
      active: count % 2 === 0,
      before: this.#before,
      repeated: this.#repeated,
      beside: this.#context.all.filter((one) => tellings.some((telling) => isToldTogether(one, telling))),
    }
  }

  #remember(told: readonly Telling[]): void {
    for (const telling of told) for (const person of whoseStory(telling)) this.#people.add(person)
    const when = told.at(-1)?.whens[0]?.value
    this.#repeated = when !== undefined && this.#before !== undefined && isSame(this.#before, when)
    this.#before = when ?? this.#before
  }

  // A paragraph ends when it is long, or when somebody else's part begins.
  #breakBefore(next: Telling): void {
    const people = whoseStory(next)
    const start = next.accounts[0]?.cite?.start
    const follows =
      start !== undefined && this.#end !== undefined && start - this.#end < 4 && start >= this.#end
    const goesOn = follows || people.length === 0 || people.some((person) => this.#people.has(person))
    const { sentences } = this.#paragraph
    if (sentences >= MOST_SENTENCES || (sentences >= USUAL_SENTENCES && !goesOn)) this.#flush()
  }

  #quote(told: readonly Telling[]): void {
    const quoted = quotationsOf(told, this.#context.given)
    if (quoted.length === 0) return
    this.#flush()
    this.#passages.push(...quoted.map((passage) => ({ ...passage, section: this.#context.section })))
  }

  #flush(): void {
    this.#passages.push(...this.#paragraph.passages(this.#context.section))
    this.#paragraph = new Paragraph()
    this.#naming = new Naming(this.#context.country)
    this.#people.clear()
    this.#before = undefined
    this.#repeated = false
    this.#opened = false
  }
}

const OPENS_WITH_DATE = /^(?:On|In|Between|By|Late|Early|From|Since)\b[^,]*\d{4}/

// Its words are the matter; or nobody is named to whom it was done.
function liesInWords(telling: Telling): boolean {
  const wording = wordingFor(telling)
  if (wording.matter) return true
  return wording.passive !== undefined && victimsOf(telling, wording).length === 0
}

function isToldTogether(one: Telling, other: Telling): boolean {
  const [a, b] = [one.accounts[0]?.cite, other.accounts[0]?.cite]
  return a !== undefined && b !== undefined && a.source === b.source && a.start === b.start
}

function isSame(one: When, other: When): boolean {
  return one.earliest === other.earliest && one.latest === other.latest
}
