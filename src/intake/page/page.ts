// A web page to its words and their places. Scripts, forms, frames and menus are left out.
import { Refusal } from '../../refusal.ts'
import { folded, type Piece } from '../outline/piece.ts'
import type { Link } from '../report.ts'
import { attribute, parsePage, walk, type PageNode } from './dom.ts'
import { noteMetadata, webAddress, type Metadata } from './metadata.ts'
import { AROUND, AROUND_NAMES, BLOCKS, DROPPED } from './tags.ts'
import { PageWriter, type PagePiece, type Place } from './writer.ts'

export interface Page extends Metadata {
  text: string
  pieces: Piece[]
  links: Link[]
}

export function readPage(html: string): Page {
  const metadata: Metadata = {}
  const writer = write(parsePage(html), metadata)
  if (writer.pieces.length === 0)
    throw new Refusal(
      'invalid',
      'This web page has no text once its scripts, forms and menus are left out. Copy its text and paste it in.',
    )
  leaveOutside(writer.pieces)
  markTitle(writer.pieces, metadata.title)
  return { ...metadata, text: writer.text, pieces: writer.pieces, links: writer.links }
}

function write(root: PageNode, metadata: Metadata): PageWriter {
  const writer = new PageWriter()
  const outside: Place = { level: 0, bullet: false, quoted: false, around: false, main: false }
  const places: Place[] = [outside]
  const here = (): Place => places.at(-1) ?? outside
  const enter = (node: PageNode): boolean => {
    noteMetadata(node, metadata)
    if (node.nodeType === TEXT) writer.words(node.data ?? '')
    if (node.nodeType !== ELEMENT) return node === root
    const tag = node.localName ?? ''
    if (DROPPED.has(tag) || isHidden(node)) return false
    if (tag === 'br') writer.lineBreak(here())
    if (tag === 'a') openLink(node, writer, metadata)
    if (BLOCKS.has(tag)) writer.endBlock(here())
    places.push(placeIn(node, tag, here()))
    return tag !== 'head' || headOf(node, metadata)
  }
  const leave = (node: PageNode): void => {
    if (node.nodeType !== ELEMENT || DROPPED.has(node.localName ?? '') || isHidden(node)) return
    if (node.localName === 'a') writer.closeLink()
    if (BLOCKS.has(node.localName ?? '')) writer.endBlock(here())
    places.pop()
  }
  walk(root, enter, leave)
  writer.endBlock(outside)
  return writer
}

const ELEMENT = 1
const TEXT = 3

// The head has no words of the report; what it says of the page is noted.
function headOf(head: PageNode, metadata: Metadata): false {
  for (let child = head.firstChild; child; child = child.nextSibling) noteMetadata(child, metadata)
  return false
}

function openLink(node: PageNode, writer: PageWriter, metadata: Metadata): void {
  const href = webAddress(attribute(node, 'href'), metadata.address)
  if (href !== undefined) writer.openLink(href)
}

function isHidden(node: PageNode): boolean {
  return (
    attribute(node, 'aria-hidden') === 'true' ||
    node.getAttribute?.('hidden') != null ||
    /display\s*:\s*none/i.test(attribute(node, 'style'))
  )
}

function placeIn(node: PageNode, tag: string, outer: Place): Place {
  const main = outer.main || tag === 'main' || tag === 'article'
  const around = AROUND.has(tag)
    ? !main
    : AROUND_NAMES.test(`${attribute(node, 'id')} ${attribute(node, 'class')}`)
  return {
    level: /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.level,
    bullet: outer.bullet || tag === 'li',
    quoted: outer.quoted || tag === 'blockquote',
    around: outer.around || (around && tag !== 'body' && tag !== 'html'),
    main,
  }
}

// Where a page says which part is its matter, and most of its words stand there, the rest is furniture.
function leaveOutside(pieces: PagePiece[]): void {
  const length = (some: PagePiece[]): number => some.reduce((sum, piece) => sum + piece.text.length, 0)
  if (length(pieces.filter((piece) => piece.main)) * 2 < length(pieces)) return
  for (const piece of pieces) if (!piece.main && piece.level !== 1) piece.kind = 'furniture'
}

function markTitle(pieces: PagePiece[], said: string | undefined): void {
  const inHead = folded(said ?? '')
  const named = pieces.find((piece) => piece.level === 1 && inHead.includes(folded(piece.text)))
  const title = named ?? pieces.find((piece) => piece.level === 1)
  if (title) title.kind = 'title'
}
