// A message as it was sent (.eml): who sent it to whom and when, its subject, its words. What is attached is
// named, and kept for taking in by itself. A picture or a page that it points at is not fetched.
import { createHash } from 'node:crypto'
import PostalMime from 'postal-mime'
import type { Address, Email } from 'postal-mime'
import { calendarDay } from '../../intake/published.ts'
import type { Day } from '../../record/values/value.ts'
import { Refusal } from '../../refusal.ts'
import { plainPieces } from '../cutting/plain.ts'
import { blocksOf } from '../outline.ts'
import type { Piece } from '../outline/piece.ts'
import { readPage } from '../page/page.ts'
import type { Attachment, Report } from '../report.ts'
import { textParts } from '../text-parts.ts'
import { DocumentWriter } from './writer.ts'

export const DEEPEST_MESSAGE = 40
export const MOST_ATTACHMENTS = 100
const LONGEST_LINE = 500 // letters, of what is said of a message

type Content = Omit<Report, 'sha256' | 'mediaType' | 'encoding'>

export async function readMessage(bytes: Uint8Array): Promise<Content> {
  const email = await parse(bytes)
  const writer = new DocumentWriter()
  const date = email.headers.find(({ key }) => key === 'date')?.value
  const [from, to] = [
    inWords(email.from && [email.from]),
    inWords([...(email.to ?? []), ...(email.cc ?? [])]),
  ]
  for (const [label, words] of [
    ['From', from],
    ['To', to],
    ['Date', date],
  ])
    if (words) writer.write(`${label}: ${oneLine(words)}`, { kind: 'furniture' })
  const subject = oneLine(email.subject)
  writer.write(subject, { kind: 'title' })
  const { text, pieces, asPage } = withWords(email, writer)
  const parts = textParts(text, blocksOf(pieces))
  return {
    ...parts,
    title: subject || parts.title,
    published: dayOf(date) ?? parts.published,
    publisher: oneLine(email.from?.name || email.from?.address),
    how: oneLine(`By e-mail${from && ` from ${from}`}${to && ` to ${to}`}${date ? `, ${date}` : ''}`),
    attachments: attachmentsOf(email),
    notices: asPage ? [AS_PAGE] : [],
  }
}

const AS_PAGE = {
  sentence: 'It was sent as a web page only. Its words were read; nothing that it shows was fetched.',
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST_MESSAGE,
      maxHeadersSize: 1024 * 1024,
    })
  } catch {
    throw new Refusal(
      'invalid',
      'This message cannot be read: its parts or its head are larger or deeper than those of mail. Ask its sender, or paste its text in.',
    )
  }
}

// The plain words where there are any; else those of the page.
function withWords(
  email: Email,
  { text: head, pieces: before, next }: DocumentWriter,
): { text: string; pieces: Piece[]; asPage: boolean } {
  const plain = (email.text ?? '').trim()
  const page = plain === '' && email.html ? wordsOfPage(email.html) : undefined
  const body = page?.text ?? plain
  const shifted = (page?.pieces ?? plainPieces(body)).map((piece) => ({
    ...piece,
    start: piece.start + next,
    end: piece.end + next,
  }))
  const text = [head, body].filter(Boolean).join('\n\n')
  return { text, pieces: [...before, ...shifted], asPage: page !== undefined }
}

function wordsOfPage(html: string): { text: string; pieces: Piece[] } | undefined {
  try {
    return readPage(html)
  } catch (error) {
    if (error instanceof Refusal) return undefined // it shows pictures only
    throw error
  }
}

function attachmentsOf({ attachments }: Email): Attachment[] {
  if (attachments.length > MOST_ATTACHMENTS)
    throw new Refusal(
      'invalid',
      'This message has more than {most} files attached. Save those that matter and take them in.',
      { most: MOST_ATTACHMENTS },
    )
  return attachments.map(({ filename, mimeType, content }, at) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    return {
      name: nameOf(filename) || `attachment-${at + 1}`,
      mediaType: mimeType.slice(0, 100),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      bytes,
    }
  })
}

// Its last step alone: a sender's folders are no matter of ours.
function nameOf(name: string | null): string {
  return (name ?? '')
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{C}/gu, '')
    .slice(-100)
    .replace(/^\.+/, '')
}

function inWords(addresses: Address[] | undefined): string {
  return (addresses ?? [])
    .flatMap((one) =>
      one.group ? [one.name] : [[one.name, one.address && `<${one.address}>`].filter(Boolean).join(' ')],
    )
    .join(', ')
}

function oneLine(words: string | undefined): string {
  return (words ?? '')
    .replace(/\p{C}|\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LINE)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// The day as its sender's clock had it.
function dayOf(date: string | undefined): Day | undefined {
  const found = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(date ?? '')
  const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '')
  return found && month >= 0 ? calendarDay(Number(found[3]), month + 1, Number(found[1])) : undefined
}
