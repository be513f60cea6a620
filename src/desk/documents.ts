// Handing out a document: as a page to print, or as a file whose name says nothing about anybody.
import type { Context } from 'hono'
import type { DocumentFile } from '../publish/documents/document.ts'
import { DOCX, docxOf } from '../publish/documents/docx.ts'
import { printPage } from '../publish/documents/print-page.tsx'
import type { DeskEnv } from './desk.ts'
import { LOOK } from './look/look.ts'

export async function answerDocument(
  c: Context<DeskEnv>,
  document: DocumentFile,
  as: 'print' | 'docx',
): Promise<Response> {
  if (as === 'print')
    return c.html(
      printPage(document, { look: LOOK.address, home: '/desk', title: c.get('desk').say('Document') }),
    )
  const bytes = await docxOf(document)
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': DOCX,
    'Content-Disposition': `attachment; filename="${document.fileName.replace(/[^\w-]/g, '')}.docx"`,
  })
}
