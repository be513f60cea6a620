// Verbs that carry a noun of action: 'conducted raids', 'faced threats', 'protests took place'.
import { formsOf } from '../phrases/inflection.ts'
import { listOf } from './words.ts'

export const PREPOSITIONS_OF_VICTIM = ['of', 'against', 'on', 'into', 'at', 'from', 'for', 'to']

const all = (verbs: string) => new Set(listOf(verbs).flatMap((verb) => [...formsOf(verb).keys()]))

// The subject does it.
export const DOING = all(
  `conduct carry launch stage hold impose issue use make order mount execute organise organize lead open continue
   start begin perform commit join attend coordinate run face-off announce employ escalate`,
)
// The subject has it done to them.
export const UNDERGOING = all(
  'face suffer receive undergo experience endure sustain encounter report survive meet',
)
// It happens: the noun is the subject.
export const HAPPENING = all(
  'take occur happen erupt break begin follow continue spread start go last resume be come intensify trigger',
)

// Whoever is ordered, forced or asked to do something does it.
export const ORDERING = all(
  `order force compel oblige require instruct tell ask allow permit pressure coerce push press urge lead cause
   prompt drive sentence condemn forbid request direct warn invite summon`,
)
