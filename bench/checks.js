// The checks over a record of 100,000 events (or as many as `--events` says): the first pass over everything, what a
// page of them takes once that is done, and what keeping up after an edit takes.
import { whatIsDue } from '../dist/find/due/due.js'
import { keepUp, keepUpUntil } from '../dist/find/raised/keep-up.js'
import { listRaised, raisedAbout, talliesOf } from '../dist/find/raised/raised.js'
import { append } from '../dist/vault/entries/append.js'
import { quantile, spread, timed } from './figures.js'
import { writeRecord } from './made-record.js'
import { newVault } from './vaults.js'

const EVENTS = Number(process.env.BENCH_EVENTS ?? 100_000)
const READER = { member: 'aaaaaaaaaaaaaaaa' }
const TODAY = '2026-01-01'
const TIMES = 50

export async function figures() {
  const vault = await newVault()
  const { file } = vault
  const { ids } = writeRecord(vault, EVENTS, () => undefined)
  file.checkpoint()
  const slices = []
  const whole = timed(() => {
    for (;;) {
      const begun = performance.now()
      const isDone = keepUp(file)
      slices.push(performance.now() - begun)
      if (isDone) return
    }
  })
  const { count: subjects } = file.get("select count(*) as count from reading where audience = 'team'")
  const { total } = listRaised(file, READER, { today: TODAY })
  const note = `${total.toLocaleString('en')} raised on ${subjects.toLocaleString('en')} subjects`
  const events = Array.from({ length: TIMES }, (_, at) => ids[Math.floor((at * ids.length) / TIMES)])
  return [
    { name: 'first pass over everything', unit: 's', value: spread([whole / 1000]), note },
    { name: 'one slice of it', unit: 'ms', value: spread(slices) },
    times('page of checks: 25 of them, and the counts', () => {
      file.write(() => undefined) // so that nothing is remembered
      listRaised(file, READER, { settled: false, today: TODAY, limit: 25 })
      talliesOf(file, READER, TODAY)
    }),
    times('what is due', () => {
      file.write(() => undefined)
      whatIsDue(file, READER, { today: TODAY })
    }),
    ...afterEdits(vault, events),
  ]
}

function afterEdits({ file, pen }, events) {
  const [about, kept] = [[], []]
  for (const subject of events) {
    const statement = { subject, property: 'summary', stance: 'states', access: 'team' }
    const value = { kind: 'text', text: `Looked at again: ${subject}`, language: 'en' }
    file.write(() => append(file, pen, [{ kind: 'state', statement: { ...statement, value } }]))
    about.push(timed(() => raisedAbout(file, READER, [subject], TODAY)))
    kept.push(timed(() => keepUpUntil(file)))
  }
  return [p95('what is raised on an event just written', about), p95('keeping up after an edit', kept)]
}

function times(name, work) {
  return p95(
    name,
    Array.from({ length: TIMES }, () => timed(work)),
  )
}

function p95(name, taken) {
  const sorted = [...taken].sort((one, other) => one - other)
  return { name, unit: 'ms', value: spread(taken), note: `p95 ${quantile(sorted, 0.95).toFixed(1)} ms` }
}
