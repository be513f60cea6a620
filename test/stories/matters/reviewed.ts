// A report as a reviewer leaves it: what the drafter read right is accepted, the rest put right by hand. The
// same hand works on the example and, where it lies beside the project, on the report its facts come from.
import { readFileSync } from 'node:fs'
import { findStep } from '../../../src/find/course/steps.ts'
import { findNamed, sameNamed } from '../../../src/find/candidates.ts'
import { listEvents } from '../../../src/find/events.ts'
import type { EventLine } from '../../../src/find/events.ts'
import type { SubjectId } from '../../../src/record/subject.ts'
import { readWhen } from '../../../src/record/values/read-when.ts'
import { acceptCard } from '../../../src/review/cards/accept.ts'
import { withLinks } from '../../../src/review/cards/card.ts'
import type { CardFields, CardPart, Party } from '../../../src/review/cards/card.ts'
import { listCards } from '../../../src/review/cards/cards.ts'
import { listItems } from '../../../src/review/inbox/inbox.ts'
import { takeIn } from '../../../src/review/inbox/take-in.ts'
import { recordEvent } from '../../../src/review/record-event.ts'
import type { Vault } from '../../../src/vault/vault.ts'

const team = { member: '' }

export function acceptAll(
  vault: Vault,
  isRight: (card: ReturnType<typeof listCards>[number]) => boolean,
): void {
  for (const item of listItems(vault.file))
    for (const card of listCards(vault.file, item.id))
      if (!card.decision && card.fields.act && isRight(card))
        acceptCard(vault, card.id, { fields: withLinks(card.fields, (party) => linkOf(vault, party)) })
}

function linkOf(vault: Vault, party: Party): Party['link'] {
  return party.link ?? bearerOf(vault, party.kind, party.name) ?? 'new'
}

// As somebody says who knows the matter: whoever bears the name, and for a surname alone the one person of it.
function bearerOf({ file }: Vault, kind: Party['kind'], name: string): SubjectId | undefined {
  const [same] = sameNamed(file, team, kind, name)
  if (same || kind !== 'person') return same?.subject
  const bearers = findNamed(file, team, surnameOf(name), ['person']).filter(
    ({ label }) => surnameOf(label) === surnameOf(name) && (isSurname(label) || isSurname(name)),
  )
  return bearers.length === 1 ? bearers[0]?.subject : undefined
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? ''
}

function isSurname(name: string): boolean {
  return !name.includes(' ')
}

interface GoldEvent {
  type: string
  salience: string
  trigger: { start: number; end: number }
}

/** Taken in and drafted; a card is right where a careful reader found the same act at the same words. */
export async function acceptReport(vault: Vault, report: string, gold: string): Promise<void> {
  const { events } = JSON.parse(readFileSync(gold, 'utf8')) as { events: GoldEvent[] }
  await takeIn(
    vault,
    readFileSync(report),
    { name: 'report.txt' },
    { published: '2017-04-12', country: 'KZ' },
  )
  acceptAll(vault, ({ trigger, fields }) =>
    events.some(
      (event) =>
        event.salience !== 'summary' &&
        event.type === fields.act &&
        event.trigger.start < trigger.end &&
        trigger.start < event.trigger.end,
    ),
  )
}

export interface Told {
  who?: readonly string[] | undefined
  role?: string | undefined
  kind?: Party['kind'] | undefined
  others?: readonly [role: string, name: string][] | undefined
  when?: string | undefined
  measure?: [kind: string, words: string] | undefined
}

export class Reviewer {
  readonly vault: Vault

  constructor(vault: Vault) {
    this.vault = vault
  }

  events(act: string): EventLine[] {
    return listEvents(this.vault.file, team, { act }).events
  }

  /** Those of the act that name all of them, and only them, as `role`. */
  find(act: string, who: readonly string[], role = 'victim'): EventLine[] {
    return this.events(act).filter((event) => {
      const named = event.parts.filter((part) => part.role === role).map(({ label }) => label)
      return who.every((name) => named.some((label) => label.includes(name)))
    })
  }

  /** What the drafter found; where it found nothing of the kind, typed in by hand. */
  event(act: string, told: Told = {}): SubjectId {
    const { who = [], role = 'victim' } = told
    const fitting = this.find(act, who, role).filter(
      ({ whens }) => told.when === undefined || fits(whens, told.when),
    )
    const found = told.measure ? fitting.find(({ subject }) => this.#hasMeasure(subject)) : fitting[0]
    return (found ?? fitting[0])?.subject ?? recordEvent(this.vault, this.#fields(act, told))
  }

  // Of two tellings of one event, the one that says what was ordered.
  #hasMeasure(event: SubjectId): boolean {
    const measures = findStep(this.vault.file, team, event)?.measures ?? []
    return measures.some(({ lengths, amounts }) => lengths.length + amounts.length > 0)
  }

  who(name: string, kind: Party['kind'] = 'person'): SubjectId {
    const found = bearerOf(this.vault, kind, name)
    if (!found) throw new Error(`nobody is called ${name}`)
    return found
  }

  #part(name: string, kind: Party['kind'], role: string): CardPart {
    return { name, kind, role, link: linkOf(this.vault, { name, kind }) }
  }

  #fields(
    act: string,
    { who = [], role = 'victim', kind = 'person', others = [], when, measure }: Told,
  ): CardFields {
    return {
      act,
      happened: 'yes',
      when: when === undefined ? undefined : readWhen(when).when,
      country: 'KZ',
      place: undefined,
      parts: [
        ...who.map((name) => this.#part(name, kind, role)),
        ...others.map(([other, name]) => this.#part(name, 'person', other)),
      ],
      measure: measure && { kind: measure[0], said: measure[1] },
      freedom: '',
      accounts: [{ speaker: undefined, stance: 'states' }],
      account: undefined,
      access: 'team',
    }
  }
}

function fits(whens: EventLine['whens'], said: string): boolean {
  const { earliest = '', latest = '9999' } = readWhen(said).when
  return whens.some((when) => (when.earliest ?? '') <= latest && (when.latest ?? '9999') >= earliest)
}
