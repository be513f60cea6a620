// Comparing names, and finding those like one among 200,000.
import { listAlike } from '../dist/find/names/alike.js'
import { compareNames, readName, scoreRead } from '../dist/names/compare/compare.js'
import { keysOfName } from '../dist/names/keys.js'
import { nameKey } from '../dist/names/equal.js'
import { besideBound, quantile, spread, timed } from './figures.js'
import { inventedNames, writtenOtherwise } from './invented-names.js'
import { newVault } from './vaults.js'

const [COMPARED, AMONG, ASKED, ROUNDS] = [2000, 200_000, 400, 5]

export async function figures() {
  return [...comparing(), ...(await finding())]
}

// Every name with a hundred others; the bound is the plainest measure of likeness there is.
function comparing() {
  const names = inventedNames(COMPARED)
  const others = names.slice(0, 100).map(writtenOtherwise)
  const [read, readOthers] = [names, others].map((list) => list.map((name) => readName('person', name)))
  const pairs = names.length * others.length
  const rate = (work) => (pairs * 1000) / timed(work)
  const [ours, whole, plain] = [[], [], []]
  const all = (list, more, compare) => list.forEach((one) => more.forEach((other) => compare(one, other)))
  all(read, readOthers, scoreRead)
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(rate(() => all(names, others, editDistance)))
    ours.push(rate(() => all(read, readOthers, scoreRead)))
    whole.push(rate(() => all(names, others, (one, other) => compareNames('person', one, other))))
  }
  const bound = { bound: 'Levenshtein of the bare letters, /s', boundRuns: plain }
  return [
    besideBound({ name: 'comparisons, names read once', unit: '/s', runs: ours, ...bound }),
    besideBound({ name: 'comparisons of two texts, with reasons', unit: '/s', runs: whole, ...bound }),
  ]
}

async function finding() {
  const { file } = await newVault()
  const names = inventedNames(AMONG)
  fill(file, names)
  const asked = Array.from({ length: ASKED }, (_, at) => [
    names[at * 401],
    writtenOtherwise(names[at * 401], at),
  ])
  const [ours, bare] = [[], []]
  let met = 0
  for (const [name, otherwise] of asked) {
    bare.push(timed(() => sameKey(file, otherwise)))
    let found = []
    ours.push(timed(() => (found = listAlike(file, { member: '' }, 'person', otherwise, 50))))
    if (found.some(({ spelling }) => spelling === name)) met++
  }
  const sorted = ours.toSorted((one, other) => one - other)
  const note = `95 of 100 within ${quantile(sorted, 0.95).toFixed(1)} ms, all within ${sorted.at(-1).toFixed(1)}`
  const figure = besideBound({
    name: 'names like one, among 200,000',
    unit: 'ms',
    runs: ours,
    bound: 'bare query for the very same key, ms',
    boundRuns: bare,
    note,
  })
  return [
    { ...figure, ratio: undefined, goal: { aim: 10, lower: true } },
    { name: 'of names written otherwise, found', unit: '%', value: spread([(met * 100) / ASKED]) },
  ]
}

// The rows that a reading leaves, without the readings.
function fill(file, names) {
  file.write(() =>
    names.forEach((name, at) => {
      const subject = `person-${String(at).padStart(16, '0')}`
      file.run('insert into name (audience, key, subject, name) values (?, ?, ?, ?)', [
        'team',
        nameKey(name),
        subject,
        name,
      ])
      const keys = keysOfName('person', name).map((key) => `t${key}`)
      file.run('insert into name_key (rowid, keys, subject, spelling) values (?, ?, ?, ?)', [
        (at + 1) * 64,
        keys.join(' '),
        subject,
        name,
      ])
    }),
  )
}

function sameKey(file, name) {
  return file.all("select subject, name from name where audience = 'team' and key = ? limit 20", [
    nameKey(name),
  ])
}

function editDistance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length]
}
