// Verbs of saying, with the stance they give what is said.
import { formsOf } from '../phrases/inflection.ts'
import { listOf } from './words.ts'
import type { DraftAttribution } from '../draft.ts'

type Stance = DraftAttribution['stance']

const verbs: [Stance, string][] = [
  [
    'states',
    'say state report note announce explain add describe document inform tell find conclude declare write record publish reveal',
  ],
  ['alleges', 'allege claim complain assert contend argue maintain'],
  ['confirms', 'confirm corroborate verify acknowledge admit substantiate'],
  ['denies', 'deny reject refute dismiss dispute rebut contradict'],
  ['doubts', 'doubt question'],
  ['demands', 'demand urge'],
]

export const SAYING: ReadonlyMap<string, Stance> = new Map(
  verbs.flatMap(([stance, list]) =>
    listOf(list).flatMap((verb) =>
      [...formsOf(verb).keys(), ...(verb === 'say' ? ['says'] : verb === 'find' ? [] : [])].map(
        (form): [string, Stance] => [form, stance],
      ),
    ),
  ),
)

export const ACCOUNTS: ReadonlySet<string> = new Set(
  listOf(
    'allegation allegations claim claims account accounts report reports accusation accusations complaint complaints this information detention arrest torture ill-treatment treatment',
  ),
)
