// From our acts to other people's lists, by code only: their labels change and are not ours to ship.
// Only codes confirmed at their source stand here; an act without one has none, for a wrong code is
// worse than a missing one. Rights under the covenants are in each act's `rights`.

export type OtherList = 'civicus-tag' | 'huridocs-4'

export interface Crossing {
  act: string
  list: OtherList
  code: string
  capacity?: string // only where the victim was touched in this capacity
}

// Tags as numbered in the CIVICUS Monitor's own addresses. No act leads to 31 (it is about the actor),
// to 54 (whether a law restricts is an editor's judgement) or to 64 (an effect, not an act).
export const CIVICUS_TAGS: readonly string[] = ['5', '8', '31', '54', '61', '64']

const DEFENDER = 'human-rights-defender'

// HURIDOCS micro-thesaurus 4 is crossed at its branches. It has no code for a claim brought against the
// victim: 14 01 01, defamation, means harm to the victim's reputation, so a lawsuit never leads there.
const CROSSINGS: readonly Crossing[] = [
  { act: 'organisation-closed', list: 'civicus-tag', code: '5' },
  { act: 'intimidation', list: 'civicus-tag', code: '8' },
  { act: 'charge', list: 'civicus-tag', code: '61', capacity: DEFENDER },
  { act: 'trial-started', list: 'civicus-tag', code: '61', capacity: DEFENDER },
  { act: 'conviction', list: 'civicus-tag', code: '61', capacity: DEFENDER },
  { act: 'prison-sentence', list: 'civicus-tag', code: '61', capacity: DEFENDER },
  { act: 'threat', list: 'huridocs-4', code: '02 01 03' },
  { act: 'arrest', list: 'huridocs-4', code: '03 01' },
  { act: 'detention', list: 'huridocs-4', code: '03 01' },
  { act: 'house-arrest', list: 'huridocs-4', code: '03 01' },
  { act: 'enforced-disappearance', list: 'huridocs-4', code: '03 01' },
  { act: 'abduction', list: 'huridocs-4', code: '03 01' },
  { act: 'travel-ban', list: 'huridocs-4', code: '05 01' },
  { act: 'censorship', list: 'huridocs-4', code: '10 01' },
  { act: 'confiscation', list: 'huridocs-4', code: '13 01' },
]

export function crossingsOf(act: string, capacity?: string): Crossing[] {
  return CROSSINGS.filter((from) => from.act === act && (!from.capacity || from.capacity === capacity))
}
