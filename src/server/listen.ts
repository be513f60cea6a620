// Taking a port, and giving it back.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from '../refusal.ts'

export interface Place {
  host: string
  port: number // 0: any free one
  orNextFree?: boolean | undefined
}

const TRIES = 50

export async function listen(server: Server, { host, port, orNextFree }: Place): Promise<number> {
  for (let tried = 0; tried < TRIES; tried++) {
    const taken = await listenAt(server, host, port + tried)
    if (taken !== undefined) return taken
    if (!orNextFree) break
  }
  throw new Refusal(
    'conflict',
    `Port ${port} is taken by another program, perhaps by Khronika itself. Close that, or choose another with --port.`,
    'port',
  )
}

// Undefined: somebody else has it.
function listenAt(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(inWords(error, host, port))
    }
    server.once('error', onError)
    server.listen({ host, port }, () => {
      server.off('error', onError)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EACCES')
    return new Refusal(
      'not-allowed',
      `Port ${port} needs rights that this program has not. Choose one above 1023.`,
      'port',
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refusal(
      'invalid',
      `${host} is no address of this machine. Leave --host out to serve on this machine alone.`,
      'host',
    )
  return error
}

export function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
