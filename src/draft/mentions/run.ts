// Runs of capitals: what may be a name. Particles and hyphens inside a name belong to it.
import { CALENDAR_WORDS } from '../lexicon/capital-words.ts'
import type { Token } from '../text/tokens.ts'

export interface Run {
  from: number // tokens, `to` exclusive
  to: number
}

const particles = new Set(
  'al el bin ibn bint ben de da di do dos das del della van von der den la le du ag ould mint ait'.split(' '),
)
const joints = new Set(['-', '‑', "'", '’', '&'])

export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opens(tokens, at)) continue
    const to = endOfRun(tokens, at)
    runs.push({ from: at, to })
    at = to - 1
  }
  return runs
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1
  for (;;) {
    const next = tokens[to]
    if (!next) return to
    if (isJoint(tokens, to) && tokens[to + 1]) to += 2
    else if (isCapital(next) && !isCalendar(next)) to += 1
    else if (particles.has(next.low) && isCapital(tokens[to + 1]) && !isCalendar(tokens[to + 1])) to += 2
    else if (particles.has(next.low) && tokens[to + 1]?.text === '-' && isCapital(tokens[to + 2])) to += 3
    else return to
  }
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token && /^(?:al|el|ash|as|ar|an|ad)$/.test(token.text) && isHyphenedName(tokens, at)) return true
  if (!token || !isCapital(token) || isCalendar(token)) return false
  return !(isJoint(tokens, at - 1) && !isCapital(tokens[at - 2]))
}

// 'al-Sayegh' at the head of a name.
function isHyphenedName(tokens: readonly Token[], at: number): boolean {
  const [token, sign, name] = tokens.slice(at, at + 3)
  return sign?.text === '-' && sign.start === token!.end && name?.start === sign.end && isCapital(name)
}

// A hyphen without spaces: 'Tribune-Hebdo', 'Abd al-Karim'.
function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !sign || !after || !joints.has(sign.text)) return false
  return (
    before.end === sign.start && sign.end === after.start && /^\p{L}/u.test(after.text) && after.low !== 's'
  )
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && CALENDAR_WORDS.has(token.low.replace('.', ''))
}
