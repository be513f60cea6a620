// The passages of an update as a reader meets them: sections by freedom, each sentence with its evidence.
import { clusterOf, labelFor } from '../../find/readings.ts'
import { listUpdates } from '../../find/updates.ts'
import type { ChangeId } from '../../record/statement.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Passage } from '../../record/values/value.ts'
import { shownPassage } from '../../update/figures/in-text.ts'
import { subjectsOf } from '../../vault/entries/change-place.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { PassageView, PieceView, SectionView, StatementView } from '../view.ts'
import { accountsOf, statementsOf } from './accounts.ts'
import { linkOf } from './address.ts'
import type { Asking } from './asking.ts'

/** By themselves, without a section: the reasons of a rating. */
export function passagesAlone(asking: Asking, passages: readonly Passage[], first: number): PassageView[] {
  const numbering = { next: first }
  return passages.map((passage) => {
    const view = passageView(asking, passage, numbering)
    return { ...view, id: `r${first}-${passage.order}` }
  })
}

export function sectionsOf(asking: Asking, passages: readonly Passage[]): SectionView[] {
  const numbering = { next: 1 }
  const sections: (SectionView & { code: string })[] = []
  for (const passage of passages) {
    const last = sections.at(-1)
    const view = passageView(asking, passage, numbering)
    if (last?.code === passage.section) last.passages.push(view)
    else
      sections.push({
        code: passage.section,
        heading: headingOf(passage.section, asking.language),
        passages: [view],
      })
  }
  return sections
}

function headingOf(section: string, language: Language): string | undefined {
  return section === 'lead' ? undefined : labelOf(FREEDOMS, section, language)
}

// Figures inside the text are answered for whoever reads it.
function passageView(asking: Asking, kept: Passage, numbering: Numbering): PassageView {
  const passage = shownPassage(asking.file, asking.reader, kept)
  const speaker = passage.speaker
    ? labelFor(asking.file, passage.speaker, asking.reader)
    : passage.speakerName
  return {
    id: `p${passage.order}`,
    form: passage.form,
    pieces: piecesOf(asking, passage, numbering),
    speaker,
    assessment: passage.assessment,
  }
}

// The text cut where a sentence with evidence or a link begins or ends. The evidence of a sentence
// stands with its last piece.
function piecesOf(asking: Asking, { text, rests, links }: Passage, numbering: Numbering): PieceView[] {
  const edges = [...rests, ...links].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((at) => at <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const link = links.find((one) => one.start <= start && end <= one.end)
    const rest = rests.find((one) => one.end === end && one.start <= start)
    return {
      text: text.slice(start, end),
      href: link && linkFrom(asking, link.subject),
      evidence: rest && evidence(asking, rest.statements, numbering),
    }
  })
}

function evidence(asking: Asking, ids: readonly string[], numbering: Numbering): PieceView['evidence'] {
  const statements = evidenceOf(asking, ids)
  if (statements.length === 0) return undefined
  const number = numbering.next
  numbering.next += 1
  return { id: `s${number}`, number, statements }
}

interface Numbering {
  next: number
}

// Of an event every voice on it; of anything else the very statements.
function evidenceOf(asking: Asking, ids: readonly string[]): StatementView[] {
  const subjects = new Set(
    ids
      .flatMap((id) => subjectsOf(asking.file, id as ChangeId))
      .map((subject) => clusterOf(asking.file, subject, asking.reader)),
  )
  const events = [...subjects].filter((subject) => kindOf(subject) === 'event')
  const accounts = events.flatMap((event) => accountsOf(asking, event))
  if (accounts.length > 0) return accounts
  return [...subjects].flatMap((subject) => statementsOf(asking, ids, subject))
}

// Earlier coverage: an update, or the update that was made of a source.
function linkFrom(asking: Asking, subject: SubjectId): string | undefined {
  if (kindOf(subject) !== 'source') return linkOf(asking, subject)
  const made = listUpdates(asking.file, asking.reader).find(({ source }) => source === subject)
  return made && linkOf(asking, made.subject)
}
