// Passages to begin with, each an event in one line of words, resting on all that is said of it.
import { claimsAbout } from '../../find/claims.ts'
import { eventTitle } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { getReading } from '../../find/readings.ts'
import { listUntold } from '../../find/updates/told.ts'
import type { Untold } from '../../find/updates/told.ts'
import type { Reader } from '../../record/reader.ts'
import { valueOf } from '../../record/reading.ts'
import type { Passage } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'

export function bareDraft(file: VaultFile, reader: Reader, asked: Untold): Passage[] {
  const passages = listUntold(file, reader, asked).map((event) => passageOf(file, reader, event))
  const sections = FREEDOMS.terms.map(({ code }) => code)
  const placed = passages.sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section))
  return placed.map((passage, order) => ({ ...passage, order }))
}

function passageOf(file: VaultFile, reader: Reader, event: EventLine): Passage {
  const text = `${eventTitle(event)}.`
  const freedom = valueOf(getReading(file, event.subject, reader), 'freedom', 'code')?.code
  const statements = claimsAbout(file, reader, event.subject).map(({ standing }) => standing.id)
  return {
    kind: 'passage',
    order: 0,
    section: freedom ?? 'unassigned',
    form: 'bullet',
    text,
    language: 'en',
    rests: [{ start: 0, end: text.length, statements }],
    links: [],
  }
}
