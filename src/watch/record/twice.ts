// The same event twice: one act, days that can be the same, somebody in common. Asked, never joined.
import { isSurelyBefore } from '../../course/bounds.ts'
import type { Reading } from '../../record/reading.ts'
import { addDays } from '../../record/values/day.ts'
import type { Finding } from '../finding.ts'
import type { Scene } from '../scene.ts'
import type { Happening } from './happening.ts'
import { actsNear } from './near-acts.ts'

// What befalls the same people once in a few days; hearings and statements are many.
const ONCE = new Set(
  `detention arrest remand remand-extension release house-arrest enforced-disappearance abduction deportation
  prison-sentence suspended-sentence restricted-freedom administrative-arrest fine death-sentence conviction
  acquittal search killing death-in-custody organisation-closed media-closed dismissal`.split(/\s+/),
)
const WIDEST = 7 // days: 'late January' says too little

export function toldTwice(reading: Reading, scene: Scene): Finding[] {
  const happening = scene.happening(reading.subject)
  if (!happening || !isTelling(happening)) return []
  const others = new Map(
    happening.victims.flatMap((whom) => scene.eventsOf(whom).map((event) => [event.subject, event] as const)),
  )
  return [...others.values()]
    .filter((other) => other.subject > happening.subject && isTelling(other) && mayBeOne(happening, other))
    .filter((other) => !scene.isJudged(happening.subject, other.subject))
    .map((other) => asked(happening, other))
}

function isTelling({ act, happened, earliest, latest }: Happening): boolean {
  if (!ONCE.has(act) || happened !== 'yes' || earliest === undefined || latest === undefined) return false
  return latest < addDays(earliest, WIDEST)
}

function mayBeOne(one: Happening, other: Happening): boolean {
  if (!actsNear(one.act).includes(other.act)) return false
  if (isSurelyBefore(one, other) || isSurelyBefore(other, one)) return false
  if (one.place && other.place && one.place !== other.place) return false
  return one.victims.some((whom) => other.victims.includes(whom))
}

function asked(one: Happening, other: Happening): Finding {
  const whom = one.victims.filter((victim) => other.victims.includes(victim)).sort()
  return {
    code: 'event.twice',
    about: one.subject,
    also: [other.subject],
    facts: {
      event: { kind: 'subject', subject: one.subject },
      other: { kind: 'subject', subject: other.subject },
      whom: { kind: 'subjects', subjects: whom },
    },
    readings: [],
  }
}
