// As what somebody was touched, from the words right before or after the name.
import { CAPACITY_WORDS } from '../lexicon/capacities.ts'
import { singular } from '../lexicon/noun-classes.ts'
import { listOf } from '../lexicon/words.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'

const codes = new Map<string, string>()
for (const [code, words] of Object.entries(CAPACITY_WORDS))
  for (const word of listOf(words)) codes.set(word, code)

export function capacityOf(tokens: readonly Token[], mention: Mention): string | undefined {
  if (mention.kind !== 'person') return undefined
  const before = tokens.slice(Math.max(0, mention.from - 3), mention.from).reverse()
  for (const token of before) {
    if (/^(?:VERB|AUX|ADP)$/.test(token.pos)) break
    const code = codes.get(singular(token.low))
    if (code) return code
  }
  return described(tokens, mention.to)
}

// ', a reporter with …'
function described(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to]?.text !== ',') return undefined
  for (const token of tokens.slice(to + 1, to + 6)) {
    if (/^[,.;]$/.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX') return undefined
    const code = codes.get(singular(token.low))
    if (code) return code
  }
  return undefined
}
