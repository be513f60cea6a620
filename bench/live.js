// The live site on 100,000 events: their pages in no order, over HTTP, beside a bare server that sends the
// bytes of one such page from memory.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './asking.js'
import { besideBound, spread } from './figures.js'
import { dice } from './invented.js'
import { writePublicRecord } from './public-record.js'
import { getPage, startBare, startKhronika } from './servers.js'
import { newOwnVault, temporaryFolder } from './vaults.js'

const EVENTS = 100_000
const ROUNDS = 5
const A_ROUND = 5_000
const AT_ONCE = 32

export async function figures() {
  const { folder, passphrase, vault } = await newOwnVault()
  const addresses = writePublicRecord(vault, EVENTS).map((event) => `/events/${event}`)
  vault.file.close()
  const server = await startKhronika(folder, passphrase)
  const page = await getPage(server, addresses[0])
  const bare = await startBare(kept(page))
  const roll = dice(1)
  const load = { requests: A_ROUND, atOnce: AT_ONCE }
  const asked = ({ address }, addressOf) => ask(new URL(address).origin, addressOf, load)
  const anyPage = () => asked(server, () => addresses[roll(addresses.length)])
  const samePage = () => asked(bare, () => '/')
  await anyPage()
  await samePage()
  const [ours, theirs] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await samePage())
    ours.push(await anyPage())
  }
  const memory = server.residentMegabytes()
  await Promise.all([server.end(), bare.end()])
  const note = `${page.length.toLocaleString('en')} bytes, of ${EVENTS.toLocaleString('en')} events`
  const rate = (rounds) => rounds.map(({ perSecond }) => perSecond)
  const slow = (rounds) => rounds.map(({ p99 }) => p99)
  return [
    besideBound({
      name: `event pages, ${AT_ONCE} at once`,
      unit: '/s',
      runs: rate(ours),
      bound: 'bare server, the same bytes, /s',
      boundRuns: rate(theirs),
      goal: { aim: 0.2 },
      note,
    }),
    besideBound({
      name: '99 of 100 within',
      unit: 'ms',
      runs: slow(ours),
      bound: 'bare server, ms',
      boundRuns: slow(theirs),
    }),
    { name: 'memory of the server afterwards', unit: 'MB', value: spread([memory]) },
  ]
}

function kept(page) {
  const file = join(temporaryFolder(), 'page.html')
  writeFileSync(file, page)
  return file
}
