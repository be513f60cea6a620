// Statements with the addresses they have at the desk: each source is a link to the very words.
import type { PropertyLine } from '../../../find/about/property-lines.ts'
import type { Said, SaidIn } from '../../../find/words/said.ts'
import type { SubjectId } from '../../../record/subject.ts'
import type { DisputeView, StatementView } from '../../../site/view.ts'
import { addressOf } from '../../address.ts'
import type { Voice } from '../../words/voice.tsx'

function wordsAddress(source: SubjectId, start: number): string {
  return `${addressOf(source)}?at=${start}#w${start}`
}

export function statementView(said: Said): StatementView {
  const { what, speaker, stanceWords, words, language, source } = said
  return { what, speaker, stance: stanceWords, words, language, source: source && sourceView(source) }
}

export function sourceView({
  subject,
  start,
  title,
  published,
}: SaidIn): NonNullable<StatementView['source']> {
  return { title, published, address: wordsAddress(subject, start) }
}

export function disputeView({ property, label, accounts }: PropertyLine, { say }: Voice): DisputeView {
  const about = property === 'happened' ? say('whether it took place') : label.toLowerCase()
  return { about, accounts: accounts.map(statementView) }
}
