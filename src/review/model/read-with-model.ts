// A report, portion by portion, put before a language model. An answer that cannot be used costs its portion;
// once one does not come at all, no more are asked for. Nothing is written here.
import { settleAnchored } from '../../draft/dates.ts'
import type { DraftMention, Span } from '../../draft/draft.ts'
import { readAnswer } from '../../draft/model/answer.ts'
import { messagesFor, portionsOf } from '../../draft/model/asking.ts'
import type { Portion } from '../../draft/model/asking.ts'
import type { Known } from '../../draft/model/merge.ts'
import { resolve } from '../../draft/model/resolve.ts'
import type { Reading, Resolved } from '../../draft/model/resolve.ts'
import { findWhens } from '../../record/values/when-english.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { chat } from './chat.ts'
import type { ChatLimits, Endpoint } from './chat.ts'

export interface ToRead {
  text: string
  sentences: readonly Span[]
  mentions: readonly DraftMention[]
  known: readonly Known[] // what the rules, or people, have of it
  published: Day | undefined
}

export interface ModelReading {
  told: Resolved[]
  dropped: number // what it said that is not in the text or not in the lists
  unread: number // portions it gave no usable answer for
}

// One answer, and all of them: the desk locks itself after ten minutes.
export const LIMITS = { bytes: 256 * 1024, milliseconds: 120_000, together: 300_000 }

export async function readWithModel(
  endpoint: Endpoint,
  { text, sentences, mentions, known, published }: ToRead,
  limits: typeof LIMITS = LIMITS,
): Promise<ModelReading> {
  const reading = { text, mentions, whens: settleAnchored(findWhens(text, { published })) }
  const asked = new Asking(endpoint, reading, limits)
  const portions = portionsOf(sentences, known)
  if (portions.length === 0)
    throw new Refusal(
      'conflict',
      'There is nothing in this report that a language model could be asked about.',
    )
  for (const portion of portions) await asked.about(portion)
  if (asked.unread === portions.length) throw asked.refusal ?? unusable()
  return { told: asked.told, dropped: asked.dropped, unread: asked.unread }
}

class Asking {
  told: Resolved[] = []
  dropped = 0
  unread = 0
  refusal: Refusal | undefined
  readonly #endpoint: Endpoint
  readonly #reading: Reading
  readonly #bytes: number
  readonly #each: number
  readonly #until: number

  constructor(endpoint: Endpoint, reading: Reading, limits: ChatLimits & { together: number }) {
    this.#endpoint = endpoint
    this.#reading = reading
    this.#bytes = limits.bytes
    this.#each = limits.milliseconds
    this.#until = performance.now() + limits.together
  }

  async about(portion: Portion): Promise<void> {
    const content = this.refusal ? undefined : await this.#ask(portion)
    const answer = content === undefined ? undefined : readAnswer(content)
    if (!answer) {
      this.unread++
      return
    }
    const { resolved, dropped } = resolve(this.#reading, portion, answer.events)
    this.told.push(...resolved)
    this.dropped += answer.dropped + dropped
  }

  async #ask(portion: Portion): Promise<string | undefined> {
    const milliseconds = Math.max(1, Math.ceil(Math.min(this.#each, this.#until - performance.now())))
    try {
      const messages = messagesFor(this.#reading.text, portion)
      return await chat(this.#endpoint, messages, { bytes: this.#bytes, milliseconds })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.refusal = error
      return undefined
    }
  }
}

function unusable(): Refusal {
  return new Refusal(
    'conflict',
    'The language model did not answer as it was asked, and nothing of it was kept. Ask again, or set another model.',
  )
}
