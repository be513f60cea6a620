// Finding in a record of 100,000 events (or as many as `--events` says), each question beside the bare query
// that is beneath it, in the same run. No question is asked twice: what was just counted is remembered.
import { statSync } from 'node:fs'
import { caseFile } from '../dist/find/cases/cases.js'
import { whoIsHeld } from '../dist/find/course/held.js'
import { findNamed } from '../dist/find/candidates.js'
import { ask } from '../dist/find/search/ask.js'
import { append } from '../dist/vault/entries/append.js'
import { keptReading } from '../dist/find/readings.js'
import { findProperty } from '../dist/record/reading.js'
import { asCsv } from './as-csv.js'
import { quantile, spread, timed } from './figures.js'
import { BANDS, nameOf, wordsOf, writeRecord } from './made-record.js'
import { newVault } from './vaults.js'

const EVENTS = Number(process.env.BENCH_EVENTS ?? 100_000)
const READER = { member: 'aaaaaaaaaaaaaaaa' }
const THREE = ['act', 'country', 'month']
const EDITS = 200

export async function figures() {
  const vault = await newVault()
  const { file } = vault
  let made
  const taken = timed(() => {
    made = writeRecord(vault, EVENTS, progress)
  })
  file.checkpoint()
  const first = timed(() => ask(file, READER, {}).total)
  file.exec('create table bare (id integer primary key, body text not null) strict')
  return [
    {
      name: `load of ${EVENTS.toLocaleString('en')} events, an entry each`,
      unit: 'events/s',
      value: spread([(EVENTS * 1000) / taken]),
    },
    { name: 'file', unit: 'MB', value: spread([statSync(file.path).size / 1024 / 1024]) },
    { name: 'first question of a process: columns are filled', unit: 'ms', value: spread([first]) },
    ...Object.keys(BANDS).flatMap((band) => searching(file, band)),
    ...everything(file),
    ...aCase(file, made.case200),
    ...held(file),
    ...byName(file, made.people),
    ...(await asCsv(vault)),
    ...editing(vault, made.ids),
  ]
}

function searching(file, band) {
  const [ours, bare] = [[], []]
  let total = 0
  for (const word of wordsOf(band)) {
    bare.push(
      timed(() => file.get('select count(*) as n from said_team where said_team match ?', [`"${word}"`])),
    )
    ours.push(
      timed(() => {
        const asked = ask(file, READER, { typed: word })
        total = asked.total
        for (const facet of THREE) asked.counts(facet)
        asked.page({ limit: 20 })
      }),
    )
  }
  return halves({
    name: `${band} word: total, three facets, a page`,
    ours,
    bound: 'raw full-text count',
    bare,
    goal: { aim: band === 'common' ? 5 : 3, lower: true },
    note: `some ${total.toLocaleString('en')} found`,
  })
}

function everything(file) {
  const [ours, bare] = [[], []]
  for (let round = 0; round < 30; round++) {
    bare.push(
      timed(() =>
        file.get(
          "select count(*) as n from event indexed by event_when where audience = 'team' and subject > ''",
        ),
      ),
    )
    ours.push(
      timed(() => {
        const asked = ask(file, READER, {})
        for (const facet of THREE) asked.counts(facet)
      }),
    )
  }
  const goal = { aim: 0.6, lower: true }
  return halves({ name: 'three facets over everything', ours, bound: 'scan of one index', bare, goal })
}

function aCase(file, subject) {
  const bodies = 'select body from reading where audience = ? and subject = ?'
  const ids = [...ask(file, READER, { case: subject }).subjects()]
  const [ours, bare] = [[], []]
  for (let round = 0; round < 20; round++) {
    touch(file)
    bare.push(timed(() => ids.forEach((id) => file.get(bodies, ['team', id]))))
    ours.push(timed(() => caseFile(file, READER, subject)))
  }
  return halves({
    name: `a case of ${ids.length} events`,
    ours,
    bound: 'their readings by key',
    bare,
    within: 30,
  })
}

function held(file) {
  const acts =
    "select count(*) as n from line where audience = 'team' and act in ('detention', 'arrest', 'release')"
  const [ours, bare] = [[], []]
  const first = timed(() => whoIsHeld(file, READER, '2012-06-01').length)
  for (let month = 1; month <= 12; month++) {
    const day = `2013-${String(month).padStart(2, '0')}-15`
    bare.push(timed(() => file.get(acts)))
    ours.push(timed(() => whoIsHeld(file, READER, day)))
  }
  return [
    { name: 'who is held on a day, the first time', unit: 'ms', value: spread([first]) },
    ...halves({ name: 'who is held on a day', ours, bound: 'scan of the lines', bare }),
  ]
}

function byName(file, people) {
  const [ours, bare] = [[], []]
  for (const person of people.slice(0, 50)) {
    const key = nameOf(person).toLowerCase().split(' ').sort().join(' ')
    bare.push(timed(() => file.all('select subject from name where audience = ? and key = ?', ['team', key])))
    ours.push(timed(() => findNamed(file, READER, nameOf(person), ['person'])))
  }
  return halves({ name: 'looking a name up', ours, bound: 'its key in the index', bare })
}

function editing({ file, pen }, ids) {
  const [ours, bare, searched] = [[], [], []]
  const body = 'x'.repeat(1200)
  for (let round = 0; round < EDITS; round++) {
    const subject = ids[(round * 7919) % ids.length]
    const shown = findProperty(keptReading(file, subject, READER), 'act').shown[0].claims.map(({ id }) => id)
    const value = { kind: 'code', list: 'acts', code: round % 2 ? 'fine' : 'search' }
    const changes = [
      { kind: 'state', statement: { subject, property: 'act', value, stance: 'states', access: 'team' } },
      { kind: 'withdraw', targets: shown, reason: 'edited', access: 'team' },
    ]
    bare.push(timed(() => file.write(() => file.run('insert into bare (body) values (?)', [body]))))
    ours.push(timed(() => file.write(() => append(file, pen, changes))))
    if (round % 10 === 0) searched.push(timed(() => ask(file, READER, { typed: 'middlingaword' }).total))
  }
  return [
    ...halves({ name: 'saving an edit', ours, bound: 'bare durable commit', bare, within: 10 }),
    { name: 'the next question after an edit', unit: 'ms', value: spread(searched) },
  ]
}

// Another program wrote: what was remembered is forgotten.
function touch(file) {
  file.write(() => file.run('insert into bare (body) values (?)', ['x']))
}

function halves({ name, ours, bound, bare, goal, within, note }) {
  const sorted = (runs) => [...runs].sort((one, other) => one - other)
  const [own, theirs] = [sorted(ours), sorted(bare)]
  const at = (part) => {
    const [value, least] = [quantile(own, part), quantile(theirs, part)]
    const only = (one) => ({ median: one, min: own[0], max: own.at(-1) })
    return {
      unit: 'ms',
      value: only(value),
      bound: { name: `${bound}, ms`, value: { median: least, min: theirs[0], max: theirs.at(-1) } },
      ratio: only(value / least),
    }
  }
  return [
    { name: `${name}: half within`, ...at(0.5), goal, note },
    { name: `${name}: 95 of 100 within`, ...at(0.95), ...(within && { note: `aim ${within} ms` }) },
  ]
}

function progress(events) {
  if (events % 20_000 === 0) process.stderr.write(`  ${events.toLocaleString('en')} events written\n`)
}
