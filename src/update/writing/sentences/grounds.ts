// On what grounds, in the words of the account: 'on suspicion of …', 'for allegedly …', 'charged with …'.
// Only what stands after the act's own verb, up to where the clause ends.
import type { Cite } from '../../../record/statement.ts'
import type { Account, Telling } from '../telling/telling.ts'
import { wordingFor } from './clause.ts'
import { victimsOf } from './roles.ts'
import { verbAt } from './verb-at.ts'
import { words } from '../words/phrase.ts'
import type { Phrase } from '../words/phrase.ts'

const CLAUSE_END =
  /(?:,? (?:while|although|though|but|whereas|where)\b|, (?:and|who|which|whose|as well as|a|an|the|citing|saying)\b|(?: and)? (?:was|were|had|has|have|is|are)\b| and (?:then|subjected|sentenced|fined)\b|[;.:?!]| [–—] |$)/

const GROUNDS =
  /\b(?:on suspicion of|on (?:\w+ )?charges? of|(?:for|after) (?:allegedly |supposedly |reportedly |purportedly )?\p{L}+ing\b|accused of|over allegations of|on the grounds? (?:of|that)|without charge)/u

const CHARGES =
  /\b(?:charges? of|charged with|accused of|case (?:on|of|over|for)|(?:investigation|proceedings) (?:for|into|over))\s+/u

const LONGEST = 160

/** `beside`: others that the same account tells of; their part of it is theirs. */
export function groundsOf(telling: Telling, beside: readonly Telling[]): Phrase | undefined {
  const [account, other] = telling.accounts
  if (!account || other) return undefined
  const text = account.text.slice(0, untilOthers(account, telling, beside))
  const after = afterVerb(text, telling, startOf(account, telling))
  if (after === undefined) return undefined
  const accused = isAccusation(telling) ? accusation(text, after) : undefined
  const by = telling.acts[0]?.value === 'charge' ? 'with' : 'for'
  const found = accused ? `${by} ${accused}` : ground(text, after)
  return found === undefined || found.length > LONGEST ? undefined : words(found, account.rests)
}

// Where the account comes to those it was done to.
function startOf({ cite }: Account, telling: Telling): number {
  const own = citesIn(telling).filter(({ source, start }) => source === cite?.source && start >= cite.start)
  return cite && own.length > 0 ? Math.min(...own.map(({ start }) => start)) - cite.start : 0
}

function untilOthers(account: Account, telling: Telling, beside: readonly Telling[]): number {
  const from = startOf(account, telling)
  const later = beside.map((one) => startOf(account, one)).filter((at) => at > from)
  return Math.min(account.text.length, ...later)
}

function citesIn(telling: Telling): Cite[] {
  return victimsOf(telling, wordingFor(telling)).flatMap(({ cites }) => cites)
}

function isAccusation({ acts }: Telling): boolean {
  return acts[0]?.value === 'charge' || acts[0]?.value === 'case-opened'
}

function ground(text: string, after: number): string | undefined {
  const rest = text.slice(after)
  const next = CLAUSE_END.exec(rest)?.index ?? rest.length
  const found = GROUNDS.exec(rest)
  if (!found || found.index > next) return undefined
  return untilEnd(rest.slice(found.index))
}

function accusation(text: string, after: number): string | undefined {
  const rest = text.slice(Math.max(0, after - 40))
  const found = CHARGES.exec(rest)
  const what = found && untilEnd(rest.slice(found.index + found[0].length))
  return what && !STARTS_ANEW.test(what) ? what : undefined
}

const ENDS_OPEN = / (?:that|which|who|whom|and|or|of|for|to|in|the|a)$/

const STARTS_ANEW = /^(?:which|that|his|her|their|its|him|them)\b/i

function untilEnd(rest: string): string | undefined {
  const end = CLAUSE_END.exec(rest.slice(1))?.index ?? rest.length
  const cut = rest.slice(0, end + 1).replace(/[,.\s]+$/, '')
  return cut === '' || LEANS.test(cut) || ENDS_OPEN.test(cut) ? undefined : cut
}

const LEANS = /\b(?:the same|the following|that (?:day|evening|night))\b/i

// Where the act is named: the verb of its wording, as the source may have used it.
function afterVerb(text: string, telling: Telling, from: number): number | undefined {
  const verb = verbAt(text, telling, from)
  if (verb !== undefined) return verb
  const charged = isAccusation(telling) ? text.slice(from).search(CHARGES) : -1
  return charged < 0 ? undefined : from + charged
}
