// An update, written or public, as a document: its text with the sources of each sentence.
import type { Asking } from '../../site/from-record/asking.ts'
import { siteView } from '../../site/from-record/site-view.ts'
import { updateView, updateViewOf } from '../../site/from-record/update.ts'
import type { UpdateMatter } from '../../site/from-record/update.ts'
import type { EvidenceView, PassageView, SourceView, UpdateView } from '../../site/view.ts'
import { closingOf } from './closing.ts'
import type { Block, DocumentFile, Run } from './document.ts'
import { SourceNumbers } from './document.ts'

export function updateDocument(asking: Asking, id: string): DocumentFile {
  return documentOf(asking, updateView(asking, siteView(asking), id), id)
}

/** Also of one that is still being written, as whoever reads it may. */
export function writtenDocument(asking: Asking, id: string, matter: UpdateMatter): DocumentFile {
  return documentOf(asking, updateViewOf(asking, siteView(asking), matter), id)
}

function documentOf({ file }: Asking, view: UpdateView, id: string): DocumentFile {
  const numbers = new SourceNumbers()
  const blocks = view.sections.flatMap(({ heading, passages }): Block[] => [
    ...(heading ? [{ kind: 'heading' as const, text: heading }] : []),
    ...passages.map((passage) => blockOf(passage, numbers)),
  ])
  const by = view.credit.length > 0 ? `Information from ${view.credit.join(' and ')} · ` : ''
  return {
    title: view.title,
    subtitle: `${by}${view.country.name} · ${view.published.said}`,
    language: view.language,
    blocks,
    sources: numbers.listed().map(([text, number]) => ({ number, text })),
    closing: [...closingOf(file), `${view.cite} ${view.address}`],
    fileName: id,
  }
}

function blockOf({ form, pieces, speaker, assessment }: PassageView, numbers: SourceNumbers): Block {
  const runs = pieces.flatMap(({ text, evidence }): Run[] => {
    const notes = evidence ? notesOf(evidence, numbers) : []
    const [first, ...more] = notes
    return [
      { text: notes.length > 0 ? text.trimEnd() : text, note: first },
      ...more.map((note) => ({ text: '', note })),
      ...(notes.length > 0 ? [{ text: ' ' }] : []),
    ]
  })
  if (form === 'quotation')
    return {
      kind: 'quotation',
      text: pieces.map(({ text }) => text).join(''),
      by: speaker,
      note: runs[0]?.note,
    }
  const label: Run[] = assessment ? [{ text: 'The author’s assessment: ', strong: true }] : []
  const bullet: Run[] = form === 'bullet' ? [{ text: '– ' }] : []
  return { kind: 'paragraph', runs: [...bullet, ...label, ...runs] }
}

function notesOf({ statements }: EvidenceView, numbers: SourceNumbers): number[] {
  const sources = statements.flatMap(({ source }) => (source ? [sourceText(source)] : []))
  return [...new Set(sources)].map((source) => numbers.of(source))
}

function sourceText({ title, published, address }: SourceView): string {
  return [`“${title}”`, published, address].filter(Boolean).join(', ')
}
