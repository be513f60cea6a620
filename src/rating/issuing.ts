// Issuing: the day is stated in public, and the rating with all that its reasons rest on is opened, in one
// entry. It takes somebody else's review where there is somebody else.
import { standingAbout } from '../find/about/standing.ts'
import { getRating } from '../find/ratings.ts'
import type { Rating } from '../find/ratings.ts'
import type { SubjectId } from '../record/subject.ts'
import { onDay } from '../record/values/on-day.ts'
import type { Day } from '../record/values/value.ts'
import { Refusal } from '../refusal.ts'
import { openingOf } from '../update/publication/opens.ts'
import { listPublishers } from '../update/publication/sign-off.ts'
import { opening } from '../update/publication/withdrawing.ts'
import { append } from '../vault/entries/append.ts'
import type { Vault } from '../vault/vault.ts'

export function issueRating(vault: Vault, id: string, day: Day): void {
  const { file, pen } = vault
  file.write(() => {
    const rating = getRating(file, { member: pen.author }, id)
    const obstacle = findObstacle(vault, rating)
    if (obstacle) throw obstacle
    const own = standingAbout(file, { member: pen.author }, rating.subject).map((one) => one.id)
    const { statements } = openingOf(file, rating.reasons)
    append(file, pen, [issued(rating.subject, day), ...opening([...own, ...statements])])
  })
}

/** Why it cannot be issued yet. */
export function findObstacle({ file }: Pick<Vault, 'file'>, rating: Rating): Refusal | undefined {
  if (rating.issued) return new Refusal('conflict', 'It is issued already, and stays as it was issued.')
  const others = listPublishers(file).filter((account) => account !== rating.proposer)
  const reviewed = rating.reviews.some(({ author }) => author !== rating.proposer)
  if (others.length > 0 && !reviewed)
    return new Refusal('invalid', 'Somebody other than whoever proposed it reviews it first.', 'finding')
  return undefined
}

function issued(subject: SubjectId, day: Day) {
  return {
    kind: 'state' as const,
    statement: {
      subject,
      property: 'issued',
      value: onDay(day),
      stance: 'infers' as const,
      access: 'public' as const,
    },
  }
}
