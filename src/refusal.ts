// What a person can put right. Doors show the sentence beside the field, or as one line on standard
// error; it says what is wrong, where, and what to do. Everything else that is thrown is a bug.
//
// The sentence and what fills it are kept apart (src/sentence.ts), so that the desk can say it in another
// language: new Refusal('invalid', 'At most {most} letters fit.', { most: 100 }, 'name'). `message` is English.
import { inEnglish } from './sentence.ts'
import type { Telling, Values } from './sentence.ts'

export type RefusalCode = 'not-found' | 'not-allowed' | 'invalid' | 'conflict'

export class Refusal extends Error implements Telling {
  override name = 'Refusal'
  readonly code: RefusalCode
  readonly sentence: string
  readonly values: Values | undefined
  readonly field: string | undefined

  constructor(
    code: RefusalCode,
    sentence: string,
    ...about: [field?: string | undefined] | [values: Values | undefined, field?: string | undefined]
  ) {
    const [first, second] = about
    const values = typeof first === 'object' ? first : undefined
    super(inEnglish({ sentence, values }))
    this.code = code
    this.sentence = sentence
    this.values = values
    this.field = typeof first === 'string' ? first : second
  }
}
