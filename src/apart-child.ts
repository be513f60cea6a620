// The child's side of apart.ts: one message in, one out, and gone.
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { decode, encode } from './apart-message.ts'
import type { Outcome } from './apart-message.ts'
import { Refusal } from './refusal.ts'

interface Module {
  answer(input: unknown): unknown
}

// Libraries that print warnings must not print into the answer.
const reply = process.stdout.write.bind(process.stdout)
process.stdout.write = process.stderr.write.bind(process.stderr)

reply(encode(await outcome()), () => process.exit(0))

async function outcome(): Promise<Outcome> {
  try {
    const input = decode(await text(process.stdin))
    const module = (await import(pathToFileURL(process.argv[2] ?? '').href)) as Module
    return { answer: await module.answer(input) }
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, sentence, values, field } = error
      return { refusal: { code, sentence, values, field } }
    }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
