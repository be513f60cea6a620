import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { append } from '../../vault/entries/append.ts'
import { addressOf } from '../address.ts'
import { emptyDesk, inventedDesk } from './invented-record.ts'
import type { Invented, Recorded } from './invented-record.ts'

let desk: Invented & { events: Recorded }

beforeEach(() => {
  desk = inventedDesk()
})
afterEach(() => desk.close())

// The words of a page, without its markup.
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

async function read(path: string): Promise<string> {
  return textOf(await desk.page(path))
}

test('debug', async () => {
  for (const [k, v] of Object.entries(desk.events)) console.log(k, await read(addressOf(v)))
  console.log(await read(addressOf(desk.winter.source)))
  console.log(await read('/desk/events'))
  console.log(await read('/desk'))
})
