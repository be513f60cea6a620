// Reading a report: how long somebody waits for its cards.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { draftReport } from '../dist/draft/draft-report.js'
import { readReport } from '../dist/intake/read-report.js'
import { spread, timed } from './figures.js'
import { inventedReport } from './invented.js'

const COLD = 5
const WARM = 15
const EXAMPLE = fileURLToPath(new URL('../examples/kazakhstan-2017/spring-2017.txt', import.meta.url))
const CONTEXT = { published: '2017-04-10', country: 'KZ', language: 'en' }

export function figures() {
  return [
    ...figuresOf('invented report', reports(), { aim: 150, lower: true }),
    ...figuresOf('the example’s spring report', [readFileSync(EXAMPLE, 'utf8')]),
  ]
}

// Several different reports of one length: nothing of one can be remembered for the next.
function reports() {
  return Array.from({ length: 4 }, (_, seed) => inventedReport(15_000, seed).slice(0, 15_000))
}

function figuresOf(name, texts, goal) {
  const read = texts.map((text) => readReport(new TextEncoder().encode(text), { name: 'report.txt' }))
  const draft = (report) => draftReport(report, CONTEXT)
  for (const report of read) draft(report)
  const warm = Array.from({ length: WARM }, (_, at) => timed(() => draft(read[at % read.length])))
  const characters = read[0].text.length
  const drafted = draft(read[0])
  const found = `${drafted.sentences.length} sentences, ${drafted.events.length} events`
  return [
    { name: `${name}, ${characters} characters, warm`, unit: 'ms', value: spread(warm), goal, note: found },
    {
      name: `${name}, warm`,
      unit: 'characters/s',
      value: spread(warm.map((taken) => (characters * 1000) / taken)),
    },
    {
      name: `${name}, cold (a new process, loading included)`,
      unit: 'ms',
      value: spread(coldRuns(texts[0])),
    },
  ]
}

// The first draft in a process of its own, with what it must load first.
function coldRuns(text) {
  const at = (path) => JSON.stringify(new URL(path, import.meta.url).href)
  const code = `const started = performance.now()
    const { draftReport } = await import(${at('../dist/draft/draft-report.js')})
    const { readReport } = await import(${at('../dist/intake/read-report.js')})
    const { readFileSync } = await import('node:fs')
    draftReport(readReport(readFileSync(0), { name: 'report.txt' }), ${JSON.stringify(CONTEXT)})
    process.stdout.write(String(performance.now() - started))`
  return Array.from({ length: COLD }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { input: text })
    return Number(stdout.toString())
  })
}
