// One task for one process of bench/memory.js. Each loads only what it measures.
import { join } from 'node:path'
import { inventedReport } from './invented.js'

const LARGE = 5 * 1024 * 1024
const CONTEXT = { published: '2017-04-10', country: 'KZ', language: 'en' }
const bytesOf = (characters) => new TextEncoder().encode(inventedReport(characters))

export async function draft() {
  const { draftReport } = await import('../dist/draft/draft-report.js')
  const { readReport } = await import('../dist/intake/read-report.js')
  draftReport(readReport(bytesOf(15_000), { name: 'report.txt' }), CONTEXT)
}

export async function read() {
  const { readReport } = await import('../dist/intake/read-report.js')
  readReport(bytesOf(LARGE), { name: 'report.txt' })
}

// As the desk does it: read and drafted in children, kept here. Whatever sentence the person gets.
export async function takeIn() {
  const review = await import('../dist/review/inbox/take-in.js')
  const { newVault } = await import('./vaults.js')
  const vault = await newVault()
  const bytes = bytesOf(LARGE)
  const started = performance.now()
  const outcome = await review.takeIn(vault, bytes, { name: 'report.txt' }, { country: 'KZ' }).then(
    ({ item }) => `taken in, ${item.state}`,
    (error) => `refused: ${error.message}`,
  )
  return { seconds: (performance.now() - started) / 1000, outcome }
}

export async function write({ folder, entries }) {
  const { newSubjectId } = await import('../dist/record/subject.js')
  const { append } = await import('../dist/vault/entries/append.js')
  const { createVault } = await import('../dist/vault/vault.js')
  const { eightStatements, knownSubjects } = await import('./invented.js')
  const { file, pen } = createVault(...placeIn(folder), { account: ACCOUNT, name: 'Bench' })
  const newId = (kind) => newSubjectId(kind, pen.random)
  const known = knownSubjects(newId)
  for (let seed = 0; seed < entries; seed += 100)
    file.write(() => {
      for (let one = 0; one < 100; one++) append(file, pen, eightStatements(newId, known, seed + one))
    })
  file.close()
}

export async function rebuild({ folder }) {
  const { openVault } = await import('../dist/vault/vault.js')
  const { listEntries } = await import('../dist/vault/entries/entries.js')
  const readings = await import('../dist/vault/readings/rebuild.js')
  const { file } = openVault(...placeIn(folder), ACCOUNT)
  const lines = listEntries(file).map((entry) => JSON.stringify(entry))
  const parsed = perSecond(lines.length, () => lines.forEach((line) => JSON.parse(line)))
  const rebuilt = perSecond(lines.length, () => {
    const { changed } = readings.rebuild(file)
    if (changed.length > 0) throw new Error(`rebuilt differently: ${changed.join(', ')}`)
  })
  file.close()
  return { parsed, rebuilt }
}

const ACCOUNT = 'aaaaaaaaaaaaaaaa'

// Invented entries only: their key may be a known one.
function placeIn(folder) {
  return [join(folder, 'vault.khronika'), join(folder, 'captures'), new Uint8Array(32).fill(7)]
}

function perSecond(times, work) {
  const started = performance.now()
  work()
  return (times * 1000) / (performance.now() - started)
}
