// The classes of a noun, by its singular.
import { NOUNS } from './nouns.ts'
import { listOf } from './words.ts'
import type { NounClass } from './nouns.ts'

const classes = new Map<string, NounClass[]>()
for (const [name, words] of Object.entries(NOUNS) as [NounClass, string][])
  for (const word of new Set(listOf(words))) classes.set(word, [...(classes.get(word) ?? []), name])

const none: readonly NounClass[] = []

export function classesOf(noun: string): readonly NounClass[] {
  return classes.get(noun) ?? classes.get(singular(noun)) ?? none
}

export function isA(noun: string, name: NounClass): boolean {
  return classesOf(noun).includes(name)
}

const irregular: Record<string, string> = {
  people: 'people',
  women: 'woman',
  men: 'man',
  children: 'child',
  wives: 'wife',
  lives: 'life',
  leaves: 'leaf',
  police: 'police',
  media: 'media',
  premises: 'premises',
  headquarters: 'headquarters',
  proceedings: 'proceeding',
}

export function singular(noun: string): string {
  const known = irregular[noun]
  if (known) return known
  if (noun.endsWith('women')) return `${noun.slice(0, -3)}an`
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}
