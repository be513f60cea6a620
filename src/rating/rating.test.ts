import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { standingAbout } from '../find/about/standing.ts'
import { countryRating, getRating, listRatings } from '../find/ratings.ts'
import { keptReading } from '../find/readings.ts'
import type { Change } from '../record/change.ts'
import { newSubjectId } from '../record/subject.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Value } from '../record/values/value.ts'
import { keepAccount } from '../vault/accounts.ts'
import { append } from '../vault/entries/append.ts'
import { createVault, inTheHandOf, newAccountId } from '../vault/vault.ts'
import type { Vault } from '../vault/vault.ts'
import { BANDS } from '../vocabulary/ratings/bands.ts'
import { issueRating } from './issuing.ts'
import { checkScore } from './methods.ts'
import { proposeRating, reviewRating } from './proposing.ts'
import type { Proposal } from './proposing.ts'

let vault: Vault
let folder: string
let event: SubjectId

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-rating-'))
  mkdirSync(join(folder, 'captures'))
  const owner = { account: newAccountId(), name: 'Dana' }
  const key = new Uint8Array(randomBytes(32))
  vault = createVault(join(folder, 'vault.khronika'), join(folder, 'captures'), key, owner)
  event = newSubjectId('event', vault.pen.random)
  const code = (list: string, of: string): Value => ({ kind: 'code', list, code: of })
  write([
    said(event, 'act', code('acts', 'organisation-closed')),
    said(event, 'happened', code('happened', 'yes')),
    said(event, 'country', code('countries', 'KZ')),
  ])
})
afterEach(() => {
  vault.file.close()
  rmSync(folder, { recursive: true })
})

function write(changes: Change[]): void {
  vault.file.write(() => append(vault.file, vault.pen, changes))
}

function said(subject: SubjectId, property: string, value: Value): Change {
  return { kind: 'state', statement: { subject, property, value, stance: 'states', access: 'team' } }
}

const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  country: 'KZ',
  what: 'rating',
  band: 'obstructed',
  score: 45,
  trend: 'down',
  reasons: [{ text: 'A union was closed.', events: [event] }],
  day: '2017-03-01',
  ...more,
})

const team = () => ({ member: vault.pen.author })

describe('a rating', () => {
  test('is the team’s until it is issued; then public, with what its reasons rest on', () => {
    const id = proposeRating(vault, proposal())
    expect(countryRating(vault.file, 'public', 'KZ').history).toEqual([])
    expect(keptReading(vault.file, event, 'public')).toBeUndefined()
    issueRating(vault, id, '2017-03-05')
    const { now } = countryRating(vault.file, 'public', 'KZ')
    expect(now).toMatchObject({ band: 'obstructed', score: 45, trend: 'down', issued: '2017-03-05' })
    expect(now?.method).toBe('five-bands-2026.1')
    const [reason] = now?.reasons ?? []
    const statements = standingAbout(vault.file, 'public', event).map((one) => one.id)
    expect(reason?.rests[0]?.statements.every((one) => statements.includes(one as never))).toBe(true)
  })

  test('stays as it was issued: it is neither reviewed nor issued again, and a new one takes its place', () => {
    const first = proposeRating(vault, proposal())
    issueRating(vault, first, '2017-03-05')
    expect(() => issueRating(vault, first, '2017-03-06')).toThrow(/stays as it was issued/)
    expect(() => reviewRating(vault, first, 'Late.')).toThrow(/stays as it was issued/)
    const before = getRating(vault.file, 'public', first)
    issueRating(
      vault,
      proposeRating(vault, proposal({ band: 'repressed', score: 30, day: '2017-06-01' })),
      '2017-06-02',
    )
    expect(getRating(vault.file, 'public', first)).toEqual(before)
    const { now, history } = countryRating(vault.file, 'public', 'KZ')
    expect([now?.band, history.map(({ band }) => band)]).toEqual(['repressed', ['repressed', 'obstructed']])
  })

  test('takes a review by somebody else, where somebody else publishes', () => {
    const erlan = newAccountId()
    keepAccount(vault.file, { id: erlan, name: 'Erlan', role: 'publishes', made: '2017-01-01' })
    const id = proposeRating(vault, proposal())
    reviewRating(vault, id, 'I find my own proposal sound.')
    expect(() => issueRating(vault, id, '2017-03-05')).toThrow(/Somebody other/)
    reviewRating(inTheHandOf(vault, erlan), id, 'Borne out.')
    issueRating(vault, id, '2017-03-05')
    expect(getRating(vault.file, 'public', id).reviews.map(({ text }) => text)).toEqual([
      'I find my own proposal sound.',
      'Borne out.',
    ])
  })

  test('is followed by adjustments and the watchlist, each apart from it', () => {
    const issue = (more: Partial<Proposal>, day: string) =>
      issueRating(vault, proposeRating(vault, proposal({ ...more, score: undefined, day })), day)
    issue({}, '2017-03-05')
    issue({ what: 'watchlist-on' }, '2017-04-01')
    issue({ what: 'adjustment', trend: 'down' }, '2017-05-01')
    const watched = countryRating(vault.file, 'public', 'KZ')
    expect([watched.now?.issued, watched.adjustment?.issued, watched.watched?.issued]).toEqual([
      '2017-03-05',
      '2017-05-01',
      '2017-04-01',
    ])
    issue({ what: 'watchlist-off' }, '2017-06-01')
    issue({ band: 'repressed' }, '2017-07-01')
    const after = countryRating(vault.file, 'public', 'KZ')
    expect([after.now?.band, after.adjustment, after.watched]).toEqual(['repressed', undefined, undefined])
  })

  test.each([
    [{ country: 'XX' }, /country/],
    [{ band: 'free' }, /band/],
    [{ score: 61 }, /41 to 60/],
    [{ what: 'guess' }, /what this is/],
    [{ reasons: [{ text: ' ', events: [] }] }, /Give a reason/],
  ])('is refused where it says nothing, or two things at once: %o', (more, sentence) => {
    expect(() => proposeRating(vault, proposal(more))).toThrow(sentence)
    expect(listRatings(vault.file, team())).toEqual([])
  })
})

test('every score from 1 to 100 lies in one band', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (score) => {
      const fits = BANDS.terms.filter(({ code }) => {
        try {
          checkScore(code, score)
          return true
        } catch {
          return false
        }
      })
      expect(fits).toHaveLength(1)
    }),
  )
})
