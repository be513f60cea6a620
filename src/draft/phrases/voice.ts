// How a verb stands: active or passive, after which helping words, negated or not.
import type { Token } from '../text/tokens.ts'
import type { Form } from './inflection.ts'

export interface Voice {
  from: number // the first helping word
  passive: boolean
  bare: boolean // a participle without helping word: 'journalists detained in May', 'police detained …'
  infinitive: boolean
  negated: boolean
  helpers: string[]
}

const be = new Set("is are was were be been being am 's 're get gets got getting".split(' '))
const have = new Set(['has', 'have', 'had', 'having', "'ve", "'d"])
const modal = new Set('will would shall should can could may might must cannot'.split(' '))
const other = new Set(['do', 'does', 'did', 'to'])

export function voiceAt(tokens: readonly Token[], at: number, forms: readonly Form[]): Voice {
  const helpers: string[] = []
  let from = at
  let negated = false
  for (let i = at - 1; i >= 0 && at - i < 9; i -= 1) {
    const token = tokens[i]!
    if (isHelper(token)) helpers.unshift(token.low)
    else if (/^(?:not|n't|never|cannot)$/.test(token.low)) negated = true
    else if (!isAdverb(token)) break
    if (isHelper(token)) from = i
  }
  const isParticiple = forms.includes('participle')
  const passive =
    isParticiple &&
    helpers.some(
      (word, i) => be.has(word) && !helpers.slice(i + 1).some((later) => have.has(later) || later === 'to'),
    )
  return { from, passive, bare: helpers.length === 0, infinitive: helpers[0] === 'to', negated, helpers }
}

function isHelper(token: Token): boolean {
  return be.has(token.low) || have.has(token.low) || modal.has(token.low) || other.has(token.low)
}

export function isAdverb(token: Token): boolean {
  return (
    token.pos === 'ADV' ||
    token.low.endsWith('ly') ||
    /^(?:also|then|both|each|later|since|first|all|not|never|even|either|once|again|n't)$/.test(token.low)
  )
}
