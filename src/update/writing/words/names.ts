// What somebody is called in a passage: in full and as what they were touched at the first time, by their
// own last word after that.
import type { ChangeId } from '../../../record/statement.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { printValue } from '../../../record/values/print.ts'
import { CAPACITIES } from '../../../vocabulary/people/capacities.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import type { Party } from '../telling/telling.ts'
import { takesArticle } from './articles.ts'
import { joined, listed, words } from './phrase.ts'
import type { Phrase } from './phrase.ts'

// As what nobody is introduced: it says too little, or something of another event.
const NOT_INTRODUCED = new Set([
  'other',
  'relative',
  'colleague',
  'bystander',
  'official',
  'police-officer',
  'protester',
])

// There the first word of a name is the family's, or none is.
const FAMILY_NOT_LAST = new Set(
  'CN TW HK MO KR KP JP VN HU KH SG MY MM TH LA IS ID MN ET ER SO BT NP'.split(' '),
)

/** Of one passage. It remembers whom it has named. */
export class Naming {
  readonly #country: string
  readonly #named = new Map<SubjectId, string>()
  #last = '' // who was named last, several together

  constructor(country: string) {
    this.#country = country
  }

  list(parties: readonly Party[]): Phrase {
    const all = once(parties)
    const key = all.map(({ subject }) => subject).join(' ')
    const again = all.length > 1 && key === this.#last && all.every(({ kind }) => kind !== 'group')
    this.#last = key
    if (again)
      return words(
        all.length === 2 ? 'both' : 'they',
        all.flatMap(({ rests }) => rests),
      )
    return this.#whole(all)
  }

  #whole(all: readonly Party[]): Phrase {
    const [whole, ...others] = all
    if (!whole || whole.includes.length === 0 || others.length === 0) return listed(this.#grouped(all))
    const among = joined(
      [this.#whole([{ ...whole, includes: [] }]), words('including', whole.includes)],
      ', ',
    )
    return joined([among, this.#whole(others)])
  }

  isNamed(subject: SubjectId): boolean {
    return this.#named.has(subject)
  }

  one(party: Party): Phrase {
    return this.list([party])
  }

  /** A speaker, of whom nothing but the name is known here. */
  called(subject: SubjectId | undefined, label: string, rests: readonly ChangeId[]): Phrase {
    if (!subject) return words(withArticle(label), rests)
    return words(this.#name(subject, label), rests)
  }

  // Those of one capacity are introduced together: 'the bloggers A and B'.
  #grouped(parties: readonly Party[]): Phrase[] {
    const phrases: Phrase[] = []
    for (let at = 0; at < parties.length;) {
      const run = this.#runFrom(parties, at)
      const capacity = run[0] && this.#introduction(run[0])
      const names = run.map((party) =>
        words(this.#name(party.subject, party.label) + counted(party), party.rests),
      )
      phrases.push(...introduced(names, capacity))
      at += run.length
    }
    return phrases
  }

  #runFrom(parties: readonly Party[], at: number): Party[] {
    const first = parties[at]
    const capacity = first && this.#introduction(first)
    if (!capacity) return parties.slice(at, at + 1)
    const end = parties.findIndex((one, place) => place > at && this.#introduction(one) !== capacity)
    return parties.slice(at, end < 0 ? parties.length : end)
  }

  #introduction({ subject, kind, capacity }: Party): string | undefined {
    if (kind !== 'person' || !capacity || this.#named.has(subject) || NOT_INTRODUCED.has(capacity))
      return undefined
    return labelOf(CAPACITIES, capacity).toLowerCase()
  }

  #name(subject: SubjectId, label: string): string {
    const before = this.#named.get(subject)
    if (before !== undefined) return before
    this.#named.set(subject, this.#shortened(subject, label))
    return subject.startsWith('person-') ? label : withArticle(label)
  }

  // Two who share a last word keep their names.
  #shortened(subject: SubjectId, label: string): string {
    if (!subject.startsWith('person-')) return withArticle(label)
    const parts = label.split(' ')
    const last = parts.length === 2 && !FAMILY_NOT_LAST.has(this.#country) ? (parts[1] ?? label) : label
    const isName = /^\p{Lu}/u.test(last) && /^\p{Lu}/u.test(parts[0] ?? '')
    return isName && ![...this.#named.values()].includes(last) ? last : label
  }
}

function once(parties: readonly Party[]): Party[] {
  const found = new Map<SubjectId, Party>()
  for (const party of parties) {
    const known = found.get(party.subject)
    found.set(party.subject, known ? { ...known, rests: [...known.rests, ...party.rests] } : party)
  }
  return [...found.values()]
}

function introduced(names: Phrase[], capacity: string | undefined): Phrase[] {
  if (!capacity) return names
  const several = names.length > 1
  const list = listed(names)
  return [words(`the ${several ? plural(capacity) : capacity} ${list.text}`, list.rests)]
}

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

function counted({ label, count }: Party): string {
  if (!count) return ''
  const said = printValue(count)
  return label.includes(said) ? '' : ` (${said})`
}

export function withArticle(label: string): string {
  return takesArticle(label) ? `the ${label}` : withinSentence(label)
}

// A group is described in words that may have opened a sentence of the source.
function withinSentence(label: string): string {
  return label.replace(
    /^(?:The|A|An|Several|Some|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Many|Both|All|Police|Workers|Protesters|Authorities|Journalists|Activists|Officers|Unknown|Unidentified|Her|His|Their|Its|Local|Other|Fellow|Law|Members|Security|Prison|State|Government)\b/,
    (first) => first.toLowerCase(),
  )
}
