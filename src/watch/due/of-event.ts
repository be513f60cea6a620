// What is due because of one event: the next hearing, the time to appeal, the end of a measure, a duty.
import { boundsOf, isDated, isSurelyBefore } from '../../course/bounds.ts'
import { termEnd } from '../../course/term.ts'
import { valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { daysOf } from '../record/happening.ts'
import type { Happening } from '../record/happening.ts'
import type { Scene } from '../scene.ts'
import type { Deadline } from './deadline.ts'
import { countedBy } from './of-person.ts'
import { findRule } from './rules/rules.ts'

export function dueOfEvent(reading: Reading, scene: Scene): Deadline[] {
  const happening = scene.happening(reading.subject)
  if (!happening || happening.happened === 'no') return []
  return [
    ...itself(happening, reading, scene),
    ...nextHearings(happening, scene),
    ...measuresEnd(happening),
    ...appealEnds(happening, reading, scene),
  ]
}

const ON_A_DAY: Readonly<Record<string, Deadline['code']>> = {
  hearing: 'hearing',
  'trial-started': 'hearing',
  deadline: 'duty',
}

// A hearing that was held is past; a duty is one until it is done.
function itself(happening: Happening, reading: Reading, scene: Scene): Deadline[] {
  const code = ON_A_DAY[happening.act]
  if (!code || (code === 'hearing' && happening.happened !== 'planned')) return []
  if (code === 'duty' && valueOf(reading, 'submitted', 'when')) return []
  if (!isDated(happening)) return []
  const facts = { ...base(happening).facts, ...(code === 'duty' ? toRegister(happening, scene) : {}) }
  return [{ ...base(happening), facts, code, on: daysIn(happening) }]
}

// To whoever keeps a register: the duty is told by what has to be submitted.
function toRegister({ about }: Happening, scene: Scene): Deadline['facts'] {
  const register = about.find((one) => {
    const reading = scene.find(one)
    return reading?.kind === 'work' && valuesOf(reading, 'keeper').length > 0
  })
  return register ? { register: { kind: 'subject', subject: register } } : {}
}

function nextHearings(happening: Happening, scene: Scene): Deadline[] {
  return happening.hearings.flatMap((hearing): Deadline[] => {
    const reading = scene.find(hearing)
    const on = reading ? daysOf(reading, 'next') : {}
    return isDated(on) ? [{ ...base(happening), code: 'hearing', on }] : []
  })
}

// Of custody the spans of the person tell; the others hold from the day they were imposed.
const OF_CUSTODY = new Set([
  'custody',
  'remand',
  'house-arrest',
  'prison',
  'administrative-arrest',
  'psychiatric-detention',
])

function measuresEnd(happening: Happening): Deadline[] {
  if (happening.happened !== 'yes') return []
  return happening.measures
    .filter(({ kind }) => !OF_CUSTODY.has(kind))
    .flatMap((measure): Deadline[] => {
      const on = termEnd(measure, boundsOf(happening.whens))
      if (!on || !isDated(on)) return []
      const facts: Deadline['facts'] = {
        ...base(happening).facts,
        measure: { kind: 'code', list: 'measures', code: measure.kind },
      }
      return [{ ...base(happening), facts, code: 'measure.ends', on }]
    })
}

const REVIEWS = new Set([
  'appeal-filed',
  'decision-upheld',
  'decision-overturned',
  'sentence-changed',
  'pardon',
])

function appealEnds(happening: Happening, reading: Reading, scene: Scene): Deadline[] {
  if (happening.happened !== 'yes' || !isDated(happening)) return []
  const country = valueOf(reading, 'country', 'code')?.code
  const rule = findRule('appeal.ends', country, happening.act, happening)
  if (!rule || happening.victims.some((whom) => isReviewed(whom, happening, scene))) return []
  return [{ ...base(happening), code: 'appeal.ends', on: countedBy(rule, happening), rule: rule.code }]
}

function isReviewed(whom: SubjectId, happening: Happening, scene: Scene): boolean {
  return scene.eventsOf(whom).some((one) => REVIEWS.has(one.act) && !isSurelyBefore(one, happening))
}

function base({ subject, victims }: Happening): Pick<Deadline, 'about' | 'also' | 'facts'> {
  return { about: subject, also: victims, facts: { event: { kind: 'subject', subject } } }
}

function daysIn({ earliest, latest }: Happening) {
  return { earliest, latest }
}
