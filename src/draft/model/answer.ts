// What a language model answered, as far as it is what was asked for. It is data from outside: anything else
// in it, however it is put, is dropped unread.
import { z } from 'zod'

const words = z.string().min(1).max(400)
const somebody = z.strictObject({ words, kind: z.enum(['person', 'organisation', 'group']) })
const event = z.strictObject({
  sentence: z.int().min(1),
  act: z.string().min(1).max(60),
  trigger: words,
  rule: z.int().nullish(),
  date: words.nullish(),
  victims: z.array(somebody).max(20).nullish(),
  actors: z.array(somebody).max(20).nullish(),
  place: words.nullish(),
  measure: z.strictObject({ kind: z.string().max(60), words }).nullish(),
  modality: z.enum(['asserted', 'alleged', 'planned', 'negated', 'habitual']).nullish(),
})
const answer = z.strictObject({ events: z.array(z.unknown()).max(200) })

export type Answered = z.output<typeof event>
export type Somebody = z.output<typeof somebody>

export interface Answer {
  events: Answered[]
  dropped: number // events that were not put as asked
}

/** undefined: not an answer to what was asked. */
export function readAnswer(content: string): Answer | undefined {
  const { data } = answer.safeParse(jsonIn(content))
  if (!data) return undefined
  const events = data.events.flatMap((one) => event.safeParse(one).data ?? [])
  return { events, dropped: data.events.length - events.length }
}

// Small models fence their JSON even when they are asked not to.
function jsonIn(content: string): unknown {
  const bare = content.trim().replace(/^```(?:json)?\s*|\s*```$/g, '')
  try {
    return JSON.parse(bare) as unknown
  } catch {
    return undefined
  }
}
