// A charge against somebody: with what, under which provision of which edition of a code. An event can name
// several, and one charge several events.
import { newSubjectId } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { Saying } from './saying.ts'

export interface NewCharge {
  accused: SubjectId | undefined // undefined: all to whom the event was done
  description?: string | undefined
  code?: string | undefined
  edition?: string | undefined
  article?: string | undefined
  part?: string | undefined
  law?: SubjectId | undefined // a provision that has a page
}

const WORDS = ['description', 'code', 'edition', 'article', 'part'] as const

export function addCharge(vault: Vault, event: string, charge: NewCharge): SubjectId {
  const { file, pen } = vault
  if (!charge.law && WORDS.every((word) => !charge[word]?.trim()))
    throw new Refusal('invalid', 'Say what the charge is, or under which article.', 'description')
  const saying = new Saying(vault, event)
  const subject = newSubjectId('charge', pen.random)
  const { accused, law } = charge
  file.write(() =>
    append(file, pen, [
      ...(accused ? [saying.ref(subject, 'accused', accused)] : []),
      ...WORDS.flatMap((word) => saying.text(subject, word, charge[word])),
      ...(law ? [saying.ref(subject, 'provision', law)] : []),
      saying.ref(saying.subject, 'charge', subject),
    ]),
  )
  return subject
}

/** Says of a later event which charge it bears on. */
export function nameCharge(vault: Vault, event: string, charge: SubjectId): void {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  file.write(() => append(file, pen, [saying.ref(saying.subject, 'charge', charge)]))
}
