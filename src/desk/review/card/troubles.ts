// Everything that has to be mended in a form, each beside its field: not one after the other.
import { Refusal } from '../../../refusal.ts'

export interface Trouble {
  field: string
  sentence: string
}

export class Troubles {
  readonly all: Trouble[] = []

  add(field: string, sentence: string): void {
    if (!this.all.some((one) => one.field === field)) this.all.push({ field, sentence })
  }

  // What is refused within is trouble of this field.
  of<Result>(field: string, decoded: () => Result): Result | undefined {
    try {
      return decoded()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.add(field, error.message)
      return undefined
    }
  }
}
