// What some statements hold, in words: their values, the names of those they point at, what was cited.
import { standingAbout } from '../../../find/about/standing.ts'
import { findReading } from '../../../find/readings.ts'
import { sourceWords } from '../../../find/words/said.ts'
import { valueWords } from '../../../find/words/value-words.ts'
import type { Reader } from '../../../record/reader.ts'
import { valueOf, valuesOf } from '../../../record/reading.ts'
import type { Standing } from '../../../record/settle.ts'
import type { ChangeId } from '../../../record/statement.ts'
import { kindOf } from '../../../record/subject.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { printAmount } from '../../../record/values/print.ts'
import { findWhens } from '../../../record/values/when-english.ts'
import type { Value, When } from '../../../record/values/value.ts'
import { subjectsIn } from '../../../record/points-at.ts'
import { subjectsOf } from '../../../vault/entries/change-place.ts'
import { whenOf } from '../../../vault/readings/anchors.ts'
import { namesOf } from '../../../vault/readings/called.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'
import { countryName } from '../../../vocabulary/countries.ts'

export interface Held {
  texts: string[]
  whens: Pick<When, 'earliest' | 'latest'>[]
}

/** Of what this reader may read. It remembers what it has looked up. */
export class Holdings {
  readonly #file: VaultFile
  readonly #reader: Reader
  readonly #standing = new Map<SubjectId, Standing[]>()
  readonly #names = new Map<SubjectId, string[]>()

  constructor(file: VaultFile, reader: Reader) {
    this.#file = file
    this.#reader = reader
  }

  heldBy(ids: readonly string[]): Held {
    const standing = ids.flatMap((id) => this.#find(id as ChangeId))
    const texts = [...new Set(standing.flatMap((one) => this.#textsOf(one)))]
    const whens = standing.flatMap(({ statement }) => this.#whensOf(statement.value))
    return { texts, whens: [...whens, ...texts.flatMap((text) => findWhens(text).map(({ when }) => when))] }
  }

  #textsOf({ statement }: Standing): string[] {
    const { subject, speaker, value, cite } = statement
    const named = [subject, ...(speaker ? [speaker] : []), ...subjectsIn(value)]
    return [
      ...amountTexts(value),
      ...(value.kind === 'ref' ? [] : [valueWords(this.#file, this.#reader, value)]),
      ...named.flatMap((one) => this.#namesOf(one)),
      ...(cite ? [cite.quote, ...this.#sourceNames(cite.source)] : []),
    ].filter((text) => text !== '')
  }

  #whensOf(value: Value): Pick<When, 'earliest' | 'latest'>[] {
    return value.kind === 'when' ? [whenOf(this.#file, this.#reader, value)] : []
  }

  // Every spelling; of an event the country it is told under.
  #namesOf(subject: SubjectId): string[] {
    const known = this.#names.get(subject)
    if (known) return known
    const reading = findReading(this.#file, subject, this.#reader)
    const country = reading && valueOf(reading, 'country', 'code')?.code
    const titles = reading
      ? valuesOf(reading, 'title').flatMap((one) => (one.kind === 'text' ? [one.text] : []))
      : []
    const own = reading && kindOf(subject) !== 'event' ? [...namesOf(reading), ...titles] : []
    const names = [...own, ...(country ? [countryName(country)] : [])]
    this.#names.set(subject, names)
    return names
  }

  #sourceNames(source: SubjectId): string[] {
    const known = this.#names.get(source)
    if (known) return known
    const { voice, title } = sourceWords(this.#file, this.#reader, source)
    this.#names.set(source, [voice, title])
    return [voice, title]
  }

  #find(id: ChangeId): Standing[] {
    return subjectsOf(this.#file, id).flatMap((subject) => {
      const known = this.#standing.get(subject) ?? standingAbout(this.#file, this.#reader, subject)
      this.#standing.set(subject, known)
      return known.filter((one) => one.id === id)
    })
  }
}

// As said, and as we print it.
function amountTexts(value: Value): string[] {
  if (value.kind === 'money' || value.kind === 'count' || value.kind === 'duration')
    return [printAmount(value)]
  return value.kind === 'part' && value.count ? [value.count.said, printAmount(value.count)] : []
}
