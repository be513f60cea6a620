// A published update as its page shows it: sections by freedom, each sentence with what it rests on.
import { clusterOf, getReading } from '../../find/readings.ts'
import { labelFor } from '../../find/readings.ts'
import { listUpdates } from '../../find/updates.ts'
import { takenDownIn } from '../../find/updates/taken-down.ts'
import type { TakenDown } from '../../find/updates/taken-down.ts'
import { textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { ChangeId } from '../../record/statement.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { printDay } from '../../record/values/print.ts'
import type { Day, Passage } from '../../record/values/value.ts'
import { shownPassage } from '../../update/figures/in-text.ts'
import { subjectsOf } from '../../vault/entries/change-place.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { PassageView, PieceView, SectionView, SiteView, StatementView, UpdateView } from '../view.ts'
import { accountsOf } from './accounts.ts'
import type { Asking } from './asking.ts'
import { addressOf, linkOf } from './address.ts'
import { countryOf } from './countries.ts'

export function updateView(asking: Asking, site: SiteView, id: string): UpdateView {
  const reading = getReading(asking.file, id, asking.reader)
  const down = takenDownIn(reading)
  if (down) return updateViewOf(asking, site, matterOfTakenDown(down, reading))
  return updateViewOf(asking, site, {
    title: valueOf(reading, 'title', 'text')?.text ?? '',
    country: valueOf(reading, 'country', 'code')?.code ?? '',
    published: valueOf(reading, 'published', 'when')?.earliest,
    credit: textsOf(reading, 'credit'),
    passages: passagesOf(reading),
    address: addressOf(reading.subject) ?? '',
  })
}

// The address stays, with the note and nothing of the text.
function matterOfTakenDown({ country, published, day, note }: TakenDown, reading: Reading): UpdateMatter {
  const language = valueOf(reading, 'language', 'text')?.text ?? 'en'
  const told = { section: 'lead', form: 'paragraph', text: note, language } as const
  return {
    title: day ? `Taken down on ${printDay(day)}` : 'Taken down',
    country,
    published,
    credit: [],
    passages: [{ kind: 'passage', order: 0, ...told, rests: [], links: [] }],
    address: addressOf(reading.subject) ?? '',
  }
}

export interface UpdateMatter {
  title: string
  country: string
  published: Day | undefined
  credit: string[]
  passages: Passage[]
  address: string
}

// Also of an update that is not published yet, for looking at it before.
export function updateViewOf(asking: Asking, site: SiteView, matter: UpdateMatter): UpdateView {
  const { title, credit, passages, address } = matter
  const published = {
    said: matter.published ? printDay(matter.published) : 'no day yet',
    day: matter.published,
  }
  const cite = `${credit.join(' and ') || site.siteTitle}, “${title}”, ${published.said}.`
  const sections = sectionsOf(asking, passages)
  return {
    ...site,
    country: countryOf(asking, matter.country),
    title,
    published,
    credit,
    sections,
    comments: 'closed',
    cite,
    address,
  }
}

export function passagesOf(reading: Reading): Passage[] {
  const passages = valuesOf(reading, 'passage').flatMap((value) => (value.kind === 'passage' ? [value] : []))
  return passages.sort((a, b) => a.order - b.order)
}

function sectionsOf(asking: Asking, passages: readonly Passage[]): SectionView[] {
  const numbering = { next: 1 }
  const sections: (SectionView & { code: string })[] = []
  for (const passage of passages) {
    const last = sections.at(-1)
    const view = passageView(asking, passage, numbering)
    if (last?.code === passage.section) last.passages.push(view)
    else sections.push({ code: passage.section, heading: headingOf(passage.section), passages: [view] })
  }
  return sections
}

function headingOf(section: string): string | undefined {
  return section === 'lead' ? undefined : labelOf(FREEDOMS, section)
}

// Figures inside the text are answered for whoever reads it.
function passageView(asking: Asking, kept: Passage, numbering: { next: number }): PassageView {
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
function piecesOf(asking: Asking, { text, rests, links }: Passage, numbering: { next: number }): PieceView[] {
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
      href: link && linkTo(asking, link.subject),
      evidence: rest && evidence(asking, rest.statements, numbering),
    }
  })
}

function evidence(
  asking: Asking,
  ids: readonly string[],
  numbering: { next: number },
): PieceView['evidence'] {
  const statements = eventsOf(asking, ids).flatMap((event): StatementView[] => accountsOf(asking, event))
  if (statements.length === 0) return undefined
  const number = numbering.next
  numbering.next += 1
  return { id: `s${number}`, number, statements }
}

// The events that statements speak of, as far as this reader may see them.
export function eventsOf(
  { file, reader }: Pick<Asking, 'file' | 'reader'>,
  ids: readonly string[],
): SubjectId[] {
  const subjects = ids.flatMap((id) => subjectsOf(file, id as ChangeId))
  const events = subjects.filter((subject) => kindOf(subject) === 'event')
  return [...new Set(events.map((event) => clusterOf(file, event, reader)))]
}

// Earlier coverage: an update, or the update that was made of a source.
function linkTo(asking: Asking, subject: SubjectId): string | undefined {
  if (kindOf(subject) !== 'source') return linkOf(asking, subject)
  const made = listUpdates(asking.file, asking.reader).find(({ source }) => source === subject)
  return made && linkOf(asking, made.subject)
}
