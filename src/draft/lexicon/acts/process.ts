// From the opening of a case to its decision, and the review of that decision.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'named'] as const

export const PROCESS_WORDINGS: readonly Wording[] = [
  {
    act: 'case-opened',
    frame: 'toward',
    on: someone,
    verbs: `
      use … to target; use … to prosecute; use … to criminalise; use … to criminalize; deploy … to target; deploy … to criminalise; deploy … to prosecute; invoke … to prosecute; use … against`,
    with: `law; laws; act; charges; code; legislation; provision; provisions; article; section; offence; offences`,
    without: `force; gas; bullets; violence; threatened`,
  },
  {
    act: 'case-opened',
    frame: 'thing',
    verbs: `
      authorise * probe; authorize * probe; authorise * investigation; authorize * investigation; bring * perpetrator`,
    without: `called; urged; demanded; calling; urging`,
  },
  {
    act: 'case-opened',
    frame: 'undergone',
    verbs: `
      be the subject of * investigation`,
  },
  {
    act: 'case-opened',
    on: someone,
    verbs: `
      prosecute; investigate; name … as * suspect; declare … a suspect; criminalise; criminalize`,
    without: `abuses; violations; fully; thoroughly; independently`,
  },
  {
    act: 'charge',
    on: someone,
    verbs: `
      charge; indict; accuse … formally; press charges against; bring charges against; file charges against; lay charges against; arraign; level charges against; book … under; charge … with; book … for; bring * charges against; file * charges against; press * charges against; issue an indictment against; bring * indictment against; file * indictment against; accuse … of`,
    without: `prices; fee; fees`,
  },
  {
    act: 'charge',
    frame: 'undergone',
    verbs: `
      stand accused`,
  },
  { act: 'charge', nouns: `indictment`, whose: `of against` },
  {
    act: 'trial-started',
    nouns: `trial; court proceedings`,
    whose: `of against`,
    with: `
      began; begin; begins; started; starts; opened; opens; commenced; resumed; start; open; commence;
      kicked; begun`,
  },
  {
    act: 'trial-started',
    on: ['person', 'named'],
    verbs: `
      try in absentia; try`,
    voice: 'passive',
  },
  {
    act: 'hearing',
    frame: 'undergone',
    verbs: `
      appear before * court; appear before * magistrate; appear before * tribunal; appear before * bench; appear before * judges; stand before * judge; go before * court; come before * court; be back in court; attend court; appear via video; appear in court; appear before * judge; appear in * court`,
  },
  {
    act: 'hearing',
    on: ['person', 'named'],
    verbs: `
      bring … to court; bring … before * court; bring … before * judge; take … to court; present … before * court; produce … before * court; haul … before * court; haul … to court; bring … before * magistrate; take … before * judge`,
  },
  {
    act: 'hearing',
    frame: 'thing',
    verbs: `
      hear the case; adjourn * case; hear * appeal`,
  },
  {
    act: 'hearing',
    nouns: `hearing; court hearing`,
    whose: `of in against`,
    without: `stated; impairment`,
  },
  {
    act: 'trial-closed',
    frame: 'thing',
    verbs: `
      hold … behind closed doors; hold … in camera; hold … in secret; close … to the public; close … to the media; take place behind closed doors; bar … from attending; prevent … from attending; conduct … behind closed doors; try … behind closed doors; deny … access to the trial; deny … access to the courtroom; proceed behind closed doors; prohibit … from covering; deny … access to the hearing`,
    with: `trial; hearing; hearings; court; courtroom; proceedings; doors; session; case; covering`,
  },
  {
    act: 'conviction',
    on: someone,
    verbs: `
      convict; find … guilty; hold … guilty`,
    nouns: `conviction; guilty verdict`,
    whose: `of`,
    without: `ex-convict`,
  },
  {
    act: 'conviction',
    frame: 'undergone',
    verbs: `
      plead guilty`,
  },
  {
    act: 'acquittal',
    on: someone,
    verbs: `
      acquit; find … not guilty; clear … of; exonerate; clear … of * charges`,
    nouns: `acquittal`,
    whose: `of`,
  },
  {
    act: 'lawsuit',
    frame: 'thing',
    verbs: `
      file * claim; bring * claim; lodge * cases; lodge * case; file * petition in court; file * constitutional challenge; lodge * claim`,
  },
  {
    act: 'lawsuit',
    verbs: `
      sue; countersue; take … to court for defamation; take … to court over; take … to court`,
    on: someone,
  },
  {
    act: 'lawsuit',
    frame: 'undergone',
    verbs: `
      be the target of * lawsuit`,
  },
  {
    act: 'lawsuit',
    nouns: `defamation lawsuit; defamation suit; lawsuit; slapp suit; libel suit`,
    whose: `against`,
  },
  {
    act: 'appeal-filed',
    frame: 'done-by',
    verbs: `
      appeal against; appeal to the; appeal; lodge * complaint with the european court`,
    without: `calm; urgent; called; dismissed; rejected; public; donors; help`,
  },
  {
    act: 'decision-upheld',
    frame: 'thing',
    verbs: `
      uphold; leave … unchanged; leave … in force; let … stand; refuse to overturn; decline to hear`,
    without: `values; law; rights; commitment; obligations; failed`,
  },
  {
    act: 'decision-overturned',
    frame: 'thing',
    verbs: `
      overturn; quash; annul; set aside; reverse; strike down; overrule; send … back for retrial; nullify; invalidate; declare … null and void`,
    on: ['decision', 'proceeding'],
  },
  {
    act: 'sentence-changed',
    frame: 'thing',
    verbs: `
      replace * prison`,
  },
  {
    act: 'interim-measure',
    frame: 'thing',
    verbs: `
      grant * interim; issue * interim`,
  },
  {
    act: 'pardon',
    on: someone,
    verbs: `
      pardon; amnesty`,
  },
  { act: 'pardon', nouns: `presidential pardon; royal pardon` },
]
