// One question to a language model over its OpenAI-compatible address. Nothing but the answer's text comes
// back: no redirect is followed, no proxy of the environment used, no name looked up for this machine, and an
// answer that is late, long or cut off is refused.
import { Agent, request as requestHttp } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Agent as SecureAgent, request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { z } from 'zod'
import type { Message } from '../../draft/model/asking.ts'
import { Refusal } from '../../refusal.ts'
import { endpointAt, isLoopback } from './endpoint.ts'
import type { ModelSettings } from './model-settings.ts'

export type Endpoint = Pick<ModelSettings, 'address' | 'model' | 'key' | 'elsewhere'>

export interface ChatLimits {
  bytes: number
  milliseconds: number
}

const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string(), tool_calls: z.array(z.never()).nullish() }) }))
    .min(1),
})

/** What the model wrote. undefined: the answer was whole, and not one to such a question. */
export async function chat(
  endpoint: Endpoint,
  messages: readonly Message[],
  limits: ChatLimits,
): Promise<string | undefined> {
  const answered = await post(
    endpoint,
    {
      model: endpoint.model,
      messages,
      stream: false,
      temperature: 0,
      max_tokens: 8000,
      response_format: { type: 'json_object' },
    },
    limits,
  )
  return completion.safeParse(jsonIn(answered)).data?.choices[0]?.message.content
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function post(endpoint: Endpoint, body: object, limits: ChatLimits): Promise<string> {
  const url = endpointAt(endpoint.address, endpoint.elsewhere)
  url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}/v1/chat/completions`
  const isSecure = url.protocol === 'https:'
  const sent = JSON.stringify(body)
  const signal = AbortSignal.timeout(limits.milliseconds)
  const options = {
    method: 'POST',
    agent: isSecure ? new SecureAgent({ keepAlive: false }) : new Agent({ keepAlive: false }),
    signal,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(sent),
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...(endpoint.key && { authorization: `Bearer ${endpoint.key}` }),
    },
    ...(isLoopback(url.hostname) && { lookup: thisMachine }),
  }
  return new Promise((resolve, reject) => {
    const refuse = () => reject(signal.aborted ? tooLong() : unreachable())
    const asked = (isSecure ? requestHttps : requestHttp)(url, options, (response) => {
      response.on('error', () => reject(signal.aborted ? tooLong() : cutOff()))
      read(response, limits.bytes).then(resolve, (error: unknown) => {
        response.destroy()
        reject(error instanceof Refusal ? error : signal.aborted ? tooLong() : cutOff())
      })
    })
    asked.on('error', refuse)
    asked.end(sent)
  })
}

async function read(response: IncomingMessage, most: number): Promise<string> {
  if (response.statusCode !== 200) throw answeredWith(response.statusCode ?? 0)
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most)
      throw new Refusal('conflict', 'The language model’s answer was too long and was not read. Ask again.')
    pieces.push(piece)
  }
  if (!response.complete) throw cutOff()
  return Buffer.concat(pieces).toString('utf8')
}

const LOOPBACK = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
]

const thisMachine: LookupFunction = (_hostname, { all }, answer) =>
  all ? answer(null, LOOPBACK) : answer(null, '127.0.0.1', 4)

function answeredWith(status: number): Refusal {
  if (status >= 300 && status < 400)
    return new Refusal(
      'conflict',
      'The language model’s address leads on to another one, which is not followed. Set the right address.',
    )
  if (status === 401 || status === 403)
    return new Refusal('conflict', 'The language model’s server did not take the key. Set it anew.')
  return new Refusal(
    'conflict',
    'The language model’s server answered with error {status}. Look whether it runs and knows the model.',
    { status: String(status) },
  )
}

function tooLong(): Refusal {
  return new Refusal('conflict', 'The language model took too long. Ask again, or set a quicker one.')
}

function cutOff(): Refusal {
  return new Refusal('conflict', 'The language model’s answer was cut off. Ask again.')
}

function unreachable(): Refusal {
  return new Refusal('conflict', 'The language model could not be reached. Look whether its server runs.')
}
