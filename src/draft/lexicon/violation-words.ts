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
    takeover resigning stigmatised hunted poisoned vandalised abuse abuses abused impunity assault assaulted assaults
    attacker attackers gunmen gunman bullets bomb explosion arson torched burned destroyed demolished evicted eviction
    evictions repression repressed crack suppressed suppress quashed persecution persecuted targeted targeting target
    criminalised criminalise criminalisation prosecute prosecutions indicted accused accusation accusations allegations
    verdict hearing judge prosecutors prosecutor warrant summoned summons interrogated interrogation questioned held
    captured handcuffed jailing imprisonment imprisoned sentencing bail parole probation penalty penalties punished
    sanctions sanctioned revoked revocation cancelled withdrawn annulled invalidated struck liquidated outlawed
    blacklisted designated undesirable labelled branded slander smear smeared vilified insulted hate spying spyware
    wiretapped monitored tapped leaked cyberattack cyberattacks ddos offline unavailable inaccessible removed deleted
    pulled suspended suspension halted interrupted shut barred prevented excluded expelled evicted ejected stripped
    deprived forced disbanded dispersal disrupted broke clashes clashed riot riots unrest mobilised gathered marched
    rallied demonstrated blockade blockades occupied vigil sit-in picket walkout hunger passed adopted approved enacted
    repealed vetoed rejected tabled introduced proposed draft decree decrees regulation regulations ordinance legislation
    constitutional ruling ruled overturned upheld annulled coup postponed curfew martial restored reinstated unblocked
    lifted reopened resumed femicide femicides massacre lynched stabbed beheaded missing disappearance disappearances
    rape raped sexual harassing intimidating threatening warned pressure pressured coerced stalked followed surveilled
    raids searches confiscation seizure seizures fines damages compensation dismissal dismissals sacking resignation
    pushback pushbacks refoulement extradition deportation deportations asylum displaced refuge hiding`),
)
// Forecasts, ratings and opinions tell of no act.
export const OPINION_WORDS: ReadonlySet<string> = new Set(
  listOf(`must should could would may might urges urge calls hopes believes rated rating ranks ranked downgraded upgraded
    rates category categorised means concerns climate vital role importance need needs homepage`),
)
