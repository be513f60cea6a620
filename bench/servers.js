// Servers as their users start them: a process each, asked over HTTP.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { EXAMPLE_PASSPHRASE, makeExample } from '../dist/example/make.js'
import { temporaryFolder } from './vaults.js'

const running = new Set()
process.once('exit', () => running.forEach((child) => child.kill()))

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url))

/** A vault of a few hundred entries: the example. Its folder. */
export async function exampleVault() {
  const folder = join(temporaryFolder(), 'vault')
  await makeExample(folder)
  return folder
}

export function startKhronika(folder, passphrase = EXAMPLE_PASSPHRASE) {
  const words = [pathOf('../bin/khronika.js'), 'serve', folder, '--port', '0']
  return startNode(words, { ...process.env, KHRONIKA_PASSPHRASE: passphrase })
}

export function startBare(page) {
  return startNode([pathOf('./bare-server.js'), ...(page ? [page] : [])], process.env)
}

/** Resolves when the server has said where it is: that address, and how to ask and to end it. */
async function startNode(words, env) {
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  const lines = createInterface({ input: child.stdout })
  const [address] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => {
      throw new Error(`a server ended before it said where it is: ${words.join(' ')}`)
    }),
  ])
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const { origin } = new URL(address)
  return {
    address,
    ask: (path, headers) => ask(agent, new URL(path, origin), headers),
    residentMegabytes: () => residentMegabytes(child.pid),
    async end() {
      agent.destroy()
      child.kill()
      running.delete(child)
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

function ask(agent, address, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers }, async (answer) => {
      const parts = []
      for await (const part of answer) parts.push(part)
      resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** The page, or the reason why there is none: a bench that measures error pages measures nothing. */
export async function getPage(server, path, headers) {
  const answer = await server.ask(path, headers)
  if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`)
  return answer.bytes
}

/** Signs in with the address that a server prints. The headers of whoever is in. */
export async function signIn(server) {
  const { pathname, search } = new URL(server.address)
  const { status, headers } = await server.ask(pathname + search)
  if (status !== 303) throw new Error(`the printed address did not sign in: ${status}`)
  return { cookie: (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ') }
}

/** The first address on a page that looks like this. */
export function findLink(page, pattern) {
  const found = pattern.exec(page.toString())?.[1]
  if (!found) throw new Error(`the page has no link like ${pattern.source}`)
  return found.replaceAll('&amp;', '&')
}

function residentMegabytes(pid) {
  const status = `/proc/${pid}/status`
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()
  return Number(kilobytes) / 1024
}
