// What somebody who meets the example can try first, found in the record as it stands.
import { listEvents } from '../find/events.ts'
import { listUpdates } from '../find/updates.ts'
import type { UpdateLine } from '../find/updates.ts'
import type { Reader } from '../record/reader.ts'
import { kindOf } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import { audienceOf } from '../vault/readings/refresh.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { listCards } from './cards/cards.ts'
import { listItems } from './inbox/inbox.ts'
import type { ItemLine } from './inbox/inbox.ts'

export interface FirstSteps {
  report: ItemLine | undefined // waits to be reviewed
  card: string | undefined // its first open card
  accepted: boolean // somebody accepted a card of it
  held: SubjectId | undefined // somebody detained, arrested or remanded
  disputed: SubjectId | undefined // the event of which most is told on either side
  update: UpdateLine | undefined // the latest that is public
}

const HOLDS = ['remand', 'remand-extension', 'arrest', 'detention']

export function firstSteps(file: VaultFile, reader: Reader): FirstSteps {
  const waiting = listItems(file).filter(({ state }) => state === 'drafted')
  const withCards = waiting.map((item) => ({ item, cards: listCards(file, item.id) }))
  const open = withCards.find(({ cards }) => cards.some(({ decision }) => !decision)) ?? withCards[0]
  const outcomes = open?.cards.flatMap(({ decision }) => decision?.outcome ?? []) ?? []
  return {
    report: open?.item,
    card: open?.cards.find(({ decision }) => !decision)?.id,
    accepted: outcomes.includes('accepted') || outcomes.includes('joined'),
    held: findHeld(file, reader),
    disputed: findDisputed(file, reader),
    update: listUpdates(file, 'public')[0],
  }
}

function findHeld(file: VaultFile, reader: Reader): SubjectId | undefined {
  for (const act of HOLDS) {
    const { events } = listEvents(file, reader, { act, newestFirst: true })
    const victims = events.flatMap(({ parts }) => parts.filter(({ role }) => role === 'victim'))
    const person = victims.find(({ whom }) => kindOf(whom) === 'person')
    if (person) return person.whom
  }
  return undefined
}

function findDisputed(file: VaultFile, reader: Reader): SubjectId | undefined {
  return file.get<{ subject: SubjectId }>(
    `select e.subject from event e join reading r on r.audience = e.audience and r.subject = e.subject
     where e.audience = ? and e.disputed = 1 order by (r.body like '%"stance":"denies"%') desc, length(r.body) desc, e.subject limit 1`,
    [audienceOf(reader)],
  )?.subject
}
