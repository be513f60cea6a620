import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { joinShares, newShares } from './shares.ts'

test('any two of three give the secret, in any order, however they are typed', async () => {
  const { set, secret, shares } = await newShares()
  for (const [one, other] of [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 0],
  ] as const)
    expect(await joinShares([shares[one] ?? '', shares[other] ?? ''])).toEqual({ set, secret })
  const typed = shares.map(
    (share) => `  ${share.toUpperCase().replace(/ /g, '-\n').replaceAll('O', '0').replaceAll('B', '8')} `,
  )
  expect(await joinShares(typed.slice(1))).toEqual({ set, secret })
})

test('one alone, or the same one twice, gives nothing', async () => {
  const {
    shares: [one = ''],
    secret,
  } = await newShares()
  expect(one).not.toContain(secret)
  await expect(joinShares([one])).rejects.toThrow(/Two of the three/)
  await expect(joinShares([one, one])).rejects.toThrow(/same share twice/)
})

test('shares of two sets are told apart', async () => {
  const [
    {
      shares: [one = ''],
    },
    {
      shares: [, other = ''],
    },
  ] = [await newShares(), await newShares()]
  await expect(joinShares([one, other])).rejects.toThrow(/different times/)
})

test('a letter that is mistyped or missing is said, with the share it is in', async () => {
  const {
    shares: [one = '', other = ''],
  } = await newShares()
  for (let at = 4; at < other.length; at++) {
    if (other[at] === ' ') continue
    const wrong = other.slice(0, at) + (other[at] === 'q' ? 'r' : 'q') + other.slice(at + 1)
    await expect(joinShares([one, wrong])).rejects.toThrow(/Share 2 was not typed/)
    await expect(joinShares([other.slice(0, at) + other.slice(at + 1), one])).rejects.toThrow(
      /Share 1 has 65/,
    )
  }
})

test('whatever is typed is read or refused', async () => {
  const {
    shares: [one = ''],
  } = await newShares()
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('k', 's', '1', ' ', 'a', 'q', '7', '-'), { maxLength: 120 })
      .map((all) => all.join('')),
  )
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      await expect(joinShares([one, text])).rejects.toThrow(Refusal)
    }),
  )
})
