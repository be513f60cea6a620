// Words by which a sentence speaks of what is usual, counted over many places or only documented, not of one
// act on one day.
import { listOf } from './words.ts'

export const STATISTIC =
  /(?:^| )(?:in (?:at least |over |more than |around |about |some |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|all) (?:out of \w+ )?(?:countries|territories|cases|instances|states in|of the)|(?:violations?|trends?|restrictions|cases|incidents|reports|instances|attacks) (?:documented|recorded|reported)|most (?:common|widespread|frequent|recorded|documented)|(?:commonly|frequently|widely|regularly|often) (?:documented|recorded|reported|used)|(?:widespread|alarming|worrying|disturbing|growing|general|common|clear) (?:trend|pattern|practice|use|rise|increase)|an? (?:pattern|trend) (?:of|in)|on the rise|across the (?:region|continent)|is among the|remain(?:s|ed)? (?:a|one of|the)|one of the (?:main|most|top)|top (?:five|ten|violations)|scores? of cases) /

// 'continued to', 'used to': what went on and on.
export const GOING_ON: ReadonlySet<string> = new Set(
  listOf(`continue continues continued continuing tend tends tended seek seeks used keep keeps kept remain remains
    prefer regularly routinely`),
)

// 'cases of', 'allegations of': a noun after these is a kind of act, not one.
export const KINDS_OF: ReadonlySet<string> = new Set(
  listOf(`cases reports allegations instances incidents forms acts use practice risk threat fear fears pattern
    patterns climate culture wave number rise increase surge spate victims types type kind kinds examples
    levels rates rate history possibility prospect accusations complaints claims issue issues question
    investigation investigations crime crimes impunity accountability justice prevention`),
)

export const LASTING: ReadonlySet<string> = new Set(
  listOf(`systematic systemic widespread routine constant persistent ongoing increasing frequent repeated continuous
    continued regular unrelenting relentless growing pervasive endemic daily recurrent sustained rampant`),
)

// Before a noun of action: it is asked for or feared, not told.
export const ASKED_FOR: ReadonlySet<string> = new Set(
  listOf(`call calls called calling demand demands demanded demanding urge urges urged urging warrant warrants seek
    seeks seeking sought request requested requests risk risks possible potential imminent planned proposed
    threatened attempted avoid avoiding prevent preventing escape fear fears feared fearing would could may might
    appeal appealed campaign permission without refused ahead if unless awaiting pending prohibition freedom right
    expected likely facing hopes petition petitioned pushed pushing favour eve`),
)

// Before a noun of action without a name or a day: told elsewhere, or told of no one act.
export const BACKGROUND: ReadonlySet<string> = new Set(
  listOf(`since after following before upon despite against over about for including demanding calling condemned risk
    cases reports allegations accusations climate pattern in-relation to of from with on`),
)
