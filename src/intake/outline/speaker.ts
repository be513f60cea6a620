// Who speaks in a block quotation: the grammatical subject of the last clause of saying before it.
// 'In a letter to the minister, the Union of Weavers demanded …, stating,' → 'the Union of Weavers'.
import { findWhens } from '../../record/values/when-english.ts'
import type { Span } from '../report.ts'
import { lastSentence } from './last-sentence.ts'
import { SAYING } from './saying.ts'

const LONGEST = 2000 // characters before a quotation that are looked at

export function speakerIn(before: string): Span | undefined {
  const cut = Math.max(0, before.length - LONGEST)
  const sentence = lastSentence(before.slice(cut))
  const span = subjectOfSaying(sentence.text) ?? accordingTo(sentence.text)
  return span && { start: cut + sentence.start + span.start, end: cut + sentence.start + span.end }
}

function subjectOfSaying(sentence: string): Span | undefined {
  for (const match of [...sentence.matchAll(SAYING)].reverse()) {
    const subject =
      subjectBefore(sentence, match.index) ?? subjectAfter(sentence, match.index + match[0].length)
    if (subject) return subject
  }
  return undefined
}

function accordingTo(sentence: string): Span | undefined {
  const match = /(?:^|[\s,])(?:according to|in the words of|по словам|по мнению|согласно)\s+([^,:]+)/iu.exec(
    sentence,
  )
  return match?.[1]
    ? trimmed(sentence, match.index + match[0].length - match[1].length, match.index + match[0].length)
    : undefined
}

// The words between the last comma and the verb; a name set between commas is the subject, a
// description between commas ('director of the group,') belongs to the name before it.
function subjectBefore(sentence: string, verb: number): Span | undefined {
  let end = verb
  while (end > 0 && /[\s,]/.test(sentence.charAt(end - 1))) end--
  const apposed = /,\s*$/.test(sentence.slice(0, verb))
  const phrase = phraseUpTo(sentence, end)
  if (!phrase) return undefined
  if (!apposed || isName(slice(sentence, phrase))) return usable(sentence, phrase)
  const named = phraseUpTo(sentence, sentence.lastIndexOf(',', phrase.start))
  return named && usable(sentence, named)
}

function phraseUpTo(sentence: string, end: number): Span | undefined {
  if (end <= 0) return undefined
  const comma = Math.max(...[',', ';', ':', '–', '—', '('].map((mark) => sentence.lastIndexOf(mark, end - 1)))
  const phrase = trimmed(sentence, comma + 1, end)
  if (!phrase) return undefined
  const opening = OPENING.exec(slice(sentence, phrase))?.[0].length ?? 0
  return trimmed(sentence, phrase.start + opening, phrase.end)
}

// 'declared Ms Roe:', 'заявила Иванова:'.
function subjectAfter(sentence: string, from: number): Span | undefined {
  const match =
    /^\s+((?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:of\s+|de\s+)?\p{Lu}[\p{L}.’'-]*){0,5})\s*[:,.]?\s*$/u.exec(
      sentence.slice(from),
    )
  if (!match?.[1]) return undefined
  const start = from + match[0].indexOf(match[1])
  return { start, end: start + match[1].length }
}

const OPENING =
  /^(?:as|when|while|and|but|however|also|later|then|moreover|the same day|как|и|а|но|также)\s+(?=\S)/iu
const LEADING = /^(?:in|on|at|after|during|following|for|by|with|from|since|under|в|на|после|по|с|о|об)\s/iu
const AUXILIARY = /\s+(?:has|have|had|also|publicly|then|later|further|strongly|recently|repeatedly|также)$/iu
const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|он|она|они|оно|который|которая)$/iu

function usable(sentence: string, told: Span): Span | undefined {
  const phrase = afterDate(sentence, told)
  let end = phrase.end
  for (let word = AUXILIARY.exec(sentence.slice(phrase.start, end)); word;) {
    end -= word[0].length
    word = AUXILIARY.exec(sentence.slice(phrase.start, end))
  }
  const words = sentence.slice(phrase.start, end)
  if (PRONOUN.test(words) || LEADING.test(words) || words.split(/\s+/).length > 16) return undefined
  return /\p{L}{2}/u.test(words) ? { start: phrase.start, end } : undefined
}

// 'In mid-March 2017 Jane Roe': the day is no part of who speaks.
function afterDate(sentence: string, phrase: Span): Span {
  const [day] = findWhens(sentence, { from: phrase.start, to: phrase.end })
  const isFirst = day && /^(?:(?:in|on|at|during)\s+)?$/i.test(sentence.slice(phrase.start, day.start))
  return (isFirst && trimmed(sentence, day.end, phrase.end)) || phrase
}

// Two to five words that all begin with a capital.
function isName(words: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|van|von|al|bin|ibn)\s+)?\p{Lu}[\p{L}.’'-]*){1,4}$/u.test(words)
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const raw = text.slice(start, end)
  if (raw.trim() === '') return undefined
  const from = start + raw.length - raw.trimStart().length
  return { start: from, end: from + raw.trim().length }
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
