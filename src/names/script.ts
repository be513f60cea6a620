// The rules by which names are compared, as a script for pages that no server answers: one expression
// with the value of LOOK_UP. The rules stand once; this is their own text.
import { foldingBy } from './fold.ts'
import { PLAIN } from './latin.ts'
import { lookingUp } from './look-up.ts'

export function nameScript(): string {
  return `(${lookingUp.toString()})((${foldingBy.toString()})(${JSON.stringify(PLAIN)}))`
}
