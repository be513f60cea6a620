// The marked stretches of the blocks on a page, counted through.
import type { Claim } from '../../../../find/claims.ts'
import { stretchesOf } from '../../../../find/claimed-text.ts'
import type { Stretch } from '../../../../find/claimed-text.ts'
import type { Block } from '../../../../intake/report.ts'

export interface Numbered extends Stretch {
  number: number | undefined // of marked words
}

export type Stretches = Map<Block, Numbered[]>

export function claimedStretches(claims: readonly Claim[], blocks: readonly Block[]): Stretches {
  let count = 0
  const numbered = (stretch: Stretch): Numbered => {
    if (stretch.claims.length > 0) count += 1
    return { ...stretch, number: stretch.claims.length > 0 ? count : undefined }
  }
  return new Map(blocks.map((block) => [block, stretchesOf(claims, block).map(numbered)]))
}
