// Answers that were just given, for as long as nothing is written: a page asks for the same label and
// the same reading a dozen times, and to read one anew costs a query and a parse.
import type { VaultFile } from '../vault/vault-file.ts'

const MOST = 20_000 // answers to one question; then they are forgotten and it begins anew

interface Memory {
  generation: number
  questions: Map<string, Map<string, unknown>>
}

const memories = new WeakMap<VaultFile, Memory>()

// Whoever is given an answer may be given the same object as others: it is read, never changed.
export function remembered<Answer>(
  file: VaultFile,
  question: string,
  about: string,
  answer: () => Answer,
): Answer {
  const generation = file.generation()
  if (generation === undefined) return answer()
  const answers = answersTo(memoryOf(file, generation), question)
  const known = answers.get(about)
  if (known !== undefined || answers.has(about)) return known as Answer
  const given = answer()
  if (answers.size >= MOST) answers.clear()
  answers.set(about, given)
  return given
}

/** What was found out together with others, for when it is asked. */
export function remember(file: VaultFile, question: string, answers: Iterable<[string, unknown]>): void {
  const generation = file.generation()
  if (generation === undefined) return
  const known = answersTo(memoryOf(file, generation), question)
  for (const [about, answer] of answers) {
    if (known.size >= MOST) known.clear()
    known.set(about, answer)
  }
}

export function isRemembered(file: VaultFile, question: string, about: string): boolean {
  const generation = file.generation()
  return generation !== undefined && answersTo(memoryOf(file, generation), question).has(about)
}

function answersTo({ questions }: Memory, question: string): Map<string, unknown> {
  const known = questions.get(question)
  if (known) return known
  const made = new Map<string, unknown>()
  questions.set(question, made)
  return made
}

function memoryOf(file: VaultFile, generation: number): Memory {
  const known = memories.get(file)
  if (known?.generation === generation) return known
  const made: Memory = { generation, questions: new Map() }
  memories.set(file, made)
  return made
}
