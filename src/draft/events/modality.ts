// Whether an act was done, is said to have been done, is still to come, was left undone, or is usual.
// Undefined where the words tell of no act at all: a wish, a demand, what might happen.
import {
  ACCUSING,
  ALLEGED,
  ASKED,
  DONE_BEFORE_TO,
  FUTURE,
  HABITUAL,
  PLANNED_BEFORE_TO,
  REFUSED_BEFORE_TO,
  SUPPOSED,
} from '../lexicon/modality.ts'
import type { Modality } from '../draft.ts'
import type { Voice } from '../phrases/voice.ts'
import type { Token } from '../text/tokens.ts'

export interface Standing {
  tokens: readonly Token[]
  at: number // the verb
  to: number
  voice: Voice
  ing: boolean
  isPresent: boolean
  isState: boolean // 'faces charges', 'is on trial': said in the present of one matter
  isDated: boolean
  isAssembly: boolean
  isRefusal: boolean // the act is what is refused
}

export function modalityOf(standing: Standing): Modality | undefined {
  const { voice, tokens } = standing
  const before = (n: number) => tokens[voice.from - n]?.low ?? ''
  if (voice.helpers.some((word) => SUPPOSED.has(word))) return undefined
  if (isConditional(tokens, voice.from)) return undefined
  if (voice.negated || isNobody(tokens, voice.from)) return 'negated'
  if (standing.ing && voice.helpers.length === 0) {
    const clause = participleClause(standing, before(1), before(2))
    if (clause !== 'asserted') return clause
  }
  if (voice.infinitive || voice.helpers.includes('to')) return ofInfinitive(standing, before(1), before(2))
  if (voice.helpers.some((word) => FUTURE.has(word))) return 'planned'
  if (isHabitual(standing)) return 'habitual'
  return near(tokens, voice.from, standing.at, ALLEGED) ? 'alleged' : 'asserted'
}

function near(tokens: readonly Token[], from: number, at: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(Math.max(0, from - 2), at).some((token) => words.has(token.low))
}

function isConditional(tokens: readonly Token[], from: number): boolean {
  const left = tokens.slice(Math.max(0, from - 8), from).map((token) => token.low)
  return left.slice(left.lastIndexOf(',') + 1).some((word) => /^(?:if|unless|whether|lest)$/.test(word))
}

function isNobody(tokens: readonly Token[], from: number): boolean {
  const left = tokens.slice(Math.max(0, from - 4), from).map((token) => token.low)
  return /(?:^| )(?:no|nobody|none|neither|without)(?: \S+)?$/.test(left.join(' '))
}

// '…, seizing their phones' was done; 'accused of seizing' and 'without charging' were not told so.
function participleClause(standing: Standing, before: string, further: string): Modality | undefined {
  if (before === 'without' || before === 'from' || before === 'against') return 'negated'
  if (before === 'of' || before === 'for' || before === 'with' || ALLEGED.has(before)) {
    const left = standing.tokens.slice(Math.max(0, standing.voice.from - 14), standing.voice.from)
    if (!standing.isAssembly) return undefined
    return left.some((token) => ACCUSING.has(token.low))
      ? 'alleged'
      : further === 'in'
        ? undefined
        : 'asserted'
  }
  if (PLANNED_BEFORE_TO.has(before)) return 'planned'
  const token = standing.tokens[standing.voice.from - 1]
  if (token?.pos === 'VERB' && !/^(?:began|started|kept|begun)$/.test(before)) return undefined
  return /^(?:on|about|is|like|than|as|to)$/.test(before) ? undefined : 'asserted'
}

function ofInfinitive(standing: Standing, before: string, further: string): Modality | undefined {
  const left = standing.tokens
    .slice(Math.max(0, standing.voice.from - 30), standing.voice.from)
    .map((token) => token.low)
  if (/^(?:had|has|have) to$/.test(standing.voice.helpers.join(' '))) return 'asserted'
  if (REFUSED_BEFORE_TO.has(before)) return standing.isRefusal ? 'asserted' : 'negated'
  if (left.some((word) => ASKED.has(word)) || left.join(' ').includes('call on')) return undefined
  if (PLANNED_BEFORE_TO.has(before) || PLANNED_BEFORE_TO.has(further)) return 'planned'
  if (before.startsWith('continue')) return standing.isDated ? 'asserted' : 'habitual'
  if (DONE_BEFORE_TO.has(before)) return 'asserted'
  if (left.some((word) => /^(?:used|using|deployed|fired|forced|invoked|ordered)$/.test(word)))
    return 'asserted'
  return undefined
}

// A present tense without a day tells what is usual: 'protesters are detained and fined'.
function isHabitual(standing: Standing): boolean {
  const { tokens, voice, at, isState, isDated } = standing
  if (near(tokens, voice.from, at, HABITUAL)) return true
  if (isState || isDated) return false
  const first = voice.helpers[0]
  if (voice.passive && /^(?:is|are)$/.test(first ?? '')) return !voice.helpers.includes('being')
  return voice.helpers.length === 0 && standing.isPresent
}
