// What probes measured of a site. A measurement is evidence; that a site is blocked follows from several of
// them, on different days or networks, never from one.
import type { Day } from '../record/values/value.ts'

export interface Measurement {
  at: string // ISO 8601 UTC, '2017-01-20T10:00:00Z'
  country: string // ISO 3166-1 alpha-2
  network: string // 'AS9198'
  blocking: string // how: dns, tcp_ip, http-failure, http-diff; 'no' where it was reached, 'unclear'
  address: string // what was asked for
  report: string // the measurer's own number
}

export interface Measured {
  measurements: number
  blocked: number
  networks: string[] // on which it was seen blocked
  first: Day | undefined
  last: Day | undefined
  isFinding: boolean
}

export function measuredIn(all: readonly Measurement[]): Measured {
  const blocked = all.filter(isBlocked)
  const days = [...new Set(blocked.map(({ at }) => at.slice(0, 10)))].sort()
  const networks = [...new Set(blocked.map(({ network }) => network))].sort()
  return {
    measurements: all.length,
    blocked: blocked.length,
    networks,
    first: days[0],
    last: days.at(-1),
    isFinding: days.length > 1 || networks.length > 1,
  }
}

function isBlocked({ blocking }: Measurement): boolean {
  return blocking !== 'no' && blocking !== 'unclear'
}

/** As one line of the record. Spaces cannot stand in any of its parts. */
export function measurementLine({ at, country, network, blocking, address, report }: Measurement): string {
  return [at, country, network, blocking, report, address].join(' ')
}

export function readMeasurementLine(line: string): Measurement | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ([A-Z]{2}) (AS\d+) (\S+) (\S+) (\S+)$/.exec(line)
  if (!found) return undefined
  const [, at = '', country = '', network = '', blocking = '', report = '', address = ''] = found
  return { at, country, network, blocking, report, address }
}
