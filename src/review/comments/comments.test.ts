import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCopyOf } from '../../../test/example-vault.ts'
import { makeExample } from '../../example/make.ts'
import { commentsOf } from '../../find/comments.ts'
import { listUpdates } from '../../find/updates.ts'
import type { SubjectId } from '../../record/subject.ts'
import { drawPage } from '../../site/pages/pages.ts'
import { liveLink } from '../../site/live-address.ts'
import { takeDown } from '../../update/publication/take-down.ts'
import type { Vault } from '../../vault/vault.ts'
import { listItems } from '../inbox/inbox.ts'
import { leaveComment, LONGEST_COMMENT } from './leave.ts'
import {
  hideComment,
  listWaiting,
  openComments,
  replyTo,
  setAsideComment,
  showComment,
  takeCommentIn,
} from './moderate.ts'

const base = mkdtempSync(join(tmpdir(), 'khronika-comments-'))
let vault: Vault
let update: SubjectId
let count = 0

beforeAll(() => makeExample(join(base, 'example')))
beforeEach(() => {
  vault?.file.close()
  vault = openCopyOf(join(base, 'example'), join(base, `vault-${count++}`))
  update = listUpdates(vault.file, 'public')[0]!.subject
})
afterAll(() => {
  vault.file.close()
  rmSync(base, { recursive: true })
})

function pageOf(asked?: Record<string, string>): string {
  const asking = { file: vault.file, reader: 'public', language: 'en', link: liveLink('en'), asked } as const
  return drawPage(asking, `/updates/${update}`)?.body ?? ''
}

describe('a comment', () => {
  test('of the example is shown with its reply, and another waits, read by nobody', () => {
    expect(commentsOf(vault.file, 'public', update).map(({ replies }) => replies.length)).toEqual([1])
    const [waiting] = listWaiting(vault.file)
    expect(pageOf({})).not.toContain(waiting!.text)
    expect(Object.keys(waiting!).sort()).toEqual(['about', 'id', 'name', 'received', 'text'])
    expect(waiting!.received).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('is public once it is shown, as it was written, and gone when it is taken down with its replies', () => {
    leaveComment(vault, update, { name: ' <b>Zarina</b> ', text: '<script>alert(1)</script>' })
    const left = listWaiting(vault.file).find(({ name }) => name.includes('Zarina'))!
    showComment(vault, left.id)
    expect(pageOf({})).toContain('&lt;script>')
    expect(pageOf({})).not.toContain('<script>')
    const shown = commentsOf(vault.file, 'public', update).at(-1)!
    replyTo(vault, update, shown.id, 'We looked again.', '2017-04-12')
    expect(pageOf({})).toContain('We looked again.')
    hideComment(vault, update, shown.id)
    expect(pageOf({})).not.toMatch(/Zarina|We looked again/)
    expect(() => showComment(vault, left.id)).toThrow(/waits no more/)
  })

  test('becomes a report of the inbox, private, and waits no more', async () => {
    const [waiting] = listWaiting(vault.file)
    const before = listItems(vault.file).length
    await takeCommentIn(vault, waiting!.id)
    expect(listItems(vault.file)).toHaveLength(before + 1)
    expect(listWaiting(vault.file)).toEqual([])
    expect(pageOf({})).not.toContain(waiting!.text)
  })

  test('that is set aside leaves nothing', () => {
    const [waiting] = listWaiting(vault.file)
    setAsideComment(vault, waiting!.id)
    expect(vault.file.get<{ rows: number }>('select count(*) as rows from comment', [])?.rows).toBe(0)
  })

  test('is taken only where comments are open, and while the update stands; empty or too long it is refused', () => {
    const leave = (text: string) => leaveComment(vault, update, { name: '', text })
    expect(() => leave('  ')).toThrow(/Write what/)
    expect(() => leave('a'.repeat(LONGEST_COMMENT + 1))).toThrow(/at most/)
    openComments(vault, 'KZ', false)
    expect(() => leave('Hello')).toThrow(/not open/)
    expect(pageOf({})).toContain('Comments are closed')
    expect(pageOf({})).not.toContain('<form method="post"')
    openComments(vault, 'KZ', true)
    takeDown(vault, update, { day: '2017-04-12', note: 'Withdrawn.' })
    expect(() => leave('Hello')).toThrow(/not open/)
  })

  test('can be sent from the live site, and from no file', () => {
    expect(pageOf({})).toContain(`action="/updates/${update}/comments"`)
    expect(pageOf()).not.toContain('<form')
    for (let left = 0; left < 250; left++)
      try {
        leaveComment(vault, update, { name: '', text: `Flood ${left}` })
      } catch {}
    expect(listWaiting(vault.file)).toHaveLength(200)
  })
})
