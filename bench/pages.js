// The two pages that matter most, over HTTP from the example's vault, beside a bare server that sends
// the same bytes from memory.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { besideBound, spread, timedAsync } from './figures.js'
import { exampleVault, findLink, getPage, signIn, startBare, startKhronika } from './servers.js'
import { temporaryFolder } from './vaults.js'

const ROUNDS = 7
const SINGLE = 15
const AT_ONCE = 8

export async function figures() {
  const server = await startKhronika(await exampleVault())
  const inside = await signIn(server)
  const inbox = await getPage(server, '/desk/inbox', inside)
  const update = findLink(await getPage(server, '/kz'), /href="(\/updates\/[^"#]+)"/)
  const found = [
    ...(await figuresOf(
      server,
      'review page, spring report',
      findLink(inbox, /href="(\/desk\/inbox\/[a-z2-7]{16})/),
      inside,
    )),
    ...(await figuresOf(server, 'update page', update, {})),
  ]
  await server.end()
  return found
}

async function figuresOf(server, name, path, headers) {
  const page = await getPage(server, path, headers)
  const file = join(temporaryFolder(), 'page.html')
  writeFileSync(file, page)
  const bare = await startBare(file)
  const ours = () => getPage(server, path, headers)
  const bound = () => getPage(bare, '/')
  await timesOf(SINGLE, ours)
  await timesOf(SINGLE, bound)
  const [alone, runs, boundRuns] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(...(await timesOf(SINGLE, ours)))
    boundRuns.push(await perSecond(400, bound))
    runs.push(await perSecond(40, ours))
  }
  await bare.end()
  const note = `${page.length.toLocaleString('en')} bytes`
  return [
    { name, unit: 'ms', value: spread(alone), note },
    besideBound({
      name: `${name}, ${AT_ONCE} at once`,
      unit: '/s',
      runs,
      bound: 'bare server, the same bytes, /s',
      boundRuns,
    }),
  ]
}

async function timesOf(times, work) {
  const taken = []
  for (let done = 0; done < times; done++) taken.push(await timedAsync(work))
  return taken
}

async function perSecond(times, work) {
  let left = times
  const lane = async () => {
    while (left-- > 0) await work()
  }
  const taken = await timedAsync(() => Promise.all(Array.from({ length: AT_ONCE }, lane)))
  return (times * 1000) / taken
}
