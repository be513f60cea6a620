// The words of a person's name with what each does in it. Particles and titles fall away.
import { CHILD_WORDS } from './fathers.ts'
import { OF_FATHER, PARTICLES, WITH_NEXT } from './particles.ts'
import { FOLLOWING, TITLES } from './titles.ts'
import { tokensOf } from './tokens.ts'
import { spell, spellTogether } from './word.ts'
import type { Spelled, Word } from './word.ts'

export interface PersonName {
  kind: 'person'
  words: Word[]
  together: Spelled // as if without spaces
}

export function personName(name: string): PersonName {
  const tokens = tokensOf(name).map(withoutArticle)
  const untitled = tokens.filter((token, at) => !isTitle(token, at === tokens.length - 1))
  const words = wordsOf(untitled.length > 0 ? untitled : tokens)
  return { kind: 'person', words, together: spellTogether(words) }
}

function isTitle(token: string, isLast: boolean): boolean {
  return TITLES.has(token) && (!isLast || FOLLOWING.has(token))
}

// Abd + Rahman, Omar + uly; what follows bin is somebody's father.
function wordsOf(tokens: readonly string[]): Word[] {
  const words: Word[] = []
  let [before, isFather, hasArticle] = ['', false, false]
  tokens.forEach((token, at) => {
    const last = words.at(-1)
    if (CHILD_WORDS.has(token) && last) words[words.length - 1] = { ...last, ...spell(last.written + token) }
    else if (at === tokens.length - 1 || !isSmall(token)) {
      words.push(wordOf(before, token, { isFather, hasArticle }))
      ;[before, isFather, hasArticle] = ['', false, false]
    } else if (WITH_NEXT.has(token)) before += token.startsWith('abd') ? 'abdul' : token
    else if (PARTICLES.has(token)) hasArticle = true
    else if (words.length > 0 || hasArticle || token !== 'ben') isFather = true
    else words.push(wordOf('', token, { isFather, hasArticle })) // Ben, a given name
  })
  return words
}

function isSmall(token: string): boolean {
  return WITH_NEXT.has(token) || OF_FATHER.has(token) || PARTICLES.has(token)
}

// الرحمن: the article is written together with its word.
function withoutArticle(token: string): string {
  return token.length > 4 && token.startsWith('ال') ? token.slice(2) : token
}

function wordOf(before: string, token: string, said: { isFather: boolean; hasArticle: boolean }): Word {
  const spelled = spell(before + token)
  if (before === '' && !said.isFather && !said.hasArticle) return spelled
  const role = said.hasArticle && spelled.role === 'patronymic' ? 'name' : spelled.role // al-Kabuli
  return { ...spelled, role, bare: before === '' ? undefined : spell(token), isFather: said.isFather }
}
