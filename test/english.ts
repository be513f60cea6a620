// Words of the interface that are still English on a page in another language. What reports, names and
// quotations say may be in any language: it is marked (`lang`, `q`, `blockquote`), or is no key of ours.
import type { Page } from 'playwright-core'
import { CATALOGS } from '../src/desk/words/catalogs.ts'
import { PROPERTY_LABELS } from '../src/find/words/property-labels.ts'
import { TOLD_IN_ENGLISH } from '../src/find/words/told.ts'
import { piecesOf } from '../src/sentence.ts'
import type { Piece } from '../src/sentence.ts'
import { LISTS } from '../src/vocabulary/lists.ts'

export async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(interfaceTexts)
  return [...new Set(texts.filter(isEnglish))]
}

// An organisation of the example is called so.
const NAMES = new Set(['Liberty'])

function isEnglish(text: string): boolean {
  if (NAMES.has(text)) return false
  return whole.has(text) || pieced.some((one) => one.test(text))
}

const sentences = [
  ...Object.values(CATALOGS).flatMap((catalog) => Object.entries(catalog)),
  ...Object.entries(PROPERTY_LABELS),
]
  .filter(([sentence, { ru, kk }]) => sentence !== ru && sentence !== kk)
  .map(([sentence]) => sentence)
// The freedoms are also the headings of reports, in the words of each.
const labels = LISTS.filter(({ name }) => name !== 'freedoms').flatMap(({ terms }) =>
  terms.map(({ label }) => label.en),
)
const whole = new Set([...sentences.map(plain), ...TOLD_IN_ENGLISH, ...labels])

// A sentence with places is looked for by what stands around them, where that is enough to know it by.
const pieced = [...sentences, ...TOLD_IN_ENGLISH]
  .filter((sentence) => /[{<]/.test(sentence) && plain(sentence).replace(/[^a-z]/gi, '').length >= 12)
  .map((sentence) => new RegExp(`^${patternOf(piecesOf(sentence))}$`, 'i'))

function plain(sentence: string): string {
  return textOf(piecesOf(sentence)).trim()
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'element' in piece ? textOf(piece.inside) : ''))
    .join('')
}

function patternOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece)
      if ('element' in piece) return piece.inside.length > 0 ? patternOf(piece.inside) : '.*'
      return piece.forms
        ? `(?:${piece.forms.map((form) => escaped(form).replaceAll('#', '[\\d,]+')).join('|')})`
        : '.+'
    })
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

// Runs in the page. The text of each block of words as one, so that a sentence with a link in it is whole.
function interfaceTexts(): string[] {
  const own = document.documentElement.lang
  const isForeign = (one: Element) =>
    one.closest('q, blockquote, cite, code') !== null || one.closest('[lang]')?.getAttribute('lang') !== own
  const texts: string[] = []
  for (const one of document.querySelectorAll('body *, title')) {
    if (isForeign(one)) continue
    for (const name of ['aria-label', 'title', 'placeholder']) texts.push(one.getAttribute(name) ?? '')
    if (one.textContent.length < 600) texts.push(one.textContent)
    for (const node of one.childNodes) if (node.nodeType === 3) texts.push(node.textContent ?? '')
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /[a-z]/i.test(text))
}
