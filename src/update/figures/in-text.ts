// Figures inside a text: typed as '[[persons detention KZ 2017]]', kept as the stretch that is the answer,
// and answered anew whenever the text is shown. What stands after a figure moves with its length.
import type { Reader } from '../../record/reader.ts'
import type { Passage } from '../../record/values/value.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { figureOf, findFigure } from './figure-of.ts'

type FigureStretch = NonNullable<Passage['figures']>[number]

export interface TextWithFigures {
  text: string
  figures: FigureStretch[]
}

/** From what was typed. `answer` gives the words for a query, or refuses it. */
export function readFigures(typed: string, answer: (query: string) => string): TextWithFigures {
  const figures: FigureStretch[] = []
  let text = ''
  let at = 0
  for (const found of typed.matchAll(/\[\[([^[\]]{1,300})\]\]/g)) {
    const query = (found[1] ?? '').trim()
    text += typed.slice(at, found.index)
    const said = answer(query)
    figures.push({ start: text.length, end: text.length + said.length, query })
    text += said
    at = found.index + found[0].length
  }
  return { text: text + typed.slice(at), figures }
}

/** Of what a form sent back: every text with its answers in place of the queries. */
export function withAnswers<T extends { text: string }>(
  file: VaultFile,
  reader: Reader,
  passages: ReadonlyMap<string, T>,
): Map<string, T & TextWithFigures> {
  const answer = (query: string) => answerOf(file, reader, query)
  return new Map(
    [...passages].map(([key, one]) => [key, { ...one, ...readFigures(one.text.trim(), answer) }]),
  )
}

/** Back to what is typed. */
export function withQueries({ text, figures = [] }: Pick<Passage, 'text' | 'figures'>): string {
  return inOrder(figures)
    .toReversed()
    .reduce((all, { start, end, query }) => `${all.slice(0, start)}[[${query}]]${all.slice(end)}`, text)
}

/** The passage with its figures as they are now, for this reader. One that cannot be answered any more stays. */
export function shownPassage<P extends Passage>(file: VaultFile, reader: Reader, passage: P): P {
  if (!passage.figures || passage.figures.length === 0) return passage
  return answered(passage, (query) => findFigure(file, reader, query)?.number.toString())
}

export function answerOf(file: VaultFile, reader: Reader, query: string): string {
  return String(figureOf(file, reader, query).number)
}

/** Pure: each figure in the words that `answer` gives. */
export function answered<P extends Passage>(passage: P, answer: (query: string) => string | undefined): P {
  return inOrder(passage.figures ?? [])
    .toReversed()
    .reduce((shown, figure) => {
      const said = answer(figure.query)
      return said === undefined ? shown : replaced(shown, figure, said)
    }, passage)
}

function replaced<P extends Passage>(passage: P, { start, end }: FigureStretch, said: string): P {
  const by = said.length - (end - start)
  const move = <S extends { start: number; end: number }>(one: S): S => ({
    ...one,
    start: one.start >= end ? one.start + by : one.start,
    end: one.end >= end ? one.end + by : one.end,
  })
  const { text, rests, links, figures = [] } = passage
  return {
    ...passage,
    text: text.slice(0, start) + said + text.slice(end),
    rests: rests.map(move),
    links: links.map(move),
    figures: figures.map(move),
  }
}

function inOrder(figures: readonly FigureStretch[]): FigureStretch[] {
  return figures.toSorted((a, b) => a.start - b.start)
}
