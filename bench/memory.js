// What the heavy work holds at its highest, each in a process of its own as the program does it; and how
// fast everything derived is derived again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { besideBound, spread } from './figures.js'
import { temporaryFolder } from './vaults.js'

const RUNS = 3
const ENTRIES = 2_000

export async function figures() {
  const nothing = await peaks('nothing')
  const beside = (name, runs, note) =>
    besideBound({
      name,
      unit: 'MB',
      runs: runs.map(({ megabytes }) => megabytes),
      bound: 'a bare process, MB',
      boundRuns: nothing.map(({ megabytes }) => megabytes),
      note,
    })
  const drafting = await peaks('draft')
  const [taking] = await peaks('takeIn', 1)
  const folder = temporaryFolder()
  await peak('write', { folder, entries: ENTRIES })
  const rebuilding = await peaks('rebuild', RUNS, { folder })
  return [
    beside('highest memory, drafting 15,000 characters', drafting),
    {
      name: 'highest memory, taking in a text of 5 MB: the desk',
      unit: 'MB',
      value: spread([taking.megabytes]),
      note: taking.outcome,
    },
    {
      name: 'the same: its reading apart',
      unit: 'MB',
      value: spread([(await peaks('read', 1))[0].megabytes]),
    },
    { name: 'the same: how long', unit: 's', value: spread([taking.seconds]) },
    beside(`highest memory, rebuild of ${ENTRIES.toLocaleString('en')} entries`, rebuilding),
    besideBound({
      name: 'rebuild',
      unit: 'entries/s',
      runs: rebuilding.map(({ rebuilt }) => rebuilt),
      bound: 'JSON.parse of the same entries, /s',
      boundRuns: rebuilding.map(({ parsed }) => parsed),
      goal: { aim: 0.25 },
    }),
  ]
}

async function peaks(task, runs = RUNS, given = {}) {
  const found = []
  for (let run = 0; run < runs; run++) found.push(await peak(task, given))
  return found
}

// The highest memory a process ever had is known to itself alone.
async function peak(task, given) {
  const module = new URL('./memory-tasks.js', import.meta.url).href
  const code = `const prepare = await import(${JSON.stringify(module)})
    const found = await prepare.${task}(${JSON.stringify(given)})
    const megabytes = process.resourceUsage().maxRSS / 1024
    process.stdout.write(JSON.stringify({ ...found, megabytes }))
    process.exit(0)`
  const words = ['--input-type=module', '--eval', task === 'nothing' ? bare : code]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [output, [exit]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (exit !== 0) throw new Error(`measuring ${task} ended with ${exit}`)
  return JSON.parse(output)
}

const bare = `process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 }))`
