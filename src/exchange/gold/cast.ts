// Who and where the accepted cards of a report name, each once, with every place where the report names them.
import type { DraftMention } from '../../draft/draft.ts'
import { findQuote } from '../../draft/model/quote.ts'
import type { Party } from '../../review/cards/card.ts'
import type { Item } from '../../review/inbox/inbox.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

export interface GoldSubject {
  id: string
  name: string
  mentions: [start: number, end: number][]
}

/** A subject by its id, or a group by the words that describe it. */
export type Taker = string | { group: string; start: number; end: number; min: null; max: null }

type Listed = 'persons' | 'organisations' | 'places'
const LETTERS: Record<Listed, string> = { persons: 'P', organisations: 'O', places: 'L' }

export class Cast {
  readonly #text: string
  readonly #mentions: readonly DraftMention[]
  readonly #linked: ReadonlyMap<string, string>
  readonly #subjects: Record<Listed, Map<string, GoldSubject>> = {
    persons: new Map(),
    organisations: new Map(),
    places: new Map(),
  }

  constructor(file: VaultFile, { id, report }: Item) {
    const row = file.get<{ draft: string | null }>('select draft from inbox where id = ?', [id])
    const links = file.all<{ draft_subject: string; subject: string }>(
      'select draft_subject, subject from link where item = ?',
      [id],
    )
    this.#text = report.text
    this.#mentions = (JSON.parse(row?.draft ?? '{}') as { mentions?: DraftMention[] }).mentions ?? []
    this.#linked = new Map(links.map((link) => [link.draft_subject, link.subject]))
  }

  subjects(): Record<Listed, GoldSubject[]> {
    const { persons, organisations, places } = this.#subjects
    return {
      persons: [...persons.values()],
      organisations: [...organisations.values()],
      places: [...places.values()],
    }
  }

  /** undefined: the report has no words for them. */
  takerOf(party: Party): Taker | undefined {
    if (party.kind === 'person') return this.#idOf('persons', party)
    if (party.kind === 'organisation') return this.#idOf('organisations', party)
    if (party.kind === 'place') return undefined
    const words = party.words ?? this.#wherever(party.name)[0]
    if (!words) return undefined
    const { start, end } = words
    return { group: this.#text.slice(start, end), start, end, min: null, max: null }
  }

  placeOf(party: Party): string | null {
    return this.#idOf('places', party) ?? null
  }

  #idOf(listed: Listed, party: Party): string | undefined {
    const subjects = this.#subjects[listed]
    const key = this.#keyOf(party)
    const known = subjects.get(key)
    const spans = [...(known?.mentions ?? []), ...this.#spansOf(party)]
    const mentions = [...new Map(spans.map((span) => [span.join(), span])).values()].sort(
      (a, b) => a[0] - b[0],
    )
    if (mentions.length === 0) return undefined
    const id = known?.id ?? `${LETTERS[listed]}${subjects.size + 1}`
    subjects.set(key, { id, name: known?.name ?? party.name, mentions })
    return id
  }

  // Whom a reviewer took for one is one, however often the drafter met them.
  #keyOf({ link, draftSubject, kind, name }: Party): string {
    if (link && link !== 'new') return link
    return (draftSubject && (this.#linked.get(draftSubject) ?? draftSubject)) || `${kind} ${name}`
  }

  #spansOf({ draftSubject, words, name }: Party): [number, number][] {
    const met = draftSubject ? this.#mentions.filter(({ subject }) => subject === draftSubject) : []
    const own = [...met, ...(words ? [words] : [])]
    const spans = own.length > 0 ? own : this.#wherever(name)
    return spans.map(({ start, end }) => [start, end])
  }

  #wherever(name: string): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = []
    let within = { start: 0, end: this.#text.length }
    for (;;) {
      const next = findQuote(this.#text, within, name)
      if (!next) return found
      found.push(next)
      within = { start: next.end, end: this.#text.length }
    }
  }
}
