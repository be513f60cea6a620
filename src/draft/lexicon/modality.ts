// Words that tell an act done from one alleged, planned, refused, asked for or usual.
import { listOf } from './words.ts'

export const HABITUAL = new Set(
  listOf(`often regularly routinely repeatedly frequently systematically usually typically generally constantly
    continually commonly increasingly sometimes always habitually periodically persistently`),
)
export const ALLEGED = new Set(listOf('allegedly reportedly supposedly purportedly apparently presumably'))

// What stands before 'to …': the act was done …
export const DONE_BEFORE_TO = new Set(
  listOf(`forced force forcing compelled obliged ordered made managed began started begun voted went proceeded used
    decided moved rushed deployed came continued continue deployed returned chose helped`),
)
// … is still to come …
export const PLANNED_BEFORE_TO = new Set(
  listOf(`plan plans planned planning intend intends intended intending propose proposes proposed proposing threaten
    threatened threatening threatens want wants wanted aim aims aimed set due expected about announced vowed promised
    prepare preparing prepared seek seeks seeking sought plans intention scheduled hope hopes hoped pledged agreed
    called calls`),
)
// … or did not happen.
export const REFUSED_BEFORE_TO = new Set(
  listOf(
    'refused refuse refuses refusing failed fail fails failing failure refusal declined neglected unable unwilling',
  ),
)
export const ASKED = new Set(
  listOf(`urge urged urges urging demand demanded demands demanding ask asked asks asking request requested request
    must should recommend recommends recommended appeal insisted insist calling invite`),
)
export const SUPPOSED = new Set(listOf('would could may might can should must'))
export const FUTURE = new Set(listOf("will shall 'll"))
export const ACCUSING = new Set(
  listOf(`accused accuse accusing suspected charged charges charge suspicion allegations accusations convicted indicted
    sentenced guilty fined jailed imprisoned prosecuted detained arrested tried penalised punished investigated claims
    counts count accusation alleged warned criticised questioned`),
)
