// Answers that were just given, for as long as nothing is written: a page asks for the same label and
// the same reading a dozen times, and to read one anew costs a query and a parse.
import type { VaultFile } from '../vault/vault-file.ts'

const MOST = 20_000 // answers; then all are forgotten and it begins anew

interface Memory {
  generation: number
  answers: Map<string, unknown>
}

const memories = new WeakMap<VaultFile, Memory>()

// Whoever is given an answer may be given the same object as others: it is read, never changed.
export function remembered<Answer>(file: VaultFile, question: string, answer: () => Answer): Answer {
  const generation = file.generation()
  if (generation === undefined) return answer()
  const { answers } = memoryOf(file, generation)
  if (answers.has(question)) return answers.get(question) as Answer
  const given = answer()
  if (answers.size >= MOST) answers.clear()
  answers.set(question, given)
  return given
}

function memoryOf(file: VaultFile, generation: number): Memory {
  const known = memories.get(file)
  if (known?.generation === generation) return known
  const made = { generation, answers: new Map<string, unknown>() }
  memories.set(file, made)
  return made
}
