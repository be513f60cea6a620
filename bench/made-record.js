// A record of many invented events through the writing path, an entry each, with words of known frequency: what
// is looked for in bench/finding.js.
import { newSubjectId } from '../dist/record/subject.js'
import { append } from '../dist/vault/entries/append.js'
import { dice, eightStatements } from './invented.js'

const A_WRITE = 100 // entries
const ACTS =
  'detention arrest fine search trial conviction prison-sentence release assault website-blocked dismissal summons'
const COUNTRIES = ['KZ', 'KG', 'TJ', 'UZ', 'TM', 'AZ', 'AM', 'GE', 'MD', 'UA']
const ROLES = ['victim', 'victim', 'victim', 'actor', 'lawyer', 'court', 'monitor']
const CAPACITIES = ['journalist', 'unionist', 'activist', 'human-rights-defender', 'lawyer']
const PLENTY = 15 // words of each frequency

/** Words that stand in about so many of a thousand events. */
export const BANDS = { rare: 1, middling: 50, common: 400 }

export function wordsOf(band) {
  return Array.from({ length: PLENTY }, (_, at) => `${band}${String.fromCharCode(97 + at)}word`)
}

/** Returns subjects to ask about. `told` is called with the number of events now and then. */
export function writeRecord({ file, pen }, events, told = () => undefined) {
  const newId = (kind) => newSubjectId(kind, pen.random)
  const many = (kind, count) => Array.from({ length: Math.max(1, Math.round(count)) }, () => newId(kind))
  const known = { people: many('person', events / 5), places: many('place', 200), source: '' }
  const sources = many('source', events / 50)
  const file200 = newId('case')
  const write = (entries) =>
    file.write(() => {
      for (const changes of entries) append(file, pen, changes)
    })
  inParts(known.people, (some) => write(some.map((one, at) => [text(one, 'name', nameOf(one, at))])))
  write(known.places.map((one, at) => [text(one, 'name', `Town ${letters(at)}`)]))
  inParts(sources, (some) => write(some.map((one) => [text(one, 'title', 'A bulletin of the Steppe Watch')])))
  write([[text(file200, 'title', 'The case of the two hundred')]])
  const ids = []
  for (let from = 0; from < events; from += A_WRITE) {
    const seeds = Array.from({ length: Math.min(A_WRITE, events - from) }, (_, at) => from + at)
    write(
      seeds.map((seed) => {
        const changes = eventOf(seed, { newId, known: { ...known, source: sources[seed % sources.length] } })
        if (seed % Math.ceil(events / 200) === 0)
          changes.push(state(changes[0].statement.subject, 'case', { kind: 'ref', subject: file200 }))
        ids.push(changes[0].statement.subject)
        return changes
      }),
    )
    told(from + seeds.length)
  }
  return { ids, people: known.people, case200: file200 }
}

function eventOf(seed, { newId, known }) {
  const roll = dice(seed + 1)
  const pick = (list) => list[roll(list.length)]
  const year = 2008 + roll(10)
  const own = {
    people: [pick(known.people)],
    places: [known.places[roll(roll(200) + 1)]],
    source: known.source,
  }
  const moved = (_, value) => (typeof value === 'string' ? value.replaceAll('2017', String(year)) : value)
  const changes = JSON.parse(JSON.stringify(eightStatements(newId, own, seed)), moved)
  const subject = changes[0].statement.subject
  for (const { statement } of changes) {
    if (statement.property === 'act') statement.value.code = pick(ACTS.split(' '))
    if (statement.property === 'country') statement.value.code = pick(COUNTRIES)
    if (statement.property === 'part')
      Object.assign(statement.value, { role: 'victim', capacity: pick(CAPACITIES) })
  }
  const others = Array.from({ length: roll(3) }, () => ({
    kind: 'part',
    whom: pick(known.people),
    role: pick(ROLES),
  }))
  return [
    ...changes,
    ...others.map((part) => state(subject, 'part', part)),
    text(subject, 'account', accountOf(roll)),
  ]
}

function accountOf(roll) {
  const said = Object.entries(BANDS).flatMap(([band, often]) =>
    wordsOf(band).filter(() => roll(1000) < often),
  )
  return `It was said that ${said.join(' ')} on that day.`
}

function state(subject, property, value) {
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'team' } }
}

function text(subject, property, words) {
  return state(subject, property, { kind: 'text', text: words, language: 'en' })
}

/** As the person is called: by letters of its id. */
export function nameOf(person) {
  const id = person.split('-')[1]
  const word = (part) => `${part.charAt(0).toUpperCase()}${part.slice(1).replaceAll(/\d/g, 'a')}`
  return `${word(id.slice(0, 6))} ${word(id.slice(6, 14))}`
}

function letters(number) {
  return String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))
}

function inParts(list, work) {
  for (let at = 0; at < list.length; at += A_WRITE) work(list.slice(at, at + A_WRITE))
}
