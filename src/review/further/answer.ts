// What an event answers: an appeal a decision, a ruling an appeal, an extension a remand.
import { ANSWERING } from '../../course/step.ts'
import type { Answering } from '../../course/step.ts'
import { getReading } from '../../find/readings.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'
import { Saying } from './saying.ts'

export function answerEvent(vault: Vault, event: string, how: string, answered: string): void {
  const { file, pen } = vault
  const saying = new Saying(vault, event)
  if (!isAnswering(how)) throw new Refusal('invalid', 'Choose how it answers the other event.', 'how')
  const other = getReading(file, answered, { member: pen.author })
  if (other.kind !== 'event')
    throw new Refusal('invalid', 'Choose the event that this one answers.', 'answered')
  if (other.subject === saying.subject)
    throw new Refusal('invalid', 'An event does not answer itself.', 'answered')
  file.write(() => append(file, pen, [saying.ref(saying.subject, how, other.subject)]))
}

function isAnswering(how: string): how is Answering {
  return (ANSWERING as readonly string[]).includes(how)
}
