// Deadlines as an iCalendar (RFC 5545): all-day events from the first day each can be to the last, with ids
// that stay. Lines end with CRLF and are folded at 75 octets, never within a letter.
import { addDays } from '../../record/values/day.ts'
import type { Day } from '../../record/values/value.ts'

export interface CalendarEntry {
  id: string
  summary: string
  description?: string | undefined
  earliest: Day
  latest: Day
}

export interface Calendar {
  name: string
  stamp: string // ISO 8601 UTC: when it was made
  entries: readonly CalendarEntry[]
}

export function iCalendarOf({ name, stamp, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Khronika//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

// The end of an all-day event is the day after its last.
function eventLines({ id, summary, description, earliest, latest }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@khronika`,
    `DTSTAMP:${stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${plain(earliest)}`,
    `DTEND;VALUE=DATE:${plain(addDays(latest, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

function plain(day: Day): string {
  return day.replaceAll('-', '')
}

// Control characters but the line break have no place in a text (RFC 5545, 3.3.11).
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}]/gu, (letter) => (letter === '\n' ? letter : ' '))
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replaceAll('\n', '\\n')
}

const OCTETS = 75

function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > OCTETS) {
      rows.push(row)
      row = ' '
      octets = 1
    }
    row += letter
    octets += size
  }
  return [...rows, row].join('\r\n')
}
