// How far a report is: sentences that something was proposed for, and those of them that are settled.
import type { VaultFile } from '../../vault/vault-file.ts'
import { listProposals } from './cards.ts'
import type { Proposal } from './cards.ts'

export interface Progress {
  settled: number
  sentences: number
  decisions: number
}

export function progressOf(file: VaultFile, item: string): Progress {
  return progressIn(listProposals(file, item))
}

// Also of a part of a report.
export function progressIn(proposals: readonly Proposal[]): Progress {
  const open = new Set(proposals.filter(({ decision }) => !decision).map(({ sentence }) => sentence.start))
  const sentences = new Set(proposals.map(({ sentence }) => sentence.start))
  const decisions = proposals.filter(({ decision }) => decision).length
  return { settled: sentences.size - open.size, sentences: sentences.size, decisions }
}

/** Not reviewed to its end; a report from which nothing was drafted is not either. */
export function isUnfinished({ settled, sentences }: Progress): boolean {
  return sentences === 0 || settled < sentences
}
