// From the command to the first page, beside the least server there can be; and what it holds in memory.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { besideBound, spread } from './figures.js'
import { exampleVault, findLink, getPage, startBare, startKhronika } from './servers.js'
import { temporaryFolder } from './vaults.js'

const ROUNDS = 7
const OWN_ROUNDS = 3

export async function figures() {
  const example = await exampleVault()
  await firstPage(() => startKhronika(example)) // builds what is missing, and fills the disk's cache
  const [ours, bare] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await firstPage(() => startBare()))
    ours.push(await firstPage(() => startKhronika(example)))
  }
  const [own, passphrase] = await ownVault()
  const guarded = []
  for (let round = 0; round < OWN_ROUNDS; round++)
    guarded.push(await firstPage(() => startKhronika(own, passphrase)))
  return [
    besideBound({
      name: 'start to first page (example vault)',
      unit: 'ms',
      runs: ours,
      bound: 'bare server, ms',
      boundRuns: bare,
      goal: { aim: 2, lower: true },
    }),
    {
      name: 'start to first page (own vault)',
      unit: 'ms',
      value: spread(guarded),
      note: 'Argon2id included',
    },
    ...(await memoryOfServer(example)),
  ]
}

async function firstPage(start) {
  const started = performance.now()
  const server = await start()
  await getPage(server, '/')
  const taken = performance.now() - started
  await server.end()
  return taken
}

// As somebody makes one, with a key file that takes its time to open.
async function ownVault() {
  const [folder, passphrase] = [`${temporaryFolder()}/own`, 'lantern river copper meadow']
  const words = [fileURLToPath(new URL('../bin/khronika.js', import.meta.url)), 'init', folder]
  const env = { ...process.env, KHRONIKA_PASSPHRASE: passphrase }
  const [code] = await once(
    spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] }),
    'exit',
  )
  if (code !== 0) throw new Error(`khronika init ended with ${code}`)
  return [folder, passphrase]
}

const LOADS = 200

async function memoryOfServer(example) {
  const [server, bare] = [await startKhronika(example), await startBare()]
  await getPage(server, '/')
  await getPage(bare, '/')
  const idle = server.residentMegabytes()
  const pages = [
    '/',
    findLink(await getPage(server, '/kz'), /href="(\/updates\/[^"#]+)"/),
    '/kz',
    '/desk/sign-in',
  ]
  for (let load = 0; load < LOADS; load++) await getPage(server, pages[load % pages.length])
  const [used, bound] = [server.residentMegabytes(), bare.residentMegabytes()]
  await Promise.all([server.end(), bare.end()])
  const beside = (name, megabytes) =>
    besideBound({ name, unit: 'MB', runs: [megabytes], bound: 'bare server, MB', boundRuns: [bound] })
  return [beside('memory of the server, idle', idle), beside(`the same after ${LOADS} pages`, used)]
}
