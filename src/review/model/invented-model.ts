// For tests: a language model behind a real address of this machine, playing whatever part it is given.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

export type Part = (asked: Asked, response: ServerResponse) => void

export interface Asked {
  path: string
  headers: IncomingMessage['headers']
  body: string
  sentences: { n: number; text: string }[]
  rules: { rule: number; sentence: number; act: string; trigger: string }[]
}

export interface InventedModel {
  address: string
  asked: Asked[]
  play(part: Part): void
  close(): Promise<void>
}

export async function inventedModel(): Promise<InventedModel> {
  let playing: Part = says({ events: [] })
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const one = askedIn(request, Buffer.concat(pieces).toString('utf8'))
      asked.push(one)
      playing(one, response)
    })
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    play(part) {
      playing = part
    },
    close() {
      server.closeAllConnections()
      return new Promise((closed) => {
        server.close(() => closed())
      })
    },
  }
}

/** Answers as a server of models does, with this as what the model wrote. */
export function says(answer: object | string | ((asked: Asked) => object)): Part {
  return (asked, response) => {
    const written = typeof answer === 'function' ? answer(asked) : answer
    const content = typeof written === 'string' ? written : JSON.stringify(written)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
  }
}

const request = z.object({ messages: z.tuple([z.unknown(), z.object({ content: z.string() })]) })
const told = z.object({
  sentences: z.array(z.object({ n: z.number(), text: z.string() })),
  rules: z.array(z.object({ rule: z.number(), sentence: z.number(), act: z.string(), trigger: z.string() })),
})

function askedIn({ url = '', headers }: IncomingMessage, body: string): Asked {
  const [, { content }] = request.parse(JSON.parse(body)).messages
  return { path: url, headers, body, ...told.parse(JSON.parse(content)) }
}
