// One kind of page: what its addresses look like, which there are, and how one is drawn.
import type { VNode } from 'preact'
import type { Asking } from '../from-record/asking.ts'
import type { PublicChange } from '../../vault/readings/public-change.ts'
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
  // Addresses that may look otherwise, or be gone, since this changed. Without it: all of them.
  touchedBy?(asking: Reading, change: PublicChange): string[]
  // What all its pages hang on; where it changes, every page is drawn anew.
  form?(asking: Reading): string
}

export type Reading = Pick<Asking, 'file' | 'reader'>

export function html(page: VNode): Drawn {
  return { mediaType: 'text/html; charset=utf-8', body: renderPage(page) }
}
