// One kind of page: what its addresses look like, which there are, and how one is drawn.
import type { VNode } from 'preact'
import type { Asking } from '../from-record/asking.ts'
import { renderPage } from '../page.tsx'

export interface Drawn {
  mediaType: string
  body: string
}

export interface PageKind {
  path: RegExp // of the address; its first group is the page's name
  languages: boolean // is it drawn in each language?
  draw(asking: Asking, name: string): Drawn | undefined // undefined: nothing that this reader may see
  list(asking: Reading): string[] // every address of this kind
}

export type Reading = Pick<Asking, 'file' | 'reader'>

export function html(page: VNode): Drawn {
  return { mediaType: 'text/html; charset=utf-8', body: renderPage(page) }
}
