// A report as it came: its text, of the same length as the source gave it, and what its parts are.
// Offsets are UTF-16 units into `text`, end exclusive.
import type { Day } from '../record/values/value.ts'
import type { Telling } from '../sentence.ts'

export interface Span {
  start: number
  end: number
}

export type BlockKind =
  | 'title'
  | 'credit' // 'X and Y provided the information for this update.'
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'quotation' // a block quotation: a paragraph wholly in quotation marks
  | 'furniture' // breadcrumbs, menus, share buttons
  | 'comment-form' // 'Leave a Reply' and all after it that belongs to it

export interface Block extends Span {
  kind: BlockKind
  // Under which freedom it stands: 'stated' by a heading that survived, 'inferred' from its words.
  section?: { freedom: string; basis: 'stated' | 'inferred' }
  leadIn?: number // of a bullet: index of the paragraph that introduces the list
  speaker?: Span // of a quotation: the words just before it that name who speaks
}

export interface Link extends Span {
  href: string // http or https, never followed
}

// Where a page, a sheet or a cell of a document stands in its text, so that it can be cited.
export interface Place extends Span {
  kind: 'page' | 'sheet' | 'cell'
  name: string // '3', 'Arrests', 'B7'
}

// A file that came with a message: kept as a capture of its own, and offered for taking in.
export interface Attachment {
  name: string
  mediaType: string
  sha256: string
  size: number // bytes
  bytes?: Uint8Array | undefined // only on its way to the captures
}

export interface Report {
  sha256: string // of the bytes as they came, hex
  mediaType: string // 'text/plain', 'application/pdf', 'image/png', …
  encoding: string // 'utf-8', 'windows-1251', …: how the bytes were read
  text: string // '' of a picture, a recording, a scan: a source without text
  language: string // BCP 47, by the letters and words; 'und' when it cannot be told
  title: string | undefined
  partners: string[] // credited for the information
  blocks: Block[] // in order, never overlapping; between them only blanks and marks of bullets
  published: Day | undefined // only where the file itself says so (html metadata, a line that is only a day)
  notBefore: Day | undefined // the latest day the text speaks of as past
  address: string | undefined // where it was found, when the file says (html canonical link)
  links?: Link[] // of a web page: what its words pointed at
  publisher?: string | undefined // who sent a message
  how?: string | undefined // how a message came: from whom, to whom, when
  places?: Place[] // of a document, in order; cells stand within their sheet
  attachments?: Attachment[]
  notices?: Telling[] // what of a document was left out, not run, not fetched
}
