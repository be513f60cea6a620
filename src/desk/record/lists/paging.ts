// Pages of a list by number, and what a page says it shows.
import { z } from 'zod'

// An address typed by hand asks for a page that is there.
export const pageField = z.coerce.number().int().min(1).max(1_000_000).catch(1)

export interface Range {
  limit: number
  offset: number
}

export function rangeOf(page: number, limit: number): Range {
  return { limit, offset: (page - 1) * limit }
}

// '17 events', '101 to 200 of 1,240 events'.
export function rangeWords({ limit, offset }: Range, total: number, noun: string): string {
  const all = counted(total, noun)
  if (offset === 0 && total <= limit) return all
  const last = Math.min(offset + limit, total)
  return last <= offset ? all : `${grouped(offset + 1)} to ${grouped(last)} of ${all}`
}

export function counted(total: number, noun: string): string {
  return `${grouped(total)} ${total === 1 ? (noun === 'people' ? 'person' : noun) : plural(noun)}`
}

interface Neighbours {
  earlier: string | undefined
  later: string | undefined
}

// `address` with a page number added to what it asks already.
export function neighbours(address: string, page: number, { limit }: Range, total: number): Neighbours {
  const at = (number: number) => `${address}${address.includes('?') ? '&' : '?'}page=${number}`
  return {
    earlier: page > 1 ? at(page - 1) : undefined,
    later: page * limit < total ? at(page + 1) : undefined,
  }
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB')
}

function plural(noun: string): string {
  return noun === 'people' ? noun : `${noun}s`
}
