// Amounts as strings of digits, compared and scaled without floating point.
import type { Decimal } from './value.ts'

export function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text)
}

// Negative, zero or positive, as a sort wants it.
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [wholeA, partA] = halves(a)
  const [wholeB, partB] = halves(b)
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1
  return partA === partB ? 0 : partA < partB ? -1 : 1
}

// '1.5' with three zeros is '1500'.
export function timesTenTo(decimal: Decimal, zeros: number): Decimal {
  const [whole, part] = halves(decimal)
  const digits = part.padEnd(zeros, '0')
  return plain(`${whole}${digits.slice(0, zeros)}`, digits.slice(zeros))
}

// '0050.10' is '50.1': one way to write one amount.
export function plainDecimal(decimal: Decimal): Decimal {
  return plain(...halves(decimal))
}

function plain(whole: string, part: string): Decimal {
  const digits = whole.replace(/^0+(?=\d)/, '')
  const rest = part.replace(/0+$/, '')
  return rest === '' ? digits : `${digits}.${rest}`
}

function halves(decimal: Decimal): [string, string] {
  const [whole = '0', part = ''] = decimal.split('.')
  return [whole.replace(/^0+(?=\d)/, ''), part.replace(/0+$/, '')]
}
