// `npm run bench [-- NAME…] [-- --json] [-- --events=N]`: all benches or those named, each in a process of its own, so
// that what one leaves in memory is not another's figure.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { line } from './figures.js'

export const BENCHES = [
  'draft',
  'entries',
  'start',
  'memory',
  'pages',
  'publish',
  'live',
  'finding',
  'names',
  'checks',
]

const [asked, json] = [process.argv.slice(2), process.argv.includes('--json')]
const names = asked.filter((word) => !word.startsWith('-'))
const events = asked.find((word) => word.startsWith('--events='))?.slice('--events='.length)
const unknown = names.find((name) => !BENCHES.includes(name))
if (unknown) {
  process.stderr.write(`There is no bench “${unknown}”. There are: ${BENCHES.join(', ')}.\n`)
  process.exit(2)
}

const results = {}
for (const name of names.length > 0 ? names : BENCHES) {
  const figures = await measure(name)
  results[name] = figures
  if (!json) process.stdout.write(`\n${name}\n${figures.map((one) => `  ${line(one)}\n`).join('')}`)
}
if (json) process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`)

async function measure(name) {
  const bench = new URL(`./${name}.js`, import.meta.url)
  const code = `const { figures } = await import(${JSON.stringify(pathToFileURL(fileURLToPath(bench)).href)})
    process.stdout.write(JSON.stringify(await figures()))
    process.exit(0)`
  const words = [...process.execArgv, '--input-type=module', '--eval', code]
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(events && { BENCH_EVENTS: events }) },
  })
  const [output, [exit]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (exit !== 0) {
    process.stderr.write(`The bench “${name}” failed (see above).\n`)
    process.exitCode = 1
    return []
  }
  return JSON.parse(output)
}
