import { describe, expect, test } from 'vitest'
import { FAMILIES } from '../families.ts'
import { FREEDOMS } from '../freedoms.ts'
import { MEASURES } from '../law/measures.ts'
import { findTerm, type List } from '../list.ts'
import { ROLES } from '../people/roles.ts'
import { RIGHTS } from '../rights.ts'
import { ACTS } from './acts.ts'

const CODEBOOK = `
  detention arrest remand remand-extension release questioning summons house-arrest enforced-disappearance
  abduction travel-ban deportation entry-ban flight citizenship-revoked
  case-opened charge trial-started hearing trial-closed conviction acquittal case-dropped lawsuit
  prison-sentence suspended-sentence restricted-freedom administrative-arrest fine damages-order
  death-sentence activity-ban penalty-other
  appeal-filed decision-upheld decision-overturned sentence-changed pardon
  search confiscation asset-freeze
  organisation-closed organisation-suspended registration-denied designation inspection funding-restriction
  dismissal strike-declared-unlawful
  protest protest-planned strike hunger-strike petition assembly-denied protest-ban dispersal excessive-force
  website-blocked website-restored internet-shutdown media-closed broadcast-suspended censorship
  access-denied vilification publication
  killing attempted-killing attack ill-treatment death-in-custody threat intimidation surveillance
  property-damage forced-psychiatric-examination sexual-violence
  law-proposed law-adopted law-signed law-in-force law-rejected law-withdrawn law-repealed law-ruling
  emergency-declared government-measure deadline
  statement report letter visit trial-monitoring recommendation award`

const TOLD_BUT_MISSING_THERE = `
  coup interim-measure media-takeover media-resumed immunity-lifted reinstatement forced-resignation
  protection-granted pushback kettling return-from-exile ban-lifted election-postponed injury
  law-announced law-consultation law-first-applied organisation-registered organisation-resumed`

const words = (text: string) => text.trim().split(/\s+/)
const codes = (list: List) => list.terms.map((term) => term.code)

test('the list of acts is the codebook and the acts reports tell besides, nothing more', () => {
  expect(codes(ACTS).sort()).toEqual([...words(CODEBOOK), ...words(TOLD_BUT_MISSING_THERE)].sort())
})

const unknown = (list: List, used: readonly string[]) => used.filter((code) => !findTerm(list, code))

describe.each(ACTS.terms.map((act) => [act.code, act] as const))('%s', (_, act) => {
  test('is defined in one sentence', () => {
    expect(act.definition).toMatch(/^[A-Z][^.!?]+\.$/)
  })

  test('points only at families, freedoms, rights, roles and measures that exist', () => {
    expect(unknown(FAMILIES, [act.family])).toEqual([])
    expect(unknown(FREEDOMS, act.freedoms)).toEqual([])
    expect(unknown(RIGHTS, act.rights)).toEqual([])
    expect(unknown(ROLES, act.parts)).toEqual([])
    expect(unknown(MEASURES, act.measures ?? [])).toEqual([])
  })

  test('asks who did it or to whom it was done, each once', () => {
    expect(act.parts.includes('victim') || act.parts.includes('actor')).toBe(true)
    expect(new Set(act.parts).size).toBe(act.parts.length)
  })
})

test('every family has acts, and they stand together', () => {
  const families = ACTS.terms.map((act) => act.family)
  const runs = families.filter((family, i) => family !== families[i - 1])
  expect(runs).toEqual(codes(FAMILIES))
})

test('no stage of a law has a victim', () => {
  const stages = ACTS.terms.filter((act) => act.family === 'law')
  expect(stages.filter((act) => act.parts.includes('victim'))).toEqual([])
})

test('those protesting are actors, not victims', () => {
  for (const code of ['protest', 'protest-planned', 'strike', 'hunger-strike', 'petition']) {
    expect(findTerm(ACTS, code)?.parts).toContain('actor')
    expect(findTerm(ACTS, code)?.parts).not.toContain('victim')
  }
})

test('acts that are wrong whatever the matter carry their freedom; a detention waits for the editor', () => {
  expect(findTerm(ACTS, 'dispersal')?.freedoms).toEqual(['assembly'])
  expect(findTerm(ACTS, 'organisation-closed')?.freedoms).toEqual(['association'])
  expect(findTerm(ACTS, 'website-blocked')?.freedoms).toEqual(['expression'])
  expect(findTerm(ACTS, 'attack')?.freedoms).toEqual(['protection'])
  expect(findTerm(ACTS, 'detention')?.freedoms).toEqual([])
  expect(findTerm(ACTS, 'detention')?.rights).toEqual(['iccpr:9'])
})
