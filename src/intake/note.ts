// A quick note: words typed in, with who gave them and how ('phoned by Aida at 23:10').
import { createHash } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import { outline } from './outline.ts'
import type { Block, Report } from './report.ts'
import { textParts } from './text-parts.ts'

export interface Note {
  text: string
  who?: string | undefined
  how?: string | undefined // 'phoned', 'told in person'; 'phoned' when only the hour is known
  at?: string | undefined // '23:10', as said
}

// The line of who and how opens the text and is its credit, so that it can be cited like any words.
export function readNote(note: Note): Report {
  if (note.text.trim() === '')
    throw new Refusal('invalid', 'This note is empty. Write what happened.', 'text')
  const line = whoAndHow(note)
  const whole = line === '' ? note.text : `${line}\n\n${note.text}`
  const report = reportOf(whole)
  if (line === '') return { ...report, title: undefined, blocks: report.blocks.map(untitled) }
  return { ...report, title: undefined, partners: who(note), blocks: credited(report.blocks, line.length) }
}

function reportOf(text: string): Report {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { sha256, mediaType: 'text/plain', encoding: 'utf-8', ...textParts(text, outline(text)) }
}

function whoAndHow(note: Note): string {
  const how = oneLine(note.how) || (note.who || note.at ? 'told' : '')
  const by = oneLine(note.who) && `by ${oneLine(note.who)}`
  const at = oneLine(note.at) && `at ${oneLine(note.at)}`
  const words = [how, by, at].filter((part) => part !== '').join(' ')
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function who(note: Note): string[] {
  const name = oneLine(note.who)
  return name === '' ? [] : [name]
}

// A note has no title: its first line is said like the rest.
function credited(blocks: Block[], end: number): Block[] {
  return blocks.map((block) => (block.end <= end ? { ...block, kind: 'credit' as const } : untitled(block)))
}

function untitled(block: Block): Block {
  return block.kind === 'title' ? { ...block, kind: 'paragraph' } : block
}

function oneLine(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim()
}
