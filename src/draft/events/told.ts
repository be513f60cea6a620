import type { DraftEvent } from '../draft.ts'

export interface Told extends DraftEvent {
  paragraph: number
  index: number // of the sentence
  nominal: boolean
}
