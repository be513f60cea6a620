// What a web page puts around a report. None of it is ever a sentence of the report.
import { entriesOf } from '../entries.ts'
import { folded, wordCount, type Piece } from './piece.ts'

const HOME = new Set(
  entriesOf('home, home page, main page, главная, главная страница, на главную, головна, басты бет'),
)

// Whole lines that are buttons and menus, folded.
const BUTTONS = new Set([
  ...HOME,
  ...entriesOf(`
  share, share this, share on facebook, share on twitter, tweet, facebook, twitter, telegram,
  whatsapp, vkontakte, linkedin, email, e mail, print, print this page, download pdf, rss, menu,
  search, log in, sign in, subscribe, read more, back, back to top, next, previous, related posts,
  see also, contact us, about us, privacy policy, cookie policy, skip to content, поделиться,
  печать, версия для печати, меню, поиск, войти, читать далее, подписаться, назад, вперед, наверх,
  похожие записи, смотрите также, поділитися, друк, бөлісу, іздеу
`),
])
const NOTICE = /^(?:©|\(c\)\s*\d{4}|copyright\b)|all rights reserved|все права защищены|we use cookies/i
const CONTACT = /^for (?:more|further) information\b.*\bcontact\b|^(?:press |media )?contacts?:/i
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+\.\w+)$/i
const LONGEST_LINE = 300 // what is longer is no furniture
const BETWEEN = /^(?:and|or|и|или|[,;|/])$/i

export function markFurniture(pieces: Piece[]): void {
  for (const piece of pieces) {
    if (piece.kind === 'title') continue
    if (isButton(piece) || isCrumb(piece) || isAddress(piece.text) || isNotice(piece.text))
      piece.kind = 'furniture'
  }
  markContents(pieces)
  markTail(pieces)
}

// One piece of a breadcrumb: '>', 'Home', 'Home > Country > …'.
export function isCrumb(piece: Piece): boolean {
  if (piece.text.length > LONGEST_LINE) return false
  if (!/[\p{L}\p{N}]/u.test(piece.text)) return piece.text.length <= 3
  if (HOME.has(folded(piece.text))) return true
  const parts = piece.text.split(/\s[>›»/|→]\s/)
  return parts.length > 1 && HOME.has(folded(parts[0] ?? ''))
}

// Nothing but addresses, of pages or of mail.
export function isAddress(text: string): boolean {
  if (text.length > LONGEST_LINE) return false
  const words = text.split(/\s+/)
  return (
    words.some((word) => ADDRESS.test(word)) &&
    words.every((word) => ADDRESS.test(word) || BETWEEN.test(word))
  )
}

function isButton(piece: Piece): boolean {
  return piece.text.length <= 40 && BUTTONS.has(folded(piece.text))
}

function isNotice(text: string): boolean {
  return text.length <= LONGEST_LINE && (NOTICE.test(text) || CONTACT.test(text))
}

// A table of contents: lines that stand close together and come again, each further on.
function markContents(pieces: Piece[]): void {
  const places = new Map(pieces.map((piece, at) => [folded(piece.text), at]))
  for (let from = 0; from < pieces.length;) {
    let to = from + 1
    while (pieces[to]?.gap === 0) to++
    const run = pieces.slice(from, to).filter((piece) => piece.kind !== 'title')
    const again = run.filter(
      (piece) => wordCount(piece.text) <= 10 && (places.get(folded(piece.text)) ?? 0) >= to,
    )
    if (run.length > 1 && again.length * 2 >= run.length) for (const piece of run) piece.kind = 'furniture'
    from = to
  }
}

// A heading after which only furniture comes is furniture too ('INTERVIEWS', then an address).
function markTail(pieces: Piece[]): void {
  const tail = pieces.findLastIndex((piece) => piece.kind !== 'furniture')
  const last = pieces[tail]
  if (!last || tail === pieces.length - 1 || last.kind !== 'paragraph') return
  if (wordCount(last.text) <= 3 && !/[.!?…:]$/.test(last.text)) last.kind = 'furniture'
}
