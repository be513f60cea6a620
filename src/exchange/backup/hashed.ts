import { createHash } from 'node:crypto'

export async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of bytes) hash.update(part)
  return hash.digest('hex')
}

/** Read to the end, and not kept. */
export async function passOver(_name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await hashOf(bytes)
}
