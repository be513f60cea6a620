// What happened: the acts a monitor records. One act, one code; its size, its law and its outcome are
// subjects and values of their own.
import { ADVOCACY } from './advocacy.ts'
import { ASSEMBLY } from './assembly.ts'
import { ASSOCIATION } from './association.ts'
import { EXPRESSION } from './expression.ts'
import { INTEGRITY } from './integrity.ts'
import { LAW } from './law.ts'
import { LIBERTY } from './liberty.ts'
import { PENALTY } from './penalty.ts'
import { POLITICS } from './politics.ts'
import { PROCESS } from './process.ts'
import { REVIEW } from './review.ts'
import { SEARCH } from './search.ts'
import type { Act } from '../act.ts'
import type { List } from '../list.ts'

export const ACTS: List<Act> = {
  name: 'acts',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    ...LIBERTY,
    ...PROCESS,
    ...PENALTY,
    ...REVIEW,
    ...SEARCH,
    ...ASSOCIATION,
    ...ASSEMBLY,
    ...EXPRESSION,
    ...INTEGRITY,
    ...LAW,
    ...ADVOCACY,
    ...POLITICS,
  ],
}
