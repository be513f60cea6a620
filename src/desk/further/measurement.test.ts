import { afterEach, beforeEach, expect, test } from 'vitest'
import { measuredIn } from '../../course/measured.ts'
import { inventedDesk } from '../record/invented-record.ts'
import type { Invented } from '../record/invented-record.ts'
import { getReading } from '../../find/readings.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addConcern } from '../../review/further/concern.ts'
import { measurementsOf, takeMeasurements } from '../../review/further/measurement.ts'

let invented: Invented
let site: SubjectId

beforeEach(() => {
  invented = inventedDesk()
  site = addConcern(invented.vault, invented.events.fine, { kind: 'work', name: 'harbour.example' })
})
afterEach(() => invented.close())

const line = (more: Record<string, unknown> = {}) =>
  JSON.stringify({
    report_id: '20170120T100000Z_AS64500_invented',
    input: 'https://harbour.example/',
    measurement_start_time: '2017-01-20 10:00:00',
    probe_cc: 'KZ',
    probe_asn: 'AS64500',
    probe_ip: '203.0.113.77',
    test_name: 'web_connectivity',
    test_keys: { blocking: 'dns', accessible: false, client_resolver: '203.0.113.78' },
    ...more,
  })

const measured = () => measuredIn(measurementsOf(getReading(invented.vault.file, site, invented.desk.reader)))

test('one measurement is evidence, not a finding; two on different networks are', () => {
  expect(takeMeasurements(invented.vault, site, line())).toMatchObject({ taken: 1, known: 0, unread: 0 })
  expect(measured()).toMatchObject({ blocked: 1, isFinding: false, first: '2017-01-20' })
  const other = line({ probe_asn: 'AS64501', measurement_start_time: '2017-01-22 09:30:00' })
  expect(takeMeasurements(invented.vault, site, `${line()}\n${other}\n`)).toMatchObject({
    taken: 1,
    known: 1,
  })
  expect(measured()).toMatchObject({
    blocked: 2,
    isFinding: true,
    networks: ['AS64500', 'AS64501'],
    last: '2017-01-22',
  })
})

test('the address of the probe is nowhere in the record', () => {
  takeMeasurements(invented.vault, site, line())
  const bodies = invented.vault.file.all<{ body: string }>('select body from content', [])
  expect(bodies.some(({ body }) => body.includes('harbour.example'))).toBe(true)
  expect(bodies.filter(({ body }) => /203\.0\.113/.test(body))).toEqual([])
})

test('where a site was reached, or nobody can tell, nothing is blocked', () => {
  const reached = line({ test_keys: { blocking: false } })
  const unclear = line({ test_keys: { blocking: null }, measurement_start_time: '2017-01-21 10:00:00' })
  takeMeasurements(invented.vault, site, `${reached}\n${unclear}`)
  expect(measured()).toMatchObject({ measurements: 2, blocked: 0, isFinding: false, first: undefined })
})

test('a line that is something else is left out, and it is said which and why', () => {
  const text = [line(), 'not json', line({ test_name: 'ndt' }), line({ probe_cc: 'kz' })].join('\n')
  const { taken, unread, troubles } = takeMeasurements(invented.vault, site, text)
  expect([taken, unread]).toEqual([1, 3])
  expect(troubles).toEqual([
    { line: 2, sentence: 'It is not a line of JSON.' },
    { line: 3, sentence: 'It is not a web_connectivity test.' },
    { line: 4, sentence: 'Its {field} cannot be read.', values: { field: 'probe_cc' } },
  ])
})

test('measurements of several sites, or of nothing, are refused and nothing is written', () => {
  const other = line({ input: 'https://elsewhere.example/' })
  expect(() => takeMeasurements(invented.vault, site, `${line()}\n${other}`)).toThrow(/several sites/)
  expect(() => takeMeasurements(invented.vault, site, '{}')).toThrow(/No measurement could be read/)
  expect(measured().measurements).toBe(0)
})
