// The deeds of the lexicon made ready: things by their head word, verbs by their forms.
import { nounsOf } from '../../lexicon/nominal.ts'
import { phrasesOf } from '../../lexicon/words.ts'
import { formsOf } from '../../phrases/inflection.ts'
import { singular } from '../../lexicon/noun-classes.ts'
import type { Deed } from '../../lexicon/deed.ts'
import type { Form } from '../../phrases/inflection.ts'
import type { Wording } from '../../lexicon/wording.ts'

export type Way = 'done' | 'undergone' | 'acted' | 'happens'

export interface DeedVerb {
  way: Way
  forms: ReadonlyMap<string, Form[]>
  nouns: ReadonlySet<string>
  particle?: string | undefined
  link?: string | undefined // the preposition between whom and what
}

export interface Thing {
  said: string
  deed: Deed
  wording: Wording
  before: string[][] // words before the head, in order, each with its alternatives
  after: string[][]
  verbs: readonly DeedVerb[]
}

const links = /^(?:with|of|to|into|under|from|for|as|on|in|by|onto|at|before)$/
const prepositions = /^(?:of|on|to|in|into|as|with|against|behind|for|from|before|by|at)$/

export function indexThings(deeds: readonly Deed[]): ReadonlyMap<string, Thing[]> {
  const index = new Map<string, Thing[]>()
  for (const deed of deeds) {
    const verbs = verbsOf(deed)
    for (const said of phrasesOf(deed.thing)) {
      const { heads, ...thing } = thingOf(deed, said, verbs)
      for (const head of heads) index.set(head, [...(index.get(head) ?? []), thing])
    }
  }
  return index
}

function thingOf(deed: Deed, said: string, verbs: readonly DeedVerb[]): Thing & { heads: string[] } {
  const words = said.split(' ').filter((word) => word !== '*')
  const preposition = words.findIndex((word, i) => i > 0 && prepositions.test(word))
  const at = preposition > 0 ? preposition - 1 : words.length - 1
  const { act, measure, by, negated, with: near, without } = deed
  return {
    said,
    deed,
    verbs,
    heads: words[at]!.split('|').map((head) => head.slice(head.lastIndexOf('-') + 1)),
    before: [...words.slice(0, at), ...words[at]!.split('-').slice(0, -1)].flatMap((word) =>
      word.split('-').map((piece) => piece.split('|')),
    ),
    after: words.slice(at + 1).flatMap((word) => word.split('-').map((piece) => piece.split('|'))),
    wording: {
      act,
      frame: 'thing',
      ...(measure && { measure }),
      ...(by && { by }),
      ...(negated && { negated }),
      ...(near && { with: near }),
      ...(without && { without }),
    },
  }
}

export function verbsOf(deed: Deed): DeedVerb[] {
  return (['done', 'undergone', 'acted', 'happens'] as const).flatMap((way) =>
    phrasesOf(deed[way]).map((said): DeedVerb => {
      const [verb = '', second, third] = said.split(' ')
      const isLink = second !== undefined && third === undefined && links.test(second)
      return {
        way,
        forms: formsOf(verb),
        nouns: new Set(way === 'done' ? nounsOf(verb) : []),
        particle: isLink ? undefined : second,
        link: isLink ? second : third,
      }
    }),
  )
}

export function headForms(word: string): string[] {
  return [...new Set([word, singular(word), ...(word.endsWith('ses') ? [word.slice(0, -2)] : [])])]
}
