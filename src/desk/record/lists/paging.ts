// Pages of a list by number, and what a page says it shows.
import { z } from 'zod'
import type { Voice } from '../../words/voice.tsx'

// An address typed by hand asks for a page that is there.
export const pageField = z.coerce.number().int().min(1).max(1_000_000).catch(1)

export interface Range {
  limit: number
  offset: number
}

export function rangeOf(page: number, limit: number): Range {
  return { limit, offset: (page - 1) * limit }
}

export type Counted = keyof typeof ALL

const ALL = {
  event: '{count|# event|# events}',
  people: '{count|# person|# people}',
  organisation: '{count|# organisation|# organisations}',
  place: '{count|# place|# places}',
  source: '{count|# source|# sources}',
} as const

const SOME = {
  event: '{first} to {last} of {count|# event|# events}',
  people: '{first} to {last} of {count|# person|# people}',
  organisation: '{first} to {last} of {count|# organisation|# organisations}',
  place: '{first} to {last} of {count|# place|# places}',
  source: '{first} to {last} of {count|# source|# sources}',
} as const

// '17 events', '101 to 200 of 1,240 events'.
export function rangeWords(voice: Voice, { limit, offset }: Range, total: number, what: Counted): string {
  const last = Math.min(offset + limit, total)
  if ((offset === 0 && total <= limit) || last <= offset) return counted(voice, total, what)
  return voice.say(SOME[what], { first: offset + 1, last, count: total })
}

export function counted({ say }: Voice, total: number, what: Counted): string {
  return say(ALL[what], { count: total })
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
