// A list as a file, at the address of its page with `format=csv` or `format=json`: all of it, however long,
// written page by page as fast as it is taken, so that it needs no more memory than a page.
import type { Context } from 'hono'
import type { Asked as Answer } from '../../../find/search/ask.ts'
import { pagesOf } from '../../../find/search/ask.ts'
import type { Facet } from '../../../find/search/question.ts'
import { lineOf } from '../../../find/search/rows.ts'
import { CSV_MARK, csvLine } from '../../../site/data/csv.ts'
import type { Desk, DeskEnv } from '../../desk.ts'
import { questionOf } from './asked.ts'
import type { Asked } from './asked.ts'
import { CELLS, cellsOf, dataOf } from './cells.ts'
import type { List } from './list.ts'

const A_PAGE = 100

export function asFile(c: Context<DeskEnv>, list: List, asked: Asked, answer: Answer): Response {
  const desk = c.get('desk')
  const texts = asked.format === 'csv' ? csvOf(desk, list, asked) : jsonOf(desk, list, asked, answer)
  c.header(
    'content-type',
    asked.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
  )
  c.header('content-disposition', `attachment; filename="${list.folder}.${asked.format}"`)
  return c.body(streamOf(texts))
}

/** Asked for the next text only when the one before is on its way. */
export function streamOf(texts: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      pull(controller) {
        const { done, value } = texts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel: () => void texts.return?.(),
    },
    { highWaterMark: 1 },
  )
}

function* csvOf(desk: Desk, list: List, asked: Asked): Generator<string> {
  yield CSV_MARK + csvLine(CELLS)
  for (const lines of linesOf(desk, list, asked)) yield lines.map((line) => csvLine(cellsOf(line))).join('')
}

function* jsonOf(desk: Desk, list: List, asked: Asked, answer: Answer): Generator<string> {
  const facets = list.facets.map((facet: Facet) => [facet, Object.fromEntries(answer.counts(facet))])
  const head = {
    asOf: desk.today,
    question: questionOf(list, asked),
    counted: answer.tally(),
    facets: Object.fromEntries(facets) as object,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`
  let before = '\n'
  for (const lines of linesOf(desk, list, asked)) {
    yield lines.map((line) => `${before}${JSON.stringify(dataOf(line))}`).join(',\n')
    before = ''
    yield ''
  }
  yield '\n]}\n'
}

function* linesOf({ vault, reader }: Desk, list: List, asked: Asked) {
  const options = { limit: A_PAGE, oldestFirst: asked.order === 'oldest' && list.kind === 'event' }
  for (const subjects of pagesOf(vault.file, reader, questionOf(list, asked), options))
    yield subjects.flatMap((subject) => lineOf(vault.file, reader, subject) ?? [])
}
