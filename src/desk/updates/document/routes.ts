// An update as a document: what is public of it, or, while it is written, what is written.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { updateDocument, writtenDocument } from '../../../publish/documents/update-document.ts'
import { liveLink } from '../../../site/live-address.ts'
import { findManuscript } from '../../../update/manuscript/manuscripts.ts'
import type { DeskEnv } from '../../desk.ts'
import { answerDocument } from '../../documents.ts'

export function documentRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/updates/:update/document', (c) => answerDocument(c, documentOf(c), 'print'))
    .get('/updates/:update/document.docx', (c) => answerDocument(c, documentOf(c), 'docx'))
}

function documentOf(c: Context<DeskEnv>) {
  const { vault, reader } = c.get('desk')
  const id = c.req.param('update') ?? ''
  const asking = { file: vault.file, language: 'en', link: liveLink('en') } as const
  const manuscript = findManuscript(vault.file, id)
  if (!manuscript) return updateDocument({ ...asking, reader: 'public' }, id)
  const { title, country, credit, passages } = manuscript
  const matter = { title, country, credit, passages, published: undefined, address: '' }
  return writtenDocument({ ...asking, reader }, id, matter)
}
