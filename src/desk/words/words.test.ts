import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { piecesOf, placesOf } from '../../sentence.ts'
import type { Piece } from '../../sentence.ts'
import { markup } from '../../site/markup/markup.ts'
import { CATALOGS } from './catalogs.ts'
import type { Sentence } from './catalogs.ts'
import { link, voiceIn } from './voice.tsx'

const ENTRIES = Object.entries(CATALOGS).flatMap(([area, catalog]) =>
  Object.entries(catalog).map(([sentence, said]) => ({ area, sentence, said })),
)

describe('a catalog', () => {
  test('says each sentence once: one that two areas need stands in common.ts', () => {
    const areas = new Map<string, string[]>()
    for (const { area, sentence } of ENTRIES) areas.set(sentence, [...(areas.get(sentence) ?? []), area])
    expect([...areas].filter(([, found]) => found.length > 1)).toEqual([])
  })

  // A count that only makes words agree is not needed where they need not.
  test('keeps the places of each sentence, and words in every language', () => {
    const wrong = ENTRIES.flatMap(({ sentence, said }) =>
      Object.entries(said)
        .filter(([, text]) => text.trim() === '' || !fits(placesOf(text), sentence))
        .map(([language]) => `${language}: ${sentence}`),
    )
    expect(wrong).toEqual([])
  })

  test('counts as the language does: three forms in Russian, one in Kazakh, where English has two', () => {
    const wrong = ENTRIES.flatMap(({ sentence, said }) =>
      Object.entries({ en: sentence, ...said })
        .filter(([language, text]) =>
          formsOf(piecesOf(text)).some((forms) => forms.length !== FORMS[language]),
        )
        .map(([language]) => `${language}: ${sentence}`),
    )
    expect(wrong).toEqual([])
  })

  test('holds nothing that no page says and nobody is refused with', () => {
    const source = [...sources().values()].join('\n')
    const idle = ENTRIES.map(({ sentence }) => sentence).filter((sentence) => !isIn(source, sentence))
    expect(idle).toEqual([])
  })
})

function fits(places: string[], sentence: string): boolean {
  const own = placesOf(sentence)
  const needed = own.filter((place) => !agreeing(piecesOf(sentence)).has(place))
  return places.every((place) => own.includes(place)) && needed.every((place) => places.includes(place))
}

function agreeing(pieces: readonly Piece[]): Set<string> {
  const all = pieces.flatMap((piece) => (typeof piece === 'object' && 'name' in piece ? [piece] : []))
  const counting = all.filter(({ forms }) => !forms || forms.some((form) => form.includes('#')))
  const names = new Set(all.map(({ name }) => name))
  for (const { name } of counting) names.delete(name)
  return names
}

const FORMS: Record<string, number> = { en: 2, ru: 3, kk: 1 }

function formsOf(pieces: readonly Piece[]): (readonly string[])[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return []
    return 'element' in piece ? formsOf(piece.inside) : piece.forms ? [piece.forms] : []
  })
}

const SRC = join(import.meta.dirname, '..', '..')

function sources(): Map<string, string> {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/words\/catalogs\/|\.test\./.test(path))
  return new Map(paths.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]))
}

// A title that is made of a kind ('person') stands in the source as its type alone.
function isIn(source: string, sentence: string): boolean {
  const quoted = [`'${sentence.replaceAll("'", "\\'")}'`, `"${sentence}"`, `\`${sentence}\``]
  if (/^[a-z]+$/i.test(sentence)) quoted.push(`${sentence}: '`, `'${sentence.toLowerCase()}'`)
  return quoted.some((text) => source.includes(text))
}

// Rooms whose refusals are all in the catalogs. A sentence in pieces (`${what} Try again.`) cannot be:
// it is written whole, with its values apart.
const REFUSING =
  /^(?:desk\/.+|server\/sign-in\/.+|server\/guard\/.+|access\/.+|find\/.+|intake\/.+|rating\/.+|review\/.+|update\/.+|publish\/documents\/.+|apart\.ts)$/

test('what these rooms refuse with is in a catalog', () => {
  const known = new Set(ENTRIES.map(({ sentence }) => sentence))
  const missing = [...sources()]
    .filter(([path]) => REFUSING.test(path))
    .flatMap(([path, source]) => refusalsIn(source).map((sentence) => `${path}: ${sentence}`))
    .filter((line) => !known.has(line.slice(line.indexOf(': ') + 2)))
  expect(missing).toEqual([])
})

// Every sentence thrown or given to zod as an error; what is no sentence (a code, a field) has no space.
function refusalsIn(source: string): string[] {
  const thrown = [...source.matchAll(/new Refusal\(|\berror: (?=['`])/g)].map(({ index, 0: { length } }) =>
    argumentsFrom(source.slice(index + length - 1)),
  )
  return thrown
    .flatMap((text) => [...text.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)])
    .map(([, plain, pieced]) => plain?.replaceAll("\\'", "'") ?? pieced ?? '')
    .filter((text) => text.includes(' '))
}

// To the closing bracket, or the end of the line where there is none.
function argumentsFrom(text: string): string {
  if (!text.startsWith('(')) return text.slice(0, text.indexOf('\n'))
  const end = text.search(/\)(?:\n|$|;)/)
  return text.slice(0, end < 0 ? text.length : end)
}

describe('the voice of the desk', () => {
  test('says a sentence with a link in it as one, wherever the words around it stand', () => {
    const sentence = '<back>Back to where you were</back>, or to the <inbox>inbox</inbox>.'
    const filling = { back: link('/desk'), inbox: link('/desk/inbox') }
    expect(markup(voiceIn('kk').say(sentence, filling))).toBe(
      '<a href="/desk">Болған жеріңізге оралу</a> немесе <a href="/desk/inbox">кіріске</a> өту.',
    )
    expect(markup(voiceIn('en').say(sentence, filling))).toBe(
      '<a href="/desk">Back to where you were</a>, or to the <a href="/desk/inbox">inbox</a>.',
    )
  })

  test('escapes what fills a sentence', () => {
    const said = voiceIn('ru').say(
      'This is the example. Its passphrase is no secret: <code>{passphrase}</code>',
      { passphrase: '<script>' },
    )
    expect(markup(said)).toContain('<code>&lt;script></code>')
  })

  test('tells what was refused; what nobody has translated is told in English', () => {
    const tried: Sentence = 'That was tried too often. Wait {seconds|a second|# seconds}, then try again.'
    const refusal = new Refusal('not-allowed', tried, { seconds: 4 }, 'passphrase')
    expect(refusal).toMatchObject({
      message: 'That was tried too often. Wait 4 seconds, then try again.',
      field: 'passphrase',
    })
    expect(voiceIn('ru').tell(refusal)).toBe('Слишком много попыток. Подождите 4 секунды и попробуйте снова.')
    expect(voiceIn('ru').tell(new Refusal('invalid', 'No <b>{leaflet}</b> here.'))).toBe(
      'No <b>{leaflet}</b> here.',
    )
  })
})
