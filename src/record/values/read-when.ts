// What a person typed into a date's field: one time expression, or ISO and EDTF by hand. What cannot
// be read keeps its words and has no bounds, and the form says so.
import type { When } from './value.ts'
import { settledFound } from './when-english.ts'
import { readEdtf } from './when/edtf.ts'
import { expressionAt } from './when/english/expression.ts'
import { looseAt } from './when/english/loose.ts'
import type { AnchorWords, WhenContext } from './when/found.ts'
import { skip, wordsOf } from './when/words.ts'

export interface ReadWhen {
  when: When
  unread: boolean // no date can be made of these words
  anchor?: AnchorWords | undefined // 'the following day': the form asks for the event
}

export function readWhen(typed: string, context: Pick<WhenContext, 'published'> = {}): ReadWhen {
  const said = typed.trim()
  const byHand = readEdtf(said)
  if (byHand) return { when: { kind: 'when', said, ...byHand }, unread: false }
  const read = expressionWhen(said, context) ?? anchoredWhen(said)
  return read ?? { when: { kind: 'when', said, basis: 'stated' }, unread: true }
}

function expressionWhen(said: string, context: Pick<WhenContext, 'published'>): ReadWhen | undefined {
  const words = wordsOf(said)
  const at = skip(words, 0, 'in', 'on', 'during', 'throughout', 'at')
  const expression = expressionAt(words, at, 'surely')
  if (!expression || skip(words, expression.next, '.') !== words.length) return undefined
  const { when } = settledFound(said, words, at, expression, context)
  return { when: { ...when, said }, unread: when.earliest === undefined && when.latest === undefined }
}

function anchoredWhen(said: string): ReadWhen | undefined {
  const words = wordsOf(said)
  const at = skip(words, 0, 'on', 'in')
  const loose = looseAt(words, at)
  if (loose?.role !== 'anchored' || skip(words, loose.next, '.') !== words.length) return undefined
  return { when: { kind: 'when', said, basis: 'carried' }, unread: false, anchor: loose.anchor }
}
