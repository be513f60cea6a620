// A public record of many invented events: what a mirror is made of, and what the live site is asked for.
import { newSubjectId } from '../dist/record/subject.js'
import { append } from '../dist/vault/entries/append.js'
import { dice, eightStatements } from './invented.js'

const AN_ENTRY = 40 // events
const MOST_NAMES = 400 // an entry holds at most 500 changes
const A_WRITE = 10 // entries

const random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))
const newId = (kind) => newSubjectId(kind, random)

/** Its people, places and source have names; everything in it is public. The events' ids. */
export function writePublicRecord({ file, pen }, events) {
  const known = { people: many('person', events / 50), places: many('place', 60), source: newId('source') }
  write(
    file,
    pen,
    parted([...named(known.people, 'Person'), ...named(known.places, 'Town'), titleOf(known.source)]),
  )
  const ids = []
  for (let seed = 0; seed < events; seed += AN_ENTRY * A_WRITE)
    write(
      file,
      pen,
      Array.from({ length: A_WRITE }, (_, at) => entryOf(seed + at * AN_ENTRY, events)),
    )
  return ids

  function entryOf(from, until) {
    const count = Math.max(0, Math.min(AN_ENTRY, until - from))
    return Array.from({ length: count }, (_, at) => {
      const changes = inYear(
        2008 + ((from + at) % 10),
        eightStatements(newId, known, from + at).map(inPublic),
      )
      ids.push(changes[0].statement.subject)
      return changes
    }).flat()
  }
}

/** Another act for one event: what a mirror is to follow. */
export function oneChange({ file, pen }, event, seed) {
  const act = ['search', 'fine', 'arrest', 'trial'][dice(seed)(4)]
  write(file, pen, [
    [
      inPublic({
        kind: 'state',
        statement: {
          subject: event,
          property: 'act',
          value: { kind: 'code', list: 'acts', code: act },
          stance: 'states',
        },
      }),
    ],
  ])
}

function write(file, pen, entries) {
  file.write(() => {
    for (const changes of entries) if (changes.length > 0) append(file, pen, changes)
  })
}

function many(kind, count) {
  return Array.from({ length: Math.max(1, Math.round(count)) }, () => newId(kind))
}

function inPublic(change) {
  return { ...change, statement: { ...change.statement, access: 'public' } }
}

// Spread over ten years, as a record grows.
function inYear(year, changes) {
  const moved = (_, value) => (typeof value === 'string' ? value.replaceAll('2017', String(year)) : value)
  return JSON.parse(JSON.stringify(changes), moved)
}

const name = (subject, property, text) =>
  inPublic({
    kind: 'state',
    statement: { subject, property, value: { kind: 'text', text, language: 'en' }, stance: 'states' },
  })

function named(subjects, word) {
  const letter = (number) => String.fromCharCode(97 + (number % 26))
  const invented = (at) => `${letter(at).toUpperCase()}${letter(at * 7 + 3)}${letter(at * 3 + 5)}ov`
  return subjects.map((subject, at) => name(subject, 'name', `${word} ${invented(at)} ${at}`))
}

function titleOf(source) {
  return name(source, 'title', 'A bulletin of the Steppe Watch')
}

function parted(changes) {
  const count = Math.ceil(changes.length / MOST_NAMES)
  return Array.from({ length: count }, (_, at) => changes.slice(at * MOST_NAMES, (at + 1) * MOST_NAMES))
}
