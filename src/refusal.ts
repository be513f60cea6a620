// What a person can put right. Doors show the sentence beside the field, or as one line on standard
// error; it says what is wrong, where, and what to do. Everything else that is thrown is a bug.
export type RefusalCode = 'not-found' | 'not-allowed' | 'invalid' | 'conflict'

export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode
  readonly field: string | undefined

  constructor(code: RefusalCode, sentence: string, field?: string) {
    super(sentence)
    this.code = code
    this.field = field
  }
}
