import fc from 'fast-check'
import { generateKeyPairSync, randomBytes, sign, verify, createPublicKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical.ts'
import { checkChain } from './chain.ts'
import type { Change } from './change.ts'
import { fileChanges, MOST_CHANGES, sealEntry } from './entry.ts'
import type { Entry } from './entry.ts'
import { settle } from './settle.ts'

const pair = generateKeyPairSync('ed25519')
const spki = pair.publicKey.export({ type: 'spki', format: 'der' })
const hand = {
  sign: (bytes: Uint8Array) => sign(null, bytes, pair.privateKey),
  random: (n: number) => randomBytes(n),
}
const keys = {
  deviceOf: () => 'laptop',
  verify: (key: Uint8Array, bytes: Uint8Array, signature: Uint8Array) =>
    verify(null, bytes, createPublicKey({ key: Buffer.from(key), type: 'spki', format: 'der' }), signature),
}

function named(text: string): Change {
  return {
    kind: 'state',
    statement: {
      subject: 'person-aaaaaaaaaaaaaaaa',
      property: 'name',
      value: { kind: 'text', text, language: 'en' },
      stance: 'states',
      access: 'team',
    },
  }
}

function write(...saved: Change[][]): Entry[] {
  const entries: Entry[] = []
  for (const changes of saved) {
    const number = entries.length + 1
    const key = number === 1 ? spki.toString('hex') : undefined
    entries.push(
      sealEntry(
        {
          device: 'laptop',
          number,
          previous: entries.at(-1)?.hash ?? null,
          lamport: number,
          author: 'ana',
          instant: '2017-04-12T08:00:00Z',
          key,
        },
        changes,
        hand,
      ),
    )
  }
  return entries
}

describe('an entry', () => {
  test('is signed and chained, and verifies in any order of arrival', () => {
    const entries = write([named('Aigerim')], [named('Bolat'), named('Saule')], [named('Dana')])
    expect(checkChain([...entries].reverse(), keys)).toEqual([])
  })

  test('that lost its content to an erasure still verifies, and the content is gone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.nat(),
        (texts, pick) => {
          const entries = write(...texts.map((each) => each.map(named)))
          const ids = entries.flatMap(fileChanges).map(({ id }) => id)
          const target = ids[pick % ids.length] ?? ''
          const erased = entries.map((entry) => ({
            ...entry,
            contents: entry.contents.map((content, index) =>
              `laptop:${entry.header.number}:${index}` === target ? null : content,
            ),
          }))
          expect(checkChain(erased, keys)).toEqual([])
          expect(erased.flatMap(fileChanges).map(({ id }) => id)).not.toContain(target)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('erasing wins in any order: a copy of the content that arrives later is dropped', () => {
    const entries = write([named('Aigerim')], [{ kind: 'erase', targets: ['laptop:1:0'] }])
    const filed = entries.flatMap(fileChanges)
    expect(settle([...filed].reverse()).statements).toEqual([])
    expect(settle([...filed, ...filed]).statements).toEqual([])
  })

  test.each([
    [
      'a word changed',
      (e: Entry[]) => {
        const c = e[1]?.contents[0]
        if (c) c.body = c.body.replace('Bolat', 'Bolta')
      },
      'its change 0 was altered',
    ],
    [
      'an entry missing',
      (e: Entry[]) => {
        e.splice(1, 1)
      },
      'the entry before it is missing',
    ],
    [
      'the first entry missing',
      (e: Entry[]) => {
        e.splice(0, 1)
      },
      'the entries before it are missing',
    ],
    [
      'the author changed',
      (e: Entry[]) => {
        const h = e[1]?.header
        if (h) h.author = 'bek'
      },
      'its hash does not fit what it says',
    ],
    [
      'a signature of somebody else',
      (e: Entry[]) => {
        const f = e[1]
        if (f) f.signature = '00'.repeat(64)
      },
      'its signature does not hold',
    ],
    [
      'a content taken off the end',
      (e: Entry[]) => {
        e[1]?.contents.pop()
      },
      'it holds another number of changes than was signed',
    ],
  ])('shows %s', (_, tamper, sentence) => {
    const entries = structuredClone(write([named('Aigerim')], [named('Bolat')], [named('Dana')]))
    tamper(entries)
    expect(checkChain(entries, keys).map((fault) => fault.sentence)).toContain(sentence)
  })

  test('written twice under one number is shown as a fork, not skipped', () => {
    const [first, second] = write([named('Aigerim')], [named('Bolat')])
    const [, other] = write([named('Aigerim')], [named('Dana')])
    const sentences = checkChain(
      [first, second, other].filter((entry) => entry !== undefined),
      keys,
    ).map((fault) => fault.sentence)
    expect(sentences).toContain('two entries have this number: the device wrote in two places (a fork)')
  })

  test('too large is refused with what to do', () => {
    expect(() => write([...Array(MOST_CHANGES + 1).keys()].map(() => named('Aigerim')))).toThrow(
      /at most 500 changes/,
    )
    expect(() => write([named('a'.repeat(200_000))])).toThrow(/too long to be kept/)
  })

  test('of a newer version keeps its unknown change, which is passed over and not lost', () => {
    const [entry] = write([{ kind: 'sing' } as unknown as Change, named('Aigerim')])
    expect(entry && fileChanges(entry).map(({ id }) => id)).toEqual(['laptop:1:1'])
    expect(entry?.contents[0]?.body).toBe('{"kind":"sing"}')
  })
})

describe('the canonical form', () => {
  test('does not depend on the order of keys and reads back the same', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme' }),
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.maxSafeInteger().map((n) => n || 0),
            fc.boolean(),
          ),
        ),
        (object) => {
          const reversed = Object.fromEntries(Object.entries(object).reverse())
          expect(canonical(reversed)).toBe(canonical(object))
          expect(JSON.parse(canonical(object))).toEqual({ ...object })
        },
      ),
    )
  })

  test('refuses what cannot be kept exactly', () => {
    for (const bad of [0.5, Number.NaN, -0, 2 ** 53]) expect(() => canonical(bad)).toThrow(/whole numbers/)
    expect(() => canonical('\ud83d')).toThrow(/surrogate/)
  })
})
