// Writing to the vault: signed, indexed, with its readings, and on the disk before it returns.
import { newSubjectId } from '../dist/record/subject.js'
import { append } from '../dist/vault/entries/append.js'
import { findEntry } from '../dist/vault/entries/entries.js'
import { acceptEveryCard } from './accepting.js'
import { besideBound, spread, timed } from './figures.js'
import { eightStatements, hundredStatements, knownSubjects } from './invented.js'
import { newVault } from './vaults.js'

const ROUNDS = 9

export async function figures() {
  const vault = await newVault()
  vault.file.exec('create table bare (id integer primary key, body text not null) strict')
  const known = knownSubjects(newId)
  let seed = 0
  const next = () => eightStatements(newId, known, seed++)
  const length = bytesOf(vault, one(vault, next()))
  one(vault, next())

  const [single, bare, batch, wide] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(perSecond(200, () => bareCommit(vault, length)))
    single.push(perSecond(100, () => one(vault, next())))
    batch.push(8 * 125 * perSecond(1, () => many(vault, Array.from({ length: 125 }, next))))
    wide.push(100 * perSecond(3, () => one(vault, hundredStatements(newId, known, seed++))))
  }
  return [
    besideBound({
      name: 'durable entries (8 statements, one subject)',
      unit: '/s',
      runs: single,
      bound: `bare durable commit of ${length} bytes, /s`,
      boundRuns: bare,
      goal: { aim: 0.25, floor: 0.12 },
    }),
    { name: 'statements, 125 entries a transaction', unit: '/s', value: spread(batch) },
    { name: 'statements, 100 an entry', unit: '/s', value: spread(wide) },
    ...(await acceptEveryCard()),
  ]
}

function newId(kind) {
  return newSubjectId(kind, vaultRandom)
}

function vaultRandom(bytes) {
  return crypto.getRandomValues(new Uint8Array(bytes))
}

function one({ file, pen }, changes) {
  return file.write(() => append(file, pen, changes))
}

function many({ file, pen }, entries) {
  file.write(() => {
    for (const changes of entries) append(file, pen, changes)
  })
}

// What the entry alone takes in the file: its header and contents, without index or reading.
function bytesOf({ file }, { ids }) {
  const { header, hash, signature, contents } = findEntry(file, ids[0])
  return JSON.stringify({ header, hash, signature, contents }).length
}

function bareCommit({ file }, length) {
  const body = 'x'.repeat(length)
  file.write(() => file.run('insert into bare (body) values (?)', [body]))
}

function perSecond(times, work) {
  const taken = timed(() => {
    for (let done = 0; done < times; done++) work()
  })
  return (times * 1000) / taken
}
