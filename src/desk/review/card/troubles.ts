// Everything that has to be mended in a form, each beside its field: not one after the other.
import { Refusal } from '../../../refusal.ts'
import type { Telling } from '../../../sentence.ts'
import type { Sentence } from '../../words/catalogs.ts'

export interface Trouble extends Telling {
  field: string
}

export class Troubles {
  readonly all: Trouble[] = []

  add(field: string, sentence: Sentence): void {
    this.#tell({ field, sentence })
  }

  #tell(trouble: Trouble): void {
    if (!this.all.some(({ field }) => field === trouble.field)) this.all.push(trouble)
  }

  // What is refused within is trouble of this field.
  of<Result>(field: string, decoded: () => Result): Result | undefined {
    try {
      return decoded()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#tell({ field, sentence: error.sentence, values: error.values })
      return undefined
    }
  }
}
