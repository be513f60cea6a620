// A sentence with one of these may tell of something a monitor records, whatever its verb.
import { listOf } from './words.ts'

export const VIOLATION_WORDS: ReadonlySet<string> = new Set(
  listOf(`detained detention arrest arrested arrests charged charges sentenced sentence prison jail jailed custody trial
    court fine fined raid raided search searched seized confiscated blocked banned ban closed closure dissolved suspended
    licence license tear gas beaten attacked attack assaulted killed murdered death died tortured torture threatened
    threats harassed harassment intimidated intimidation surveillance prosecuted prosecution investigation lawsuit
    defamation deported extradited exile fled disappeared abducted kidnapped censored censorship bill law amendment
    amendments decree protest protests protesters demonstration demonstrations strike rally march petition crackdown
    dismissed sacked fired resigned appeal appealed acquitted convicted conviction released pardon amnesty emergency
    curfew shutdown inspection inspections audit foreign-agent extremist terrorist registration deregistered freeze
    frozen hacked smear violence injured wounded shot shooting obstructed denied refused restrictions dispersed
    takeover resigning stigmatised hunted poisoned vandalised`),
)
// Forecasts, ratings and opinions tell of no act.
export const OPINION_WORDS: ReadonlySet<string> = new Set(
  listOf(`must should could would may might urges urge calls hopes believes rated rating ranks ranked downgraded upgraded
    rates category categorised means concerns climate vital role importance need needs homepage`),
)
