// Measurements taken in as evidence for a site: each one statement with its day, none twice. The file itself is
// not kept, for it holds the addresses of those who measured.
import { measurementLine, readMeasurementLine } from '../../course/measured.ts'
import type { Measurement } from '../../course/measured.ts'
import { getReading } from '../../find/readings.ts'
import { readMeasurements } from '../../intake/measurements/read-measurements.ts'
import type { ReadMeasurements } from '../../intake/measurements/read-measurements.ts'
import type { Change } from '../../record/change.ts'
import { textsOf } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { onDay } from '../../record/values/on-day.ts'
import { Refusal } from '../../refusal.ts'
import { append } from '../../vault/entries/append.ts'
import type { Vault } from '../../vault/vault.ts'

export interface TakenMeasurements extends Omit<ReadMeasurements, 'measurements'> {
  taken: number
  known: number // were in the record already
}

const IN_ONE_ENTRY = 200 // entries stay small

export function takeMeasurements(vault: Vault, site: string, text: string): TakenMeasurements {
  const { file, pen } = vault
  const reading = getReading(file, site, { member: pen.author })
  if (reading.kind !== 'work' && reading.kind !== 'organisation')
    throw new Refusal('invalid', 'Measurements are of a site: a work, or an outlet that goes by its site.')
  const { measurements, ...rest } = readMeasurements(text)
  checkOneSite(measurements)
  const before = new Set(textsOf(reading, 'measurement'))
  const lines = new Map(measurements.map((one) => [measurementLine(one), one]))
  const fresh = [...lines].filter(([line]) => !before.has(line))
  if (measurements.length === 0)
    throw new Refusal(
      'invalid',
      'No measurement could be read. Give the JSON lines as OONI exports them.',
      'lines',
    )
  const said = fresh.map(([line, one]) => stated(reading.subject, line, one))
  file.write(() => {
    for (let at = 0; at < said.length; at += IN_ONE_ENTRY)
      append(file, pen, said.slice(at, at + IN_ONE_ENTRY))
  })
  return { ...rest, taken: fresh.length, known: lines.size - fresh.length }
}

// Measurements of another site would be evidence of nothing here.
function checkOneSite(measurements: readonly Measurement[]): void {
  const sites = [...new Set(measurements.map(({ address }) => hostOf(address)))]
  const hosts = sites.slice(0, 3).join(', ')
  if (sites.length > 1)
    throw new Refusal(
      'invalid',
      'These lines measure several sites: {hosts}. Take in those of one site.',
      { hosts },
      'lines',
    )
}

function hostOf(address: string): string {
  return /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? address
}

function stated(subject: SubjectId, line: string, { at }: Measurement): Change {
  return {
    kind: 'state',
    statement: {
      subject,
      property: 'measurement',
      value: { kind: 'text', text: line, language: 'en' },
      stance: 'states',
      saidWhen: onDay(at.slice(0, 10)),
      access: 'team',
    },
  }
}

export function measurementsOf(reading: Parameters<typeof textsOf>[0]): Measurement[] {
  return textsOf(reading, 'measurement').flatMap((line) => readMeasurementLine(line) ?? [])
}
