// A change that takes back, or opens, a great many others is parted: no change may grow without bound.
import type { Change } from '../../record/change.ts'
import type { ChangeId } from '../../record/statement.ts'

const MOST_TARGETS = 1000

export function withdrawing(targets: readonly ChangeId[], reason: string): Change[] {
  return parted(targets, (part) => ({ kind: 'withdraw', targets: part, reason, access: 'team' }))
}

export function opening(targets: readonly ChangeId[]): Change[] {
  return parted(targets, (part) => ({
    kind: 'grade',
    targets: part,
    to: 'public',
    reason: 'published',
    replaces: [],
    access: 'team',
  }))
}

function parted(targets: readonly ChangeId[], changeOf: (part: ChangeId[]) => Change): Change[] {
  const changes: Change[] = []
  for (let from = 0; from < targets.length; from += MOST_TARGETS)
    changes.push(changeOf(targets.slice(from, from + MOST_TARGETS)))
  return changes
}
