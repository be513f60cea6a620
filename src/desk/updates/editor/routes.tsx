// Writing an update. One form holds it all; every button saves what was typed before it does anything else.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { nameOfAccount } from '../../../vault/vault.ts'
import { Refusal } from '../../../refusal.ts'
import { passagesAt, versionOf } from '../../../find/updates/versions.ts'
import { withAnswers } from '../../../update/figures/in-text.ts'
import { newKey } from '../../../update/manuscript/begin.ts'
import { caughtUp } from '../../../update/manuscript/catch-up.ts'
import { moved, putBack, removed, withNew } from '../../../update/manuscript/edit.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import {
  dropManuscript,
  findManuscript,
  getManuscript,
  saveManuscript,
} from '../../../update/manuscript/manuscripts.ts'
import { meanwhile, withTyped } from '../../../update/manuscript/typed.ts'
import type { DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import type { Fields } from '../../form.ts'
import { renderDesk } from '../../page.tsx'
import { STATUS } from '../../refused.tsx'
import { standingPage } from '../standing/standing-page.tsx'
import { updateAddress, updateCrumbs } from '../where.ts'
import { Editor } from './editor-page.tsx'
import type { EditorProps } from './editor-page.tsx'
import { actOf, decodeSent } from './sent.ts'
import type { Act, Sent } from './sent.ts'

export function editorRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/updates/:update', (c) => c.html(updatePage(c)))
    .post('/updates/:update', save)
    .post('/updates/:update/discarding', discard)
}

// The one that is being written, or else what stands in public of it.
function updatePage(c: Context<DeskEnv>): string {
  const desk = c.get('desk')
  const id = c.req.param('update') ?? ''
  const manuscript = findManuscript(desk.vault.file, id)
  return manuscript ? editorPage(c, { manuscript }) : standingPage(desk, id)
}

function editorPage(
  c: Context<DeskEnv>,
  { manuscript, ...more }: Pick<EditorProps, 'manuscript' | 'sent' | 'refusal' | 'meanwhile'>,
): string {
  const desk = c.get('desk')
  const { file } = desk.vault
  const props: EditorProps = {
    desk,
    manuscript,
    version: versionOf(file, 'public', manuscript.id),
    savedBy: nameOfAccount(file, manuscript.author) ?? desk.say('somebody'),
    newest: manuscript.original && versionOf(file, 'public', manuscript.original.update),
    ...more,
  }
  const crumbs = updateCrumbs(desk, manuscript)
  return renderDesk({ desk, title: 'Update', here: 'Updates', crumbs }, <Editor {...props} />)
}

async function save(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const id = c.req.param('update') ?? ''
  const fields = await readFields(c)
  const act = actOf(fields)
  try {
    const { version, typed } = typedIn(c, fields)
    const key = () => newKey(vault)
    const saved = saveManuscript(vault, id, version, (manuscript) =>
      acted(c, withTyped(manuscript, typed, key), act),
    )
    return c.redirect(onward(saved, act), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'not-found') throw error
    return c.html(refusedPage(c, id, fields, error), STATUS[error.code])
  }
}

// With the answers to the figures in its texts, as the whole team may read them.
function typedIn(c: Context<DeskEnv>, fields: Fields): Sent {
  const { version, typed } = decodeSent(fields)
  const passages = withAnswers(c.get('desk').vault.file, { member: '' }, typed.passages)
  return { version, typed: { ...typed, passages } }
}

// Nothing of what was typed is lost: it stands in the form again, beside what somebody else saved.
function refusedPage(c: Context<DeskEnv>, id: string, fields: Fields, refusal: Refusal): string {
  const manuscript = getManuscript(c.get('desk').vault.file, id)
  const theirs = refusal.code === 'conflict' ? meanwhile(manuscript, typedIn(c, fields).typed) : []
  return editorPage(c, { manuscript, sent: fields, refusal, meanwhile: theirs })
}

function acted(c: Context<DeskEnv>, manuscript: Manuscript, { name, key }: Act): Manuscript {
  const { vault } = c.get('desk')
  const { passages, language } = manuscript
  if (name === 'up') return { ...manuscript, passages: moved(passages, key, -1) }
  if (name === 'down') return { ...manuscript, passages: moved(passages, key, 1) }
  if (name === 'remove') return removed(manuscript, key)
  if (name === 'back') return putBack(manuscript, key)
  if (name === 'add')
    return { ...manuscript, passages: withNew(passages, key || undefined, { key: newKey(vault), language }) }
  if (name === 'fits')
    return {
      ...manuscript,
      passages: passages.map((one) => (one.key === key ? { ...one, before: undefined } : one)),
    }
  if (name === 'catch-up') return withNewerOriginal(c, manuscript)
  return manuscript
}

function withNewerOriginal(c: Context<DeskEnv>, manuscript: Manuscript): Manuscript {
  const { vault } = c.get('desk')
  const { original } = manuscript
  if (!original) return manuscript
  const { update } = original
  const version = versionOf(vault.file, 'public', update)
  const before = passagesAt(vault.file, 'public', update, original.version)
  const after = passagesAt(vault.file, 'public', update, version)
  return caughtUp(manuscript, { version, before, after }, () => newKey(vault))
}

function onward({ id, passages }: Manuscript, { name, key }: Act): string {
  const to = updateAddress(id)
  if (name === 'preview' || name === 'publication') return `${to}/${name}`
  if (name === 'statements') return `${to}/passages/${key}/statements`
  const place = passages.findIndex((passage) => passage.key === key)
  const at = name === 'add' ? passages[key ? place + 1 : passages.length - 1] : passages[place]
  return `${to}#${at ? `passage-${at.key}` : 'saved'}`
}

async function discard(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const { id } = getManuscript(vault.file, c.req.param('update') ?? '')
  vault.file.write(() => dropManuscript(vault.file, id))
  return c.redirect('/desk/updates', 303)
}
