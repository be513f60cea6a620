// Taking and giving back liberty; leaving, entering, belonging to a country.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'assembly', 'named'] as const

export const LIBERTY_WORDINGS: readonly Wording[] = [
  {
    act: 'enforced-disappearance',
    frame: 'undergone',
    verbs: `be unknown; remain unknown; be undisclosed; be not known`,
    with: `whereabouts; fate`,
  },
  {
    act: 'flight',
    on: ['person', 'named'],
    verbs: `force … to leave; drive … out of the country; drive … abroad; compel … to leave; prompt … to leave; make … leave; push … into exile`,
    without: `job; post; office; army; party; building; courtroom; hall; square; evicted`,
  },
  {
    act: 'travel-ban',
    on: ['person', 'named'],
    negated: true,
    verbs: `allow … to leave; allow … to travel; allow … to board; permit … to leave; permit … to travel; let … leave the country; let … board`,
    with: `country; abroad; travel; airport; flight; plane; board; border`,
    measure: 'travel-ban',
  },
  {
    act: 'entry-ban',
    on: ['person', 'named', 'organisation'],
    negated: true,
    verbs: `allow … to enter; allow … into; permit … to enter; let … into; let … in; admit; grant … entry; issue … a visa; grant … a visa`,
    with: `country; border; airport; visa; territory; entry`,
  },
  {
    act: 'detention',
    on: ['person', 'named', 'assembly'],
    by: ['authority', 'person', 'named', 'court', 'organisation'],
    verbs: `
      pick up; whisk … away; whisk … off; haul … away; haul … off; haul … off to; haul … in; lead … away; march … off; bundle … off;
      drag … away; cart … away; cart … off; spirit … away; take … away; take … in; drive … away; grab; bust; collar; corral;
      frogmarch; march … away; escort … to a police; escort … away; pull … over and; stop … at a checkpoint;
      intercept; seize from; take … to the barracks; take … to a detention; take … to an unknown; take … to an undisclosed;
      bring … to the police; take … to * station; take … to * police; take … to * headquarters; bring … to * station;
      hold … without charge; hold … without trial; hold … for hours; hold … for * hours; hold … for * days; hold … overnight;
      hold … at an undisclosed; hold … in an undisclosed; hold … at an unknown; hold … in * cell; hold … behind bars;
      hold … in a police; hold … at a police; hold … at * police; hold … at * barracks; hold … at * station; hold … on suspicion; hold … under;
      keep … locked up; throw … into * cell; lock … up; put … in handcuffs; handcuff; intern; confine … in; net;
      ferry … to * police; load … into * police; shove … into; push … into * van; force … into * car; force … into * vehicle; force … into * van;
      bundle … away; snatch … from`,
    without: `power; abducted; kidnapped; plane; opportunity; stripped; charges dropped; questioning; psychiatric; gunmen; masked; hooded; records; talks; unidentified; trial; visa; migrant boat; phones; computers; tear; arms; award; psychiatric; custody for; pre-trial; rally; protest permit`,
  },
  {
    act: 'detention',
    frame: 'undergone',
    on: ['person', 'named', 'assembly'],
    verbs: `
      remain behind bars; remain in custody; remain in detention; remain in prison;
      remain in jail; languish in; languish behind; linger in; be in police custody; spend * night in custody; spend * night in * cell; end up in custody;
      end up behind bars; sit behind bars; find themselves behind bars;
      spend * night behind bars; remain under arrest; be still in custody; remain detained; stay behind bars`,
    without: `sentence; pre-trial; freed; conditions; bars for; years in`,
  },
  {
    act: 'abduction',
    on: ['person', 'named'],
    verbs: `take … from; drag … from; seize … from; remove … from; seize; grab; force … into; drag … into; bundle … into; take … hostage; hold … hostage; hold … captive; take … captive; hold … for ransom; carry … off; take … away; pick up; hold … against * will; intercept; whisk … away`,
    with: `masked; hooded; gunmen; unknown; unidentified; armed men; ransom; hostage; captors; militants; kidnappers; captive; abductors; militiamen; bandits; blindfolded; balaclavas`,
    without: `police station; power; land`,
  },
  {
    act: 'abduction',
    frame: 'undergone',
    verbs: `be in the hands of * captors; fall into the hands of * kidnappers`,
  },
  {
    act: 'enforced-disappearance',
    frame: 'undergone',
    on: ['person', 'named'],
    verbs: `
      be missing; be feared missing; remain missing; be last seen; be reported missing; go missing; remain unaccounted for; be unaccounted for;
      drop out of contact; be nowhere to be found; drop out of sight`,
    without: `evidence; book; file; soldier missing in; flight`,
  },
  {
    act: 'enforced-disappearance',
    on: ['person', 'named'],
    verbs: `report … missing; forcibly disappear; hold … at an undisclosed; place … under residential surveillance; make … disappear`,
    voice: 'passive',
  },
  {
    act: 'travel-ban',
    on: ['person', 'named'],
    verbs: `
      stop … from boarding; stop … from leaving; stop … from travelling; stop … from flying; bar … from flying; prevent … from flying; not allow … to leave; forbid … from leaving;
      refuse … permission to leave; refuse … permission to travel; take … off * flight; pull … off * flight; remove … from * flight;
      prevent … from crossing; block … from leaving; block … from travelling; ground`,
    with: `not; stop; stopped; stops; stopping; prevent; prevented; bar; barred; block; blocked; refuse; refused; forbidden; forbid; off; taken; n't; pulled; pulling; removed; denied; preventing; barring; blocking`,
    without: `deported; deport; detained and flown`,
    measure: 'travel-ban',
  },
  {
    act: 'deportation',
    on: ['person', 'named', 'organisation'],
    verbs: `
      put … on * flight; put … on * plane; put … on board; forcibly return; send … back to; return … to * custody; hand … over to * authorities; hand … over to; repatriate; ship … back; fly … back;
      order … to leave the country; give … hours to leave; give … days to leave; escort … to the border; escort … to the airport; escort … out of the country; force … across the border; turn … over to; kick … out of the country; throw … out of the country; remove … from the country; banish; send … into exile; fly … out`,
    with: `flight; plane; border; country; returned; returning; return; repatriated; banished; deported; authorities; custody; exile; handed; airport; asylum; flown; hours; days; home`,
    without: `letter; petition; bail; police station; investigation; case file; returned to prison; phones; equipment; parliament; job`,
  },
  {
    act: 'entry-ban',
    on: ['person', 'named', 'organisation'],
    verbs: `
      turn … back; turn … away; turn … around; send … back; declare … persona non grata; block … from entering; keep … out of the country; not allow … to enter the country; allow … to enter the country; allow … into the country; hold … at the airport; stop … at the border;
      blacklist from; refuse … admission; ban … from the country; bar … from the country; bar … from returning; prevent … from returning; deny … re-entry`,
    with: `airport; border; country; entry; arrival; persona; immigration; visa; landing; frontier; re-entry; enter; crossing`,
    without: `courtroom; stadium; migrants pushed; leave the country; leaving`,
  },
  {
    act: 'flight',
    frame: 'undergone',
    on: ['person', 'named', 'assembly'],
    verbs: `
      go into exile; leave for exile; flee; leave the country; escape the country; escape across; cross into; go abroad; relocate abroad; move abroad; take refuge in; seek sanctuary; seek shelter; go underground; be in exile; live in exile; leave * homeland; leave * country; flee into; fly out of the country; seek safety; flee across; flee for * life; slip across; be forced to flee; be forced into exile; leave * home`,
    without: `scene; prevented; barred; banned; allowed; hours to leave; days to leave; ordered to; airport; school; visit; army recruits`,
  },
  {
    act: 'release',
    on: ['person', 'named', 'assembly'],
    verbs: `
      let … go; let … out; set … free; set … at liberty; turn … loose; parole; discharge; free; allow … to go home; allow … to leave; allow … to go; order … released; order … freed; send … home; reunite … with; hand … over to * family; release … from; release; let … off; restore … to liberty`,
    without: `report; statement; video; findings; data; album; film; funding; country; documents; photo; press; song; images; list; information; money`,
  },
  {
    act: 'release',
    frame: 'undergone',
    on: ['person', 'named', 'assembly'],
    verbs: `walk out of prison; walk out of jail; walk free; leave prison; leave jail; come out of prison; be out of prison; be out of jail; be out on bail; be home; be at liberty; go free; leave custody; leave detention; emerge from prison; complete * sentence; serve out * sentence; finish serving; walk out of custody; walk out of * prison; return home; be reunited with`,
    with: `prison; jail; custody; detention; free; bail; sentence; bars; released; months; years; detained; cell; liberty; family; imprisoned`,
    without: `court with; acquitted; exile`,
  },
  {
    act: 'questioning',
    on: ['person', 'named', 'organisation', 'outlet'],
    by: ['authority', 'named', 'person', 'court'],
    verbs: `
      grill; quiz; interrogate; cross-examine; take * statement from; call … in by; take in … for questioning; bring in … for questioning; call in … for questioning; subject … to hours of questioning;
      subject … to lengthy; question; invite … to a police; interview under caution; debrief; demand to know`,
    without: `motives; legality; decision; policy; validity; independence; credibility; legitimacy; legitimacy of; impartiality`,
  },
  {
    act: 'summons',
    on: ['person', 'named', 'organisation', 'outlet'],
    verbs: `
      order … to report to; order … to appear; call … to the police; call … before; call … to testify; require … to appear; ask … to report to; ask … to appear; order … to present; order … to come to; tell … to report to; invite … to the police; invite … to appear; summon; summons; subpoena; call … up; cite`,
    with: `police; court; prosecutor; prosecutors; station; summoned; summon; summons; subpoenaed; appear; investigators; commission; security; bureau; headquarters; judge; committee; intelligence; office; tribunal; interrogation; questioning; report`,
    without: `ambassador; ambassadors; article; reports; envoy`,
  },
  {
    act: 'house-arrest',
    on: ['person', 'named'],
    verbs: `
      confine … to * home; confine … to * residence; confine … to * house; confine … to * apartment; confine … to * flat; surround * home; prevent … from leaving * home; prevent … from leaving * house; prevent … from leaving * residence; stop … from leaving * home; bar … from leaving * home; not allow … to leave * home; restrict … to * home; keep … at * home; put … under * guard at * home;
      place … under de facto house; block … in * home; barricade … in`,
    with: `home; house; residence; apartment; flat; compound`,
    without: `country; covid-19; lockdown`,
    measure: 'house-arrest',
  },
  {
    act: 'remand',
    on: ['person', 'named', 'assembly'],
    verbs: `order … held; order … be held; order … detained; order … to be held; order … to be detained; order … remain in custody; order … kept in custody; hold … in pre-trial detention; hold … in pretrial detention; hold … in preventive detention; jail … pending; detain … pending; imprison … pending; hold … pending; send … to jail pending; send … to prison pending; place … behind bars pending; leave … in custody; keep … in pre-trial detention; refuse to release … on bail; refuse to grant … bail; decline to grant … bail; remand; refuse … release; send … to a detention; send … to a remand; jail … until * trial; formally arrest; order … jailed pending`,
    with: `trial; pending; pre-trial; pretrial; bail; court; judge; magistrate; tribunal; remanded; remand; preventive; investigation; custody; ordered; formally`,
    without: `extended; prolonged; sentenced`,
  },
  {
    act: 'detention',
    on: someone,
    verbs: `
      detain; apprehend; round up; bundle … into; take … into custody; remain … in custody; hold … in custody; hold … incommunicado; keep … in custody; put … in custody; place … in custody; take … to a police station; take … to the police station; bring … to a police station; drag … to a police; nab; lock up; pick up by police; haul … to the police station; drive … to the police station; deprive … of liberty; keep … behind bars; deprive … of his|her|their liberty; capture; seize by police`,
    nouns: `detention; mass detention; roundup`,
    whose: `of`,
    without: `centre; center; facility; conditions`,
  },
  {
    act: 'detention',
    on: someone,
    verbs: `
      hold`,
    voice: 'passive',
    with: `hours; hour; days; overnight; cell; station; weeks`,
  },
  {
    act: 'detention',
    frame: 'undergone',
    verbs: `
      spend * in custody`,
  },
  {
    act: 'arrest',
    on: someone,
    verbs: `arrest; rearrest; re-arrest`,
    without: `house arrest`,
  },
  {
    act: 'arrest',
    on: someone,
    nouns: `arrest; mass arrest; re-arrest`,
    whose: `of`,
    without: `administrative; warrant; house`,
  },
  {
    act: 'arrest',
    frame: 'given-to',
    verbs: `
      serve * with an arrest warrant`,
  },
  {
    act: 'remand',
    on: someone,
    verbs: `
      remand; keep … in remand; commit … to prison pending; remand … in custody; jail … pending trial; arrest … for two months; order … into custody`,
    nouns: `pre-trial detention order`,
  },
  {
    act: 'remand',
    verbs: `
      sanction * arrest; sanction * detention; authorise * arrest; authorize * arrest; order * detention; approve * arrest; order * arrest; authorise * detention; authorize * detention`,
    frame: 'thing',
    measure: 'remand',
  },
  {
    act: 'remand-extension',
    frame: 'thing',
    verbs: `
      extend; prolong; renew`,
    voice: 'passive',
    with: `detention; custody; remand; arrest; imprisonment`,
    without: `emergency`,
    measure: 'remand',
  },
  { act: 'remand-extension', nouns: `extension of * detention; extension of * custody` },
  {
    act: 'release',
    on: someone,
    verbs: `
      release; free; set … free; let … go; release … without charge; discharge … from custody; bail`,
    without: `report; statement; video; findings; data; album; film`,
    nouns: `release`,
    whose: `of`,
  },
  {
    act: 'release',
    frame: 'undergone',
    verbs: `
      walk free; leave prison; leave detention; walk out of prison`,
  },
  {
    act: 'questioning',
    on: someone,
    verbs: `
      interrogate; question; haul … in for questioning; bring … in for questioning; take … in for questioning; call … in for questioning; haul … before the police`,
    nouns: `interrogation`,
    whose: `of`,
  },
  {
    act: 'summons',
    on: someone,
    verbs: `
      summon; summons; subpoena; call … to appear; order … to appear before; call … in by police; summon … to court`,
    without: `ambassador; ambassadors`,
  },
  {
    act: 'house-arrest',
    on: someone,
    verbs: `
      confine … to his|her|their home; confine … to house`,
    measure: 'house-arrest',
  },
  {
    act: 'enforced-disappearance',
    on: someone,
    verbs: `
      disappear`,
    voice: 'passive',
  },
  {
    act: 'enforced-disappearance',
    frame: 'undergone',
    verbs: `
      go missing; disappear; vanish`,
    voice: 'active',
    without: `evidence; book; website; post; page`,
  },
  { act: 'enforced-disappearance', nouns: `enforced disappearance; forced disappearance`, whose: `of` },
  {
    act: 'abduction',
    on: someone,
    verbs: `
      abduct; kidnap; snatch`,
    nouns: `abduction; kidnapping`,
    whose: `of`,
  },
  {
    act: 'travel-ban',
    on: someone,
    verbs: `
      bar … from travelling; bar … from traveling; bar … from leaving; bar … from * travel; ban … from travelling; ban … from traveling; ban … from leaving; ban … from * travel; prevent … from leaving; prevent … from travelling; prevent … from traveling; stop … from leaving; stop … from travelling; prohibit … from leaving; prohibit … from travelling; forbid … from leaving; forbid … to leave the country; bar … from boarding; prevent … from boarding; stop … at the airport; forbid … from travelling`,
    measure: 'travel-ban',
  },
  {
    act: 'ban-lifted',
    frame: 'thing',
    verbs: `
      return * passport`,
  },
  {
    act: 'deportation',
    on: someone,
    verbs: `
      deport; expel; extradite; refoule; put … on a plane; render … to`,
    nouns: `deportation; extradition; expulsion`,
    whose: `of`,
    without: `law; party; university; extradition law`,
  },
  {
    act: 'entry-ban',
    on: someone,
    verbs: `
      ban … from entering; bar … from entering; prevent … from entering; turn … back at the airport; turn … back at the border; turn … away at the border; prohibit … from entering; bar … entry; declare … persona non grata`,
    without: `hall; courtroom; building`,
  },
  {
    act: 'pushback',
    on: ['person', 'named'],
    verbs: `
      push … back`,
    nouns: `pushback; push-back`,
    whose: `of at`,
  },
  {
    act: 'flight',
    frame: 'undergone',
    verbs: `
      flee; leave the country; escape abroad; flee the country; flee abroad; flee to; escape to`,
    without: `scene; prevented; barred; banned`,
  },
  {
    act: 'flight',
    on: ['person', 'named'],
    verbs: `
      force … to flee; force … to leave the country`,
  },
  {
    act: 'return-from-exile',
    frame: 'undergone',
    verbs: `
      return from exile; come back from exile`,
  },
]
