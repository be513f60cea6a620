// What passes between the program and a child process: JSON, with bytes as base64.
import type { Refusal } from './refusal.ts'

export interface Outcome {
  answer?: unknown
  refusal?: Pick<Refusal, 'code' | 'sentence' | 'values' | 'field'>
  bug?: string
}

export function encode(message: unknown): string {
  return JSON.stringify(message, function wrapBytes(this: Record<string, unknown>, name, value: unknown) {
    const original = this[name] // `value` has already been through Buffer's own toJSON
    if (!(original instanceof Uint8Array)) return value
    return { $bytes: Buffer.from(original.buffer, original.byteOffset, original.length).toString('base64') }
  })
}

// undefined when the text is not a whole message: the sender broke off.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what it was sent
export function decode<Message>(text: string): Message | undefined {
  try {
    return JSON.parse(text, unwrapBytes) as Message
  } catch {
    return undefined
  }
}

function unwrapBytes(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value
  return typeof value.$bytes === 'string' ? new Uint8Array(Buffer.from(value.$bytes, 'base64')) : value
}
