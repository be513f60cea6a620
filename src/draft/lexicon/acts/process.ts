// From the opening of a case to its decision, and the review of that decision.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'named'] as const

export const PROCESS_WORDINGS: readonly Wording[] = [
  {
    act: 'case-opened',
    frame: 'toward',
    on: someone,
    verbs: `use … to target; use … to prosecute; use … to criminalise; use … to criminalize; deploy … to target;
      deploy … to criminalise; deploy … to prosecute; invoke … to prosecute; use … against`,
    with: `law; laws; act; charges; code; legislation; provision; provisions; article; section; offence; offences`,
    without: `force; gas; bullets; violence; threatened`,
  },
  {
    act: 'case-opened',
    frame: 'thing',
    verbs: `
      open * case; open * cases; launch * case; initiate * case; initiate * cases; start * case;
      bring * case; file * criminal case; open * investigation; launch * investigation;
      initiate * investigation; start * investigation; begin * investigation; open * probe;
      launch * probe; start * probe; open * inquiry; launch * inquiry; order * inquiry;
      order * investigation; order * probe; authorise * probe; authorize * probe;
      authorise * investigation; authorize * investigation; announce * investigation; register * case;
      register * criminal case; lodge * criminal case; initiate * proceedings; open * proceedings;
      launch * proceedings; institute * proceedings; start * proceedings; begin * proceedings;
      bring * proceedings; instigate * proceedings; file * criminal complaint; lodge * criminal complaint;
      register * fir; file * fir; lodge * fir; bring * perpetrator; set up * inquiry; reopen * case;
      reopen * investigation; commence * proceedings; commence * investigation`,
    without: `called; urged; demanded; calling; urging`,
  },
  {
    act: 'case-opened',
    frame: 'undergone',
    verbs: `
      be under investigation; come under investigation; face * criminal case; face * investigation;
      face * prosecution; remain under investigation; face * criminal investigation; face * case;
      become the subject of * investigation; face * criminal proceedings; face * proceedings;
      be the subject of * investigation`,
  },
  {
    act: 'case-opened',
    on: someone,
    verbs: `
      place … under * investigation; prosecute; investigate; put … under * investigation;
      name … as * suspect; declare … a suspect; criminalise; criminalize`,
    without: `abuses; violations; fully; thoroughly; independently`,
  },
  {
    act: 'charge',
    on: someone,
    verbs: `
      charge; indict; accuse … formally; press charges against; bring charges against;
      file charges against; lay charges against; arraign; level charges against; book … under;
      charge … with; book … for; bring * charges against; file * charges against; press * charges against;
      hit … with charges; slap … with charges; issue an indictment against; 
      bring * indictment against; file * indictment against; accuse … of`,
    without: `prices; fee; fees`,
  },
  {
    act: 'charge',
    frame: 'undergone',
    verbs: `
      face * charges; face * charge; face * accusations; face * indictment; receive * charge;
      stand accused; face * count; face * counts`,
  },
  {
    act: 'charge',
    frame: 'thing',
    verbs: `bring * charges; file * charges; press * charges; lay * charges`,
  },
  { act: 'charge', nouns: `indictment`, whose: `of against` },
  {
    act: 'immunity-lifted',
    frame: 'thing',
    verbs: `lift * immunity; strip … of * immunity; waive * immunity; revoke * immunity`,
  },
  {
    act: 'trial-started',
    frame: 'thing',
    verbs: `begin * trial; open * trial; start * trial`,
    voice: 'active',
  },
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
    frame: 'undergone',
    verbs: `go on trial; stand trial; face trial; come to trial; be on trial`,
  },
  {
    act: 'trial-started',
    on: ['person', 'named'],
    verbs: `
      put … on trial; bring … to trial; try in absentia; commit … for trial; send … to trial;
      refer … to trial; try`,
    voice: 'passive',
  },
  {
    act: 'hearing',
    frame: 'undergone',
    verbs: `appear before * court; appear in court; appear before * judge; appear in * court`,
  },
  {
    act: 'hearing',
    on: ['person', 'named'],
    verbs: `
      bring … to court; bring … before * court; bring … before * judge; take … to court;
      present … before * court; produce … before * court; haul … before * court; haul … to court;
      bring … before * magistrate; take … before * judge`,
  },
  {
    act: 'hearing',
    frame: 'thing',
    verbs: `
      adjourn * trial; postpone * trial; adjourn * hearing; postpone * hearing; hold * hearing;
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
      hold … behind closed doors; hold … in camera; hold … in secret; close … to the public;
      close … to the media; take place behind closed doors; bar … from the courtroom; bar … from * trial;
      ban … from * trial; bar … from * hearing; bar … from attending; prevent … from attending;
      prevent … from entering the courtroom; exclude … from the courtroom; conduct … behind closed doors;
      try … behind closed doors; deny … access to the trial; deny … access to the courtroom;
      proceed behind closed doors; prohibit … from covering; deny … access to the hearing`,
    with: `trial; hearing; hearings; court; courtroom; proceedings; doors; session; case; covering`,
  },
  {
    act: 'conviction',
    on: someone,
    verbs: `convict; find … guilty; hold … guilty`,
    nouns: `conviction; guilty verdict`,
    whose: `of`,
    without: `ex-convict`,
  },
  { act: 'conviction', frame: 'undergone', verbs: `plead guilty` },
  {
    act: 'acquittal',
    on: someone,
    verbs: `acquit; find … not guilty; clear … of; exonerate; clear … of * charges`,
    nouns: `acquittal`,
    whose: `of`,
  },
  {
    act: 'case-dropped',
    frame: 'thing',
    verbs: `
      drop * charges; drop * charge; drop * case; dismiss * charges; dismiss * case; close * case;
      close * criminal case; close * investigation; discontinue * case; terminate * case;
      terminate * investigation; withdraw * charges; withdraw * case; quash * charges; throw out * case;
      drop * investigation; abandon * charges; discontinue * proceedings; drop * proceedings;
      suspend * investigation; quash * indictment; dismiss * lawsuit; withdraw * lawsuit;
      reject * lawsuit; drop * lawsuit`,
  },
  {
    act: 'lawsuit',
    frame: 'thing',
    verbs: `
      file * lawsuit; file * suit; bring * lawsuit; bring * suit; lodge * lawsuit; launch * lawsuit;
      file * defamation; file * libel; file * claim; bring * claim; initiate * lawsuit;
      file * defamation complaint; take legal action; file * slapp; file * civil complaint; lodge * cases;
      lodge * case; file * petition in court; file * constitutional challenge; file * writ;
      bring * defamation; lodge * claim; lodge * defamation`,
  },
  { act: 'lawsuit', verbs: `sue; take … to court for defamation`, on: someone },
  {
    act: 'lawsuit',
    frame: 'undergone',
    verbs: `
      face * lawsuit; face * lawsuits; face * defamation suit; be the target of * lawsuit;
      face * libel suit`,
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
      appeal against; file * appeal; lodge * appeal; appeal to the; submit * appeal; appeal * decision;
      appeal * decisions; appeal * verdict; appeal * ruling; appeal * sentence; appeal * conviction;
      appeal; challenge * decision; challenge * ruling; challenge * verdict; contest * decision;
      file * cassation; lodge * complaint with the european court`,
    without: `calm; urgent; called; dismissed; rejected; public; donors; help`,
  },
  { act: 'appeal-filed', frame: 'thing', verbs: `file * appeal; lodge * appeal`, voice: 'passive' },
  {
    act: 'decision-upheld',
    frame: 'thing',
    verbs: `
      uphold; reject * appeal; dismiss * appeal; turn down * appeal; throw out * appeal;
      reject * complaint; dismiss * complaint; deny * appeal; refuse * appeal; reject * petition; dismiss * petition;
      affirm * sentence; affirm * conviction; affirm * verdict; confirm * sentence; confirm * verdict;
      confirm * conviction; leave … unchanged; leave … in force; let … stand; refuse to overturn;
      reject * request for release; deny * request for release; decline to hear`,
    without: `values; law; rights; commitment; obligations; failed`,
  },
  {
    act: 'decision-overturned',
    frame: 'thing',
    verbs: `
      overturn; quash; annul; set aside; reverse; strike down; overrule; send … back for retrial;
      order * retrial; cancel * decision; nullify; invalidate; grant * appeal; declare … null and void`,
    on: ['decision', 'proceeding'],
  },
  {
    act: 'sentence-changed',
    frame: 'thing',
    verbs: `
      reduce * sentence; commute * sentence; increase * sentence; shorten * sentence; extend * sentence;
      cut * sentence; replace * sentence; convert * sentence; lower * sentence; reduce * term;
      reduce * fine; change * sentence; lengthen * sentence; replace * prison; extend * prison term`,
  },
  {
    act: 'interim-measure',
    frame: 'thing',
    verbs: `
      stay * order; suspend * order; grant * interim; issue * injunction; grant * injunction;
      issue * interim; stay * execution; grant * stay; stay * ban; suspend * implementation;
      suspend * execution; stay * implementation; issue * restraining order`,
  },
  {
    act: 'pardon',
    on: someone,
    verbs: `pardon; amnesty; grant … amnesty; grant … a pardon; grant … clemency; release … under * amnesty`,
  },
  {
    act: 'pardon',
    frame: 'undergone',
    verbs: `receive * pardon; receive * amnesty; receive * presidential pardon`,
  },
  { act: 'pardon', nouns: `presidential pardon; royal pardon` },
]
