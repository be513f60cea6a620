// The file of a report as it came, and what came with it.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { describe } from '../../../review/inbox/describe.ts'
import { getItem } from '../../../review/inbox/inbox.ts'
import { takeAttachment } from '../../../review/inbox/take-in.ts'
import { reportAddress } from '../../address.ts'
import type { DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'

export function fileRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/inbox/:item/file', theFile)
    .post('/inbox/:item/attachments/:sha256', takeAttached)
    .post('/inbox/:item/description', keepDescription)
}

const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** What a browser draws and cannot run. Anything else is only handed over, to be opened elsewhere. */
export function isShownHere(mediaType: string): boolean {
  return PICTURES.has(mediaType)
}

function theFile(c: Context<DeskEnv>): Response {
  const { file, captures } = c.get('desk').vault
  const { name, report } = getItem(file, c.req.param('item') ?? '')
  const shown = isShownHere(report.mediaType)
  return c.body(new Uint8Array(captures.readCapture(report.sha256)), 200, {
    'Content-Type': shown ? report.mediaType : 'application/octet-stream',
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name || 'report.txt')}`,
  })
}

async function takeAttached(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const { item, copy } = await takeAttachment(vault, c.req.param('item') ?? '', c.req.param('sha256') ?? '')
  const known = copy === 'none' ? '' : `?known=${copy === 'same bytes' ? 'bytes' : 'words'}`
  return c.redirect(`${reportAddress(item.id)}${known}#text`, 303)
}

async function keepDescription(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const { text = '', who } = await readFields(c)
  const id = c.req.param('item') ?? ''
  await describe(vault, id, { text, who })
  return c.redirect(`${reportAddress(id)}#text`, 303)
}
