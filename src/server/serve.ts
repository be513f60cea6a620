// The program as a server on this machine: one port for desk and site.
import { getRequestListener } from '@hono/node-server'
import { createServer } from 'node:http'
import type { Hono } from 'hono'
import type { Opened } from '../access/passphrase-key.ts'
import { ready } from '../access/seal.ts'
import type { DeskEnv } from '../desk/desk.ts'
import type { VaultFolder } from '../vault/folder.ts'
import { createApp } from './app.ts'
import { Calendar } from './calendar.ts'
import { hostsOf } from './guard/host.ts'
import { failureLine } from './failure-log.ts'
import { keepWatch } from './keep-watch.ts'
import { listen, shut } from './listen.ts'
import { IDLE, Keeper } from './sign-in/keeper.ts'
import { SIGN_IN } from './sign-in/sign-in.ts'
import { Tries } from './sign-in/tries.ts'

export interface Serving {
  place: VaultFolder
  opened?: Opened | undefined // without it the vault stays locked until somebody signs in
  port: number // 0: any free one
  orNextFree?: boolean | undefined // where the port is taken
  host?: string | undefined // 127.0.0.1 unless told otherwise
  names?: readonly string[] | undefined // by which others reach this machine, where it listens to them
  examplePassphrase?: string | undefined // said to everybody on the sign-in page
  idle?: number | undefined // milliseconds until it locks by itself
}

export interface Served {
  address: string // 'http://127.0.0.1:4170'
  signIn: string | undefined // an address that signs in by itself, once
  port: number
  close(): Promise<void>
}

export async function startServer(serving: Serving, desk: Hono<DeskEnv>): Promise<Served> {
  const { place, opened, examplePassphrase, names = [], host = '127.0.0.1', idle = IDLE } = serving
  await ready()
  const server = createServer()
  const port = await listen(server, { ...serving, host })
  const keeper = new Keeper(place, { now: Date.now, idle })
  const ticket = opened && admit(keeper, opened)
  const app = createApp(
    {
      keeper,
      tries: new Tries(Date.now),
      cookie: `khronika-${port}`, // browsers give a cookie of one port to all others too
      examplePassphrase,
      calendar: new Calendar(),
      hosts: new Set(hostsOf([host, ...names], port)),
      log: (line) => process.stderr.write(line),
    },
    desk,
  )
  const answer = getRequestListener(app.fetch)
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing))
  const watching = setInterval(() => keeper.lockWhenIdle(), 1000).unref()
  const endWatch = keepWatch(keeper, (error) => process.stderr.write(failureLine(error, 'the checks')))
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    address,
    signIn: ticket && `${address}${SIGN_IN}?token=${ticket}`,
    port,
    close: () => {
      clearInterval(watching)
      endWatch()
      keeper.lock()
      return shut(server)
    },
  }
}

function admit(keeper: Keeper, opened: Opened): string {
  keeper.unlock(opened)
  return keeper.sessions.newTicket(opened.account)
}
