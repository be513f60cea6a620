// The example: Kazakhstan in early 2017, alive from the first click. One report is reviewed and shown
// as update 1; the next waits in the inbox. Made beside its place and put there when it is whole.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { kill } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ready } from '../access/seal.ts'
import type { SubjectId } from '../record/subject.ts'
import { takeIn } from '../review/inbox/take-in.ts'
import { beginFromReport } from '../update/manuscript/begin.ts'
import { saveManuscript } from '../update/manuscript/manuscripts.ts'
import { keyOfObstacle, listReadiness } from '../update/publication/readiness.ts'
import { publishManuscript } from '../update/publication/publish.ts'
import { findVault } from '../vault/folder.ts'
import { makeVault } from '../vault/make.ts'
import { setSetting } from '../vault/setting.ts'
import type { Vault } from '../vault/vault.ts'
import { comment } from './comment.ts'
import { openCases, rate, reviewWinter } from './decisions.ts'
import type { ReviewFile } from './review-file.ts'

// No secret: everything in the example is public.
export const EXAMPLE_PASSPHRASE = 'khronika example'

const texts = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'examples', 'kazakhstan-2017')

export async function makeExample(folder: string): Promise<void> {
  await ready()
  clearHalfMade(folder)
  const making = `${folder}.making-${process.pid}`
  const { vault } = makeVault(making, {
    passphrase: EXAMPLE_PASSPHRASE,
    name: 'Editor of the example',
    strength: 'quick',
  })
  try {
    await fill(vault, readReviewFile())
    vault.file.checkpoint()
  } finally {
    vault.file.close()
  }
  if (findVault(folder)) rmSync(making, { recursive: true })
  else renameSync(making, folder)
}

// What earlier starts left that ended in the middle. One that is still being made is left to its maker,
// who sees at the end that another was quicker.
function clearHalfMade(folder: string): void {
  const beside = dirname(folder)
  if (!existsSync(beside)) return
  for (const name of readdirSync(beside)) {
    const maker =
      name.startsWith(`${basename(folder)}.making-`) && Number(name.slice(name.lastIndexOf('-') + 1))
    if (maker && !isRunning(maker)) rmSync(join(beside, name), { recursive: true, force: true })
  }
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0)
  } catch {
    return false
  }
}

async function fill(vault: Vault, review: ReviewFile): Promise<void> {
  const winter = await take(vault, review, 'winter')
  const events = reviewWinter(vault, winter, review)
  openCases(vault, events, review)
  const update = publishWinter(vault, winter, review)
  comment(vault, update, review)
  rate(vault, events, review)
  await take(vault, review, 'spring')
  vault.file.write(() => {
    setSetting(vault.file, 'example', 'yes')
    setSetting(vault.file, 'day', review.day)
  })
}

// Whoever wrote the example has seen what is asked.
function publishWinter(vault: Vault, winter: string, { update1 }: ReviewFile): SubjectId {
  const { id, version } = beginFromReport(vault, winter)
  const titled = saveManuscript(vault, id, version, (manuscript) => ({ ...manuscript, title: update1.title }))
  const seen = listReadiness(vault, titled).map(keyOfObstacle)
  return publishManuscript(vault, id, { day: update1.published, seen })
}

async function take(vault: Vault, review: ReviewFile, name: string): Promise<string> {
  const source = review.sources[name]
  if (!source) throw new Error(`review.json has no source ${name}`)
  const { published, file } = source
  const bytes = readFileSync(join(texts, file))
  const { item } = await takeIn(vault, bytes, { name: file }, { published, country: review.update1.country })
  return item.id
}

export function readReviewFile(): ReviewFile {
  return JSON.parse(readFileSync(join(texts, 'review.json'), 'utf8')) as ReviewFile
}
