// Invented reports and entries, the same at every run: nothing here happened, nobody here lives.

/** A small generator of numbers (mulberry32), so that every run measures the same text. */
export function dice(seed) {
  let state = seed >>> 0
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const GIVEN = ['Aigerim', 'Bolat', 'Dana', 'Erlan', 'Gulnara', 'Ilyas', 'Kamila', 'Marat', 'Saule', 'Timur']
const FAMILY = ['Sadykova', 'Omarov', 'Tulegenova', 'Akhmetov', 'Belova', 'Nurlanov', 'Petrenko', 'Zhumabek']
const TOWNS = ['Altyn', 'Karasu', 'Belogor', 'Tashkul', 'Severny', 'Zharkent-on-Sea']
const BODIES = ['the Altyn City Court', 'the Ministry of the Interior', 'the Karasu Regional Court']
const GROUPS = ['the Steppe Watch (SW)', 'the Free Press Fund', 'the Miners’ Union of Karasu', 'Open Square']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June']
const DATES = [
  (day, month) => `On ${day} ${month} 2017`,
  (day, month) => `In late ${month} 2017`,
  (day, month) => `On ${month} ${day}`,
  () => 'The following day',
  (_, month) => `In mid-${month} 2017`,
]
const SENTENCES = [
  (w) => `${w.date} police detained ${w.person}, a journalist, in ${w.town}.`,
  (w) => `${w.date} ${w.body} fined ${w.person} ${w.amount} Tenge for taking part in an unauthorised rally.`,
  (w) =>
    `${w.date} officers searched the office of ${w.group} in ${w.town} and seized computers and documents.`,
  (w) => `According to ${w.group}, ${w.person} was beaten in custody, which ${w.body} denied.`,
  (w) => `${w.date} ${w.body} sentenced ${w.person} to ${w.count} days of administrative arrest.`,
  (w) => `Several hundred people gathered in ${w.town} to protest against the planned law on assemblies.`,
  (w) => `${w.date} ${w.group} was ordered to suspend its activities for three months.`,
  (w) => `The lawyer of ${w.person} said that the appeal would be heard by ${w.body} next month.`,
  (w) => `“Nobody should be held for a post”, ${w.person} told reporters in ${w.town}.`,
  () => 'As previously covered, the new rules oblige groups to report all funds that come from abroad.',
  () => 'Observers note that few such cases have ended in an acquittal, and that most are heard in a day.',
  (w) => `Access to the site of ${w.group} was blocked from 10 April 2017 till the end of the month.`,
]

/** A report of at least so many characters: a title, a credit, headings, mixed sentences. */
export function inventedReport(characters, seed = 1) {
  const roll = dice(seed)
  const pick = (list) => list[roll(list.length)]
  const paragraphs = [
    'Pressure on associations and the press continues',
    `${GROUPS[0]} provided the information for this update.`,
  ]
  const words = () => ({
    date: pick(DATES)(1 + roll(28), pick(MONTHS)),
    person: `${pick(GIVEN)} ${pick(FAMILY)}`,
    town: pick(TOWNS),
    body: pick(BODIES),
    group: pick(GROUPS),
    amount: (1 + roll(90)) * 10_000,
    count: 5 + roll(20),
  })
  for (let length = 0; length < characters; length += paragraphs.at(-1).length + 2) {
    if (paragraphs.length % 9 === 2) paragraphs.push(pick(['Association', 'Peaceful Assembly', 'Expression']))
    const sentences = Array.from({ length: 3 + roll(3) }, () => pick(SENTENCES)(words()))
    paragraphs.push(sentences.join(' '))
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** What one accepted card says: eight statements about one new event, four of them with their words. */
export function eightStatements(newId, known, seed) {
  const roll = dice(seed)
  const pick = (list) => list[roll(list.length)]
  const subject = newId('event')
  const [person, town, month, day] = [pick(known.people), pick(known.places), pick(MONTHS), 1 + roll(28)]
  const at = `2017-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const quote = `On ${day} ${month} 2017 police detained ${pick(GIVEN)} ${pick(FAMILY)} in ${pick(TOWNS)}.`
  const start = 1 + roll(14_000)
  const cite = (words) => ({ source: known.source, start, end: start + words.length, quote: words })
  const said = `${day} ${month} 2017`
  const code = (list, one) => ({ kind: 'code', list, code: one })
  const state = (property, value, words) => ({
    kind: 'state',
    statement: {
      subject,
      property,
      value,
      stance: 'states',
      access: 'team',
      ...(words && { cite: cite(words) }),
    },
  })
  return [
    state('act', code('acts', 'detention'), quote),
    state('happened', code('happened', 'yes')),
    state('when', { kind: 'when', said, earliest: at, latest: at, basis: 'stated' }, said),
    state('country', code('countries', 'KZ')),
    state('freedom', code('freedoms', 'expression')),
    state('place', { kind: 'ref', subject: town }, pick(TOWNS)),
    state('part', { kind: 'part', whom: person, role: 'victim' }),
    state('account', { kind: 'text', text: quote, language: 'en' }, quote),
  ]
}

/** A hundred statements about one person: the widest entry that is still quick to read. */
export function hundredStatements(newId, known, seed) {
  const roll = dice(seed)
  const subject = newId('person')
  return Array.from({ length: 100 }, (_, at) => ({
    kind: 'state',
    statement: {
      subject,
      property: 'name',
      value: {
        kind: 'text',
        text: `${GIVEN[roll(GIVEN.length)]} ${FAMILY[roll(FAMILY.length)]} ${at}`,
        language: 'en',
      },
      stance: 'states',
      access: 'team',
    },
  }))
}

/** Subjects that the events of a vault name again and again. */
export function knownSubjects(newId) {
  const many = (kind, count) => Array.from({ length: count }, () => newId(kind))
  return { people: many('person', 40), places: many('place', 12), source: newId('source') }
}
