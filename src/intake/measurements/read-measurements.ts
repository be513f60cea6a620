// Measurements of the Open Observatory of Network Interference (OONI), as JSON lines: df-000 and ts-017 of its
// specification. Only the fields named here are read; the address of the probe (probe_ip) never is.
import { z } from 'zod'
import type { Measurement } from '../../course/measured.ts'
import { isDay } from '../../record/values/day.ts'

export interface ReadMeasurements {
  measurements: Measurement[]
  troubles: Trouble[] // of the first few lines that could not be read
  unread: number
}

export const MOST_LINES = 10_000
const MOST_TROUBLES = 5

const word = z.string().min(1).max(500).regex(/^\S+$/)
const Line = z.object({
  report_id: word.max(200).optional(),
  input: word,
  measurement_start_time: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
  probe_cc: z.string().regex(/^[A-Z]{2}$/),
  probe_asn: z.string().regex(/^AS\d{1,10}$/),
  test_name: z.literal('web_connectivity'),
  test_keys: z.object({
    blocking: z
      .union([z.enum(['dns', 'tcp_ip', 'http-failure', 'http-diff']), z.literal(false), z.null()])
      .optional(),
  }),
})

// Why a line was left out.
export interface Trouble {
  line: number
  sentence: string
  values?: Record<string, string>
}

export function readMeasurements(text: string): ReadMeasurements {
  const read: ReadMeasurements = { measurements: [], troubles: [], unread: 0 }
  const lines = text.split(/\r?\n/)
  lines.slice(0, MOST_LINES).forEach((line, at) => {
    if (line.trim() === '') return
    const found = readLine(line)
    if ('at' in found) {
      read.measurements.push(found)
      return
    }
    read.unread += 1
    if (read.troubles.length < MOST_TROUBLES) read.troubles.push({ line: at + 1, ...found })
  })
  return read
}

function readLine(line: string): Measurement | Omit<Trouble, 'line'> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { sentence: 'It is not a line of JSON.' }
  }
  const found = Line.safeParse(json)
  if (!found.success) {
    const field = found.error.issues[0]?.path.join('.') ?? ''
    return field === 'test_name'
      ? { sentence: 'It is not a web_connectivity test.' }
      : { sentence: 'Its {field} cannot be read.', values: { field: field || 'content' } }
  }
  const { measurement_start_time: start, probe_cc, probe_asn, input, report_id, test_keys } = found.data
  if (!isDay(start.slice(0, 10))) return { sentence: 'Its measurement_start_time is no day.' }
  return {
    at: `${start.replace(' ', 'T')}Z`,
    country: probe_cc,
    network: probe_asn,
    blocking: blockingOf(test_keys.blocking),
    address: input,
    report: report_id ?? '-',
  }
}

function blockingOf(blocking: string | false | null | undefined): string {
  if (blocking === false) return 'no'
  return blocking ?? 'unclear'
}
