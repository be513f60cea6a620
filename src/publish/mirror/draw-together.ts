// Many pages drawn by several processes: this one and a child for each further processor, every one with a
// share of the addresses and the vault open by itself. A child draws and writes as we do and tells what it
// looked at; the lists and the signature are ours alone.
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { runApart } from '../../apart.ts'
import type { Share } from './draw-apart.ts'
import { drawPages } from './draw.ts'
import type { Drawing, Looked } from './draw.ts'

const WORTH = 1500 // pages: in the time a process takes to start, some hundreds are drawn
const MOST = 4 // processes, each with its own memory
const A_BLOCK = 50 // neighbours, such as the files of one month, are drawn by one

export async function drawTogether(
  drawing: Drawing,
  addresses: readonly string[],
  key: Uint8Array,
  processes = processesFor(addresses.length),
): Promise<Looked[]> {
  const [own = [], ...others] = dealt(addresses, processes)
  const told = await Promise.all([
    drawInTurns(drawing, own),
    ...others.map((blocks) => drawApart(drawing, blocks.flat(), key)),
  ])
  return told.flat()
}

function processesFor(pages: number): number {
  return Math.max(1, Math.min(MOST, availableParallelism(), Math.floor(pages / WORTH)))
}

// Like cards, block by block.
function dealt(addresses: readonly string[], hands: number): string[][][] {
  const dealing: string[][][] = Array.from({ length: hands }, () => [])
  for (let at = 0; at < addresses.length; at += A_BLOCK)
    dealing[(at / A_BLOCK) % hands]?.push(addresses.slice(at, at + A_BLOCK))
  return dealing
}

// Between blocks what the children are told and tell can pass.
async function drawInTurns(drawing: Drawing, blocks: readonly string[][]): Promise<Looked[]> {
  const looked: Looked[] = []
  for (const block of blocks) {
    await setImmediate()
    looked.push(...drawPages(drawing, block))
  }
  return looked
}

const LIMITS = {
  megabytes: 4096,
  milliseconds: 24 * 60 * 60 * 1000,
  doing: {
    en: 'Drawing the public edition',
    ru: 'Подготовка открытого издания',
    kk: 'Ашық басылымды дайындау',
  },
}

function drawApart(
  { file, folder, languages, isWhole }: Drawing,
  addresses: string[],
  key: Uint8Array,
): Promise<Looked[]> {
  const share: Share = { vault: file.path, key, place: folder.path, languages, isWhole, addresses }
  return runApart<Share, Looked[]>('publish/mirror/draw-apart.js', share, LIMITS)
}
