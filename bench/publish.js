// The public edition of 10,000 events as files, beside bare writing of the same bytes and beside two
// generators of static pages that are given the same events as Markdown; then one change.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publishMirror } from '../dist/publish/mirror/mirror.js'
import { keptReading } from '../dist/find/readings.js'
import { eventTitle } from '../dist/find/event-words.js'
import { listEvents } from '../dist/find/events.js'
import { findProperty } from '../dist/record/reading.js'
import { eleventySite, hugoSite } from './beside-publish.js'
import { besideBound, quantile, timed } from './figures.js'
import { oneChange, writePublicRecord } from './public-record.js'
import { newOwnVault } from './vaults.js'

const EVENTS = 10_000
const ROUNDS = 3
const CHANGES = 20
const LANGUAGES = ['--languages', 'en']
const MEMORY = '/dev/shm'

export async function figures() {
  const { folder, passphrase, vault } = await newOwnVault()
  const ids = writePublicRecord(vault, EVENTS)
  const events = asPlainData(vault)
  const publish = (place) => khronika(['publish', place, ...LANGUAGES, '--vault', folder], passphrase)
  const found = [
    ...(existsSync(MEMORY) ? await placed('memory', MEMORY, { publish, events }, 0.6) : []),
    ...(await placed('disk', tmpdir(), { publish, events })),
    ...changed(vault, ids),
  ]
  vault.file.close()
  return found
}

// What other makers are given of each event.
function asPlainData({ file }) {
  return listEvents(file, 'public').events.map((event) => {
    const reading = keptReading(file, event.subject, 'public')
    const cite = findProperty(reading, 'account').shown[0].claims[0].statement.cite
    const [when] = event.whens
    return {
      id: event.subject,
      title: eventTitle(event),
      act: event.act,
      day: when.earliest,
      said: when.said,
      person: event.parts[0].label,
      town: event.place.label,
      source: 'A bulletin of the Steppe Watch',
      words: cite.quote,
    }
  })
}

// Every maker writes into a new folder, in turn; all but bare writing with the start of its process.
async function placed(where, root, { publish, events }, aim) {
  const base = mkdtempSync(join(root, 'khronika-bench-'))
  try {
    publish(join(base, 'first'))
    const pages = readPages(join(base, 'first'))
    const makers = {
      bare: (place) => writeBare(place, pages),
      ours: publish,
      hugo: hugoSite(join(base, 'hugo'), events),
      eleventy: eleventySite(join(base, 'eleventy'), events),
    }
    return figuresOf(where, pages.size, await rounds(base, makers), aim)
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

async function rounds(base, makers) {
  const runs = Object.fromEntries(Object.keys(makers).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, make] of Object.entries(makers)) {
      if (!make) continue
      const place = join(base, `${name}-${round}`)
      runs[name].push((EVENTS * 1000) / timed(() => make(place)))
      rmSync(place, { recursive: true, force: true })
    }
  return runs
}

function figuresOf(where, files, { bare, ours, hugo, eleventy }, aim) {
  const beside = (name, bound, boundRuns, goal) =>
    besideBound({ name, unit: 'events/s', runs: ours, bound, boundRuns, ...(goal && { goal }) })
  const note = `${files.toLocaleString('en')} files of ${EVENTS.toLocaleString('en')} events`
  return [
    {
      ...beside(`publishing, ${where}`, 'bare writing, /s', bare, aim && { aim }),
      note,
    },
    ...(hugo.length > 0 ? [beside(`the same beside Hugo, ${where}`, 'Hugo, /s', hugo, { aim: 1 })] : []),
    ...(eleventy.length > 0
      ? [beside(`the same beside Eleventy, ${where}`, 'Eleventy, /s', eleventy, { aim: 5 })]
      : []),
  ]
}

// The work alone, as the desk would do it whose vault is open.
function changed(vault, events) {
  const place = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'khronika-bench-'))
  try {
    publishMirror(vault, place, { languages: ['en'] })
    const taken = []
    let files = 0
    for (let seed = 0; seed < CHANGES; seed++) {
      oneChange(vault, events[(seed * 487) % events.length], seed)
      taken.push(timed(() => (files += publishMirror(vault, place, { languages: ['en'] }).written)))
    }
    const sorted = taken.sort((one, other) => one - other)
    const value = { median: quantile(sorted, 0.5), min: sorted[0], max: sorted.at(-1) }
    const note = `${(files / CHANGES).toFixed(1)} files written each`
    return [
      { name: 'following one changed statement', unit: 'ms', value, goal: { aim: 100, lower: true }, note },
    ]
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function khronika(words, passphrase) {
  const program = fileURLToPath(new URL('../bin/khronika.js', import.meta.url))
  const env = { ...process.env, KHRONIKA_PASSPHRASE: passphrase }
  execFileSync(process.execPath, [program, ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

function readPages(place) {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1))
  return new Map(paths.map((path) => [path, readFileSync(join(place, path))]))
}

function writeBare(place, pages) {
  const made = new Set()
  for (const [path, bytes] of pages) {
    const file = join(place, path)
    const folder = dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(file, bytes)
  }
}
