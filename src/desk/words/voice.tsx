// The desk in three languages. The English sentence stands in the page and is the key:
//
//   desk.say('Here since {day}', { day: dayIn(desk.language, made) })
//   desk.say('{count|# event|# events} in {place}', { count, place })
//   desk.say('What each did stands in the <log>log</log>.', { log: link('/desk/log') })
//   desk.tell(refusal)                                    what another room has put in words
//   useVoice().say(…)                                     in a part that is not handed the desk
//
// A sentence is said whole, with what is set off in it as an element (src/sentence.ts): the order of words is
// the translator's. To say a new one, add it with its Russian and Kazakh to the catalog of its area in
// catalogs/ (the compiler asks for it; words.test.ts finds what is said nowhere, or is filled differently).
// Words kept in a table are typed `Sentence` and said where they are shown. Labels of vocabulary/ are asked
// with labelOf(LIST, code, desk.language), countries with countryName, days with dayIn (find/words/days.ts).
import { Fragment, h } from 'preact'
import type { ComponentChildren, VNode } from 'preact'
import { fill, inEnglish, piecesOf, valueIn } from '../../sentence.ts'
import type { Piece, Telling, Value } from '../../sentence.ts'
import { createContext, useContext } from '../../site/markup/markup.ts'
import type { Language } from '../../vocabulary/list.ts'
import { findTranslation } from './catalogs.ts'
import type { Sentence } from './catalogs.ts'
import { PLAIN } from './values.ts'
import type { Around, Filling, Said } from './values.ts'

export type Say = <S extends string>(
  sentence: S & (S extends Sentence ? unknown : Untranslated),
  ...filling: S extends Sentence ? Asked<S> : unknown[]
) => Said<S>

type Asked<S extends string> = keyof Filling<S> extends never ? [] : [Filling<S>]
interface Untranslated {
  isMissing: 'add this sentence, with its Russian and Kazakh, to a catalog in src/desk/words/catalogs/'
}

export interface Voice {
  language: Language
  say: Say
  tell: (told: Telling) => string
}

export function voiceIn(language: Language): Voice {
  return VOICES[language]
}

const VOICES: Record<Language, Voice> = { en: newVoice('en'), ru: newVoice('ru'), kk: newVoice('kk') }

function newVoice(language: Language): Voice {
  const say = (sentence: Sentence, filling: Given = {}) =>
    said(language, inLanguage(language, sentence), filling)
  return { language, say: say as unknown as Say, tell: (telling) => told(language, telling) }
}

const PageVoice = createContext<Voice>(voiceIn('en'))
export const Speaking = PageVoice.Provider

export function useVoice(): Voice {
  return useContext(PageVoice)
}

export function link(address: string | undefined): Around {
  return (words) => <a href={address}>{words}</a>
}

type Given = Readonly<Record<string, Value | ComponentChildren | Around>>

function said(language: Language, sentence: string, filling: Given): string | VNode {
  const parts = partsOf(language, piecesOf(sentence), filling)
  return parts.every((part) => typeof part === 'string') ? parts.join('') : h(Fragment, null, ...parts)
}

function partsOf(language: Language, pieces: readonly Piece[], filling: Given): ComponentChildren[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    if ('name' in piece) return valueIn(language, piece, filling[piece.name] as Value)
    return elementOf(piece.element, partsOf(language, piece.inside, filling), filling[piece.element])
  })
}

function elementOf(name: string, words: ComponentChildren[], given: Given[string]): ComponentChildren {
  if (typeof given === 'function') return (given as Around)(words)
  if (given !== undefined) return given as ComponentChildren
  return (PLAIN as readonly string[]).includes(name) ? h(name, null, ...words) : words
}

function inLanguage(language: Language, sentence: string): string {
  return findTranslation(language, sentence) ?? sentence
}

// What nobody has translated yet is told in English. Without values a sentence may hold what somebody
// wrote, and is not read for places.
function told(language: Language, telling: Telling): string {
  const found = findTranslation(language, telling.sentence)
  return found === undefined ? inEnglish(telling) : fill(language, found, telling.values)
}
