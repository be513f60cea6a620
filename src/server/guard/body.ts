// What is sent here has a limit, kept while it streams in. More is read and thrown away, for a browser
// shows an answer only once it has sent everything; beyond that the line is cut.
import type { Context } from 'hono'
import { Refusal } from '../../refusal.ts'

export const LARGEST_UPLOAD = 30 * 1024 ** 2 // bytes, as sent: a report of 25 MB and its form
export const LARGEST_FORM = 64 * 1024
const MOST_THROWN_AWAY = 1024 ** 3

export async function takeBody(c: Context, limit: number): Promise<void> {
  const body = await readBody(c.req.raw.body, limit)
  if (!body) {
    const most = limit >= 1024 ** 2 ? `${limit / 1024 ** 2} MB` : `${limit / 1024} kB`
    throw new Refusal(
      'invalid',
      'This is too large: at most {most} can be sent at once. Take it in parts.',
      { most },
      'file',
    )
  }
  const { url, method, headers } = c.req.raw
  c.req.raw = new Request(url, { method, headers: withoutLength(headers), body })
}

// What nobody will look at, so that the sender sees the answer.
export async function discardBody(c: Context): Promise<void> {
  await readBody(c.req.raw.body, 0)
}

// Undefined: there was more than the limit.
async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream ?? []) {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts.length = 0
    if (size > MOST_THROWN_AWAY) break
  }
  return size <= limit ? Buffer.concat(parts) : undefined
}

function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers)
  kept.delete('content-length')
  kept.delete('transfer-encoding')
  return kept
}
