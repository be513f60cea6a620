// What comes next on a report: in the order of its text, from where the reviewer is, then from the top.
import type { VaultFile } from '../../vault/vault-file.ts'
import { listProposals } from './cards.ts'

// undefined: all is settled.
export function nextOpen(file: VaultFile, item: string, after?: string): string | undefined {
  const proposals = listProposals(file, item)
  const here = proposals.findIndex(({ id }) => id === after)
  const order = [...proposals.slice(here + 1), ...proposals.slice(0, here + 1)]
  return order.find(({ decision }) => !decision)?.id
}
