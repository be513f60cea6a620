import { candidates, sameNamed } from '../../find/candidates.ts'
import { actLabel, datesByThemselves, statusInWords, whoInWords } from '../../find/event-words.ts'
import { listEvents } from '../../find/events.ts'
import type { EventLine, Named } from '../../find/events.ts'
import type { Reader } from '../../record/reader.ts'
import { Refusal } from '../../refusal.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Command } from '../command.ts'
import { COUNTRY, countryOf } from '../given/details.ts'
import { VAULT, withVault } from '../given/own-vault.ts'
import { PASSPHRASE } from '../given/passphrase.ts'
import { Misuse } from '../read-line.ts'
import { oneLine, print } from '../terminal.ts'

export const command: Command = {
  name: 'timeline',
  summary: 'Print what happened to a person or in a country, in the order of time',
  usage: 'timeline --person NAME | --country XX',
  words: { least: 0, most: 0 },
  options: [
    { name: 'person', value: 'NAME', text: 'In any spelling; people who share a name are kept apart' },
    COUNTRY,
    { name: 'json', text: 'Print it as JSON' },
    VAULT,
    PASSPHRASE,
  ],
  async run(given) {
    const { person } = given.options
    const country = countryOf(given)
    if ((person === undefined) === (country === undefined))
      throw new Misuse('Give either --person or --country.')
    const timelines = await withVault(given, ({ file, pen }) => {
      const reader = { member: pen.author }
      return person === undefined ? [ofCountry(file, reader, country ?? '')] : ofPeople(file, reader, person)
    })
    print(given.switches.has('json') ? JSON.stringify(timelines) : timelines.map(inWords).join('\n\n'))
  },
}

interface Timeline {
  subject: string // an id, or the code of a country
  label: string
  events: EventLine[]
}

function ofCountry(file: VaultFile, reader: Reader, country: string): Timeline {
  return { subject: country, label: country, events: listEvents(file, reader, { country }).events }
}

// Equal names are no reason to join: each person stands alone until somebody judges them the same.
function ofPeople(file: VaultFile, reader: Reader, name: string): Timeline[] {
  const same = sameNamed(file, reader, 'person', name)
  const people = same.length > 0 ? same : candidates(file, reader, 'person', name)
  if (people.length === 0) {
    const what = `The record knows nobody called ${oneLine(name)}.`
    throw new Refusal('not-found', `${what} Give the whole name, in any spelling.`)
  }
  return people.map((person) => ofPerson(file, reader, person))
}

function ofPerson(file: VaultFile, reader: Reader, { subject, label }: Named): Timeline {
  return { subject, label, events: listEvents(file, reader, { whom: subject }).events }
}

function inWords({ subject, label, events }: Timeline): string {
  const head = subject === label ? label : `${label} (${subject})`
  const lines = events.length > 0 ? events.map(eventLine) : ['  nothing is recorded']
  return oneByOne([head, ...lines])
}

function oneByOne(lines: string[]): string {
  return lines.map((line) => line.replace(/\p{Cc}/gu, ' ')).join('\n')
}

function eventLine(event: EventLine): string {
  const status = statusInWords(event)
  const what = [actLabel(event), whoInWords(event), event.place?.label].filter(Boolean).join(' · ')
  return `  ${(datesByThemselves(event.whens) || 'no date').padEnd(28)}  ${what}${status ? ` (${status})` : ''}`
}
