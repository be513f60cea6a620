// Harm to body and mind, watching and threats.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'named', 'assembly'] as const
const dead = ['person', 'named', 'assembly', 'authority', 'belongings'] as const
const human = ['person', 'named', 'assembly', 'authority'] as const

export const INTEGRITY_WORDINGS: readonly Wording[] = [
  {
    act: 'killing',
    frame: 'thing',
    voice: 'passive',
    verbs: `find; discover; recover; dump; retrieve`,
    on: ['person', 'named', 'belongings'],
    with: `bullet; bullets; gunshot; stab; mutilated; decapitated; charred; tortured; dumped; strangled; murdered; lifeless; throat; burned; machete; dismembered; beaten`,
    without: `prison; cell; custody; phone; documents`,
  },
  {
    act: 'sexual-violence',
    on: human,
    verbs: `assault; abuse; harass; attack; violate; exploit; humiliate; touch`,
    with: `sexually; inappropriately`,
  },
  {
    act: 'attack',
    frame: 'undergone',
    on: ['person', 'named', 'outlet'],
    verbs: `be injured; be wounded; be hurt; be hit; sustain * injuries; suffer * injuries`,
    with: `journalist; journalists; reporter; reporters; photographer; photographers; cameraman; correspondent; photojournalist; crew; covering; media`,
    without: `detained; custody; accident; dead; killed`,
  },
  {
    act: 'excessive-force',
    frame: 'undergone',
    on: ['person', 'assembly', 'named'],
    verbs: `be injured; be wounded; be hurt; be hospitalised; be hospitalized; be shot; be hit; lose * eye; lose * eyesight; be blinded; be treated for; be admitted to hospital; be taken to hospital`,
    with: `protest; protests; demonstration; demonstrations; rally; march; demonstrators; protesters; unrest; crackdown; strike; mobilisation`,
    without: `dead; killed; journalist; journalists; reporter; reporters; photographer; covering; gunmen; police officers were`,
  },
  {
    act: 'killing',
    on: dead,
    verbs: `
      shoot … dead; shoot … to death; gun down; mow down; cut down; hack … to death; slaughter; strangle; drown; stone … to death; run over and kill; burn alive; burn … alive; set … ablaze and kill; kill off; put … to death; find … strangled; find … shot; find … stabbed; find … beheaded; find … with gunshot; find … with bullet; find … dead; find … floating; ambush and kill; murder; butcher; bludgeon … to death; fatally shoot; fatally stab; fatally wound; fatally injure; shoot and kill; crush … to death; leave … dead; gun … down; claim the lives of; take the lives of; trample … to death; poison … to death; kick … to death; execute; lynch`,
    without: `bill; warrant; agreement; contract; threatened; threat; threats; sentenced; attempt; survived; jailed for; protest dead`,
  },
  {
    act: 'killing',
    frame: 'undergone',
    on: human,
    verbs: `
      die; perish; be found dead; succumb; lose * life; lose * lives; lie dead; die at the hands of; meet * death; be dead; be left dead`,
    with: `shot; shots; fired; troops; crushed; struck; bullet; bullets; gunshot; shooting; fire; injuries; wounds; beaten; beating; attack; clashes; protest; protests; canister; crackdown; soldiers; police; stabbed; explosion; blast; gunmen; militia; raid; hit; violence; grenade; bomb; hands of; wounded; dispersal; assault; ambush; stray; unrest; demonstration; demonstrations; attackers; assailants; murdered; strangled; lives; injured; gunfire`,
    without: `custody; prison; detention; cell; jail; covid-19; hunger; in hospital in prison; illness; natural causes; barracks; interrogation; inmate; detained; arrested`,
  },
  {
    act: 'death-in-custody',
    frame: 'undergone',
    on: human,
    verbs: `die; pass away; perish; succumb; lose * life; be found dead; commit suicide; collapse and die; suffer * fatal`,
    with: `custody; prison; detention; cell; jail; behind bars; detained; arrested; penal; colony; inmate; prisoner; imprisoned; barracks; interrogation; remand; guards; police station; detainee`,
    without: `shot dead by; protest; demonstration; riot police; clashes; released`,
  },
  {
    act: 'death-in-custody',
    on: human,
    voice: 'passive',
    verbs: `find … hanging; find … hanged; find … dead; find … unconscious; kill … in custody; kill in custody; kill in prison; torture … to death; beat … to death; declare … dead`,
    with: `custody; prison; detention; cell; jail; barracks; inmate; prisoner; colony; police station; police cell`,
    without: `escape; riot`,
  },
  {
    act: 'ill-treatment',
    on: someone,
    verbs: `beat; punch; kick; slap; strip; blindfold; hit; beat up; assault; electrocute; suffocate; hang … by; tie up; chain; shackle; rough up; strangle; force … to confess; force … to kneel; force … to sign; burn … with; pour … over; starve; keep … in isolation; hold … in isolation; put … in isolation; keep … incommunicado; handcuff; whip; attack`,
    with: `custody; detention; cell; cells; prison; prisoner; prisoners; detainees; detainee; inmates; inmate; interrogation; jail; police station; barracks; interrogators; torture; tortured; confess; confession; shackled; blindfolded; imprisoned; warders; jailers`,
    without: `protest; rally; crowd; march; demonstration; journalists outside; sentenced; died; dead; death`,
  },
  {
    act: 'sexual-violence',
    on: human,
    verbs: `force … to strip naked; strip … naked; rape; gang-rape; molest; grope; assault sexually; touch inappropriately`,
    without: `sentenced`,
  },
  {
    act: 'attempted-killing',
    frame: 'undergone',
    on: human,
    verbs: `
      survive * attempt; survive being shot; survive * shooting; survive * assassination; survive * stabbing; narrowly escape; escape * death; escape unhurt; escape unharmed; escape * attempt; survive gunfire; be shot and wounded; be shot and injured; survive`,
    with: `attempt; shooting; assassination; shot; gunmen; bomb; bullets; shots; assailants; attackers; grenade; explosion; killed; kill; death; attack; stabbing; gunfire; poisoning`,
    without: `tortured; protest; teargas`,
  },
  {
    act: 'attempted-killing',
    on: human,
    verbs: `shoot at; open fire at; open fire on; fire at; fire on; poison; stab; run … off the road; run … over; try to kill; attempt to kill; plant a bomb under; shoot and wound; shoot and injure; spray … with bullets; shoot`,
    with: `gunmen; assailants; unidentified; unknown; hitmen; poisoned; tried to kill; attempted to kill; attackers; bomb; motorcycle; masked; assassin; car; home`,
    without: `dead; killed; death; protest; protesters; police fired; demonstrators; journalists covering; march; crowd; rally; soldiers opened; security forces; riot`,
  },
  {
    act: 'attack',
    on: someone,
    by: ['person', 'organisation', 'authority', 'assembly', 'named', 'outlet', 'court'],
    verbs: `
      assault; attack; beat; beat up; punch; kick; slap; strike; stab; hit; shove; push … to the ground; knock … down; knock … out; knock … unconscious; throw … to the ground; drag … by; pelt … with; spit at; spit on; grab … by; pull … by; headbutt; whip; club; pistol-whip; bite; scratch; choke; throttle; trip; tackle; pin … to the ground; wrestle … to the ground; rough up; manhandle; jostle; thrash; lash out at; set upon; gang up on; jump; mug; rob; throw acid at; throw acid on; splash … with; throw eggs at; throw stones at; hurl stones at; throw bottles at; ram; ram into; drive into; physically attack; physically assault; lunge at; injure; wound; hurt; maim; bruise; shoot and injure; leave … with; leave … bleeding; leave … injured; break * arm; break * nose; break * jaw; fracture * skull; batter; bash; hound and beat; set * dogs on; unleash dogs on; hurl objects at; throw objects at; chase; chase away; corner; surround and beat; hose; lynch; stone`,
    without: `
      fine; lawsuit; prices; criticism; video; film; documentary; quota; sanctions; charges; custody;
      prison; cell; cell phone; record; strike; on strike; detainees; jail; interrogation; dead; death; killed; to death; ddos; cyberattack; defamation suit; a charge; agreement; deal; verbally; camera; pandemic; protest; protesters; demonstrators; demonstration; demonstrations; website; out at the law; power; blow; rule; struck down; struck off; sexually; hunger; hit the streets; inmates; guards beat; surveillance`,
  },
  {
    act: 'threat',
    on: someone,
    verbs: `
      threaten; warn … to stop; warn … not to; threaten … at gunpoint; hold … at gunpoint; point * gun at; point * weapon at; aim * gun at; brandish * at; pull * gun on; menace; send … threatening; tell … to stop or; text … threats; send … death; leave … threatening; phone … with threats; threaten … with violence; threaten … with arrest; threaten … with prosecution; threaten … with legal; put * bounty on; call for the death of; call for the killing of; circulate death threats against`,
    without: `climate; rights; freedom; independence; democracy; freedoms; security; stability; existence; to ban; to close; to strike; to resign; legal action against the newspaper; to block; to withdraw; to dissolve; to sue; to boycott; to shut; to leave; species; peace; public order; to expel; to revoke; to suspend`,
  },
  {
    act: 'intimidation',
    on: someone,
    verbs: `
      press … to withdraw; pressure … to withdraw; pressure … to; pressure … into; visit … at home; turn up at * home; come to * home; show up at * home; question * relatives; follow and harass; intimidate; harass; hound; pester; ostracise; ostracize; coerce … into; force … to sign; force … to apologise; force … to apologize; order … to apologise; make … apologise; publicly apologise; evict … from * home; blackmail; mob; besiege; surround * home; surround * office; raid and intimidate; bully; taunt; heckle; insult; target; retaliate against; subject … to harassment; dox; doxx; persecute; victimise; victimize; ransack and intimidate; stalk; target … with harassment; track down; press`,
    with: `pressure; pressured; press; pressed; harass; harassed; harassing; harassment; intimidate; intimidated; intimidating; intimidation; withdraw; apologise; apologize; relatives; home; police; agents; officers; quit; stop; silence; persecuted; hounded; bullied; doxxed; retaliated; stalked; besieged; surrounded; heckled; ostracised; victimised; followers; tracked`,
    without: `justice; resign; sexually; road; arrested; house arrest; searched; funding; bill; law; government to; investigation; authorities to; raided; gas`,
  },
  {
    act: 'surveillance',
    on: someone,
    verbs: `
      follow; tail; trail; shadow; watch; monitor; spy on; track; eavesdrop on; film; photograph; keep tabs on; keep watch on; park outside; wiretap; bug; hack; infect; infiltrate; target … with; keep … under watch; snoop on; listen in on; place … under watch; put … under watch; surveil; record … secretly`,
    with: `car; cars; unmarked; plain-clothes; plainclothes; agents; surveillance; spyware; pegasus; phone; phones; secret; intelligence; drone; calls; followed by; for hours; for days; for weeks; unknown men; unidentified; infected; hacked; wiretapped; bugged; spied; tailed; drones; shadowed; predator; malware`,
    without: `elections; trial; election; situation; website; human rights violations; by a crackdown; the protest was followed; hearing; court; twitter; crowd; march followed; searched; confiscated; detained; arrest; arrested; journalists filming; ceasefire`,
  },
  {
    act: 'property-damage',
    frame: 'thing',
    on: ['premises', 'belongings', 'organisation', 'outlet', 'site'],
    verbs: `daub; set … alight; set … on fire; set … ablaze; set fire to; torch; firebomb; riddle; shoot at; shoot up; open fire on; throw stones at; stone; pelt; break into; burgle; ram; bulldoze; raze; trash; bomb; hurl a grenade at; throw a grenade at; throw a molotov at; throw petrol bombs at; lob a grenade; sabotage; destroy; damage; vandalise; vandalize; deface; spray; smear; paint over; tear down; pull down; flatten; demolish; ransack; gut; wreck; smash; burn; burn down; loot; throw a brick through; blow up; plant a bomb`,
    with: `home; house; office; offices; car; building; church; mosque; headquarters; newsroom; station; studio; vehicle; premises; equipment; camera; cameras; shop; centre; center; walls; wall; windows; property; monument; mural; farm; crops; houses; homes; cars; memorial; statue; school; printing; press; temple; graves; tyres; motorbike; community; farmhouse; villages; village; huts; shops; boats; boat; plaque; door; gate; cemetery; museum; library; gallery; doorstep`,
    without: `reputation; flag; evidence; lives; credibility; trust; effigy; compensation; health; democracy; police searched; officers searched; protesters set; crowd; tear gas`,
  },
  {
    act: 'injury',
    frame: 'undergone',
    on: human,
    verbs: `be injured; be wounded; be hurt; be hospitalised; be hospitalized; be taken to hospital; be rushed to hospital; be treated in hospital; be treated for; need hospital treatment; require medical; need medical; suffer from tear gas; faint; lose consciousness; be critically ill`,
    without: `protest; protests; demonstration; demonstrations; rally; march; covering; demonstrators; protesters; beaten by; attacked by; assaulted by; custody; accident; prison; psychiatric`,
  },
  {
    act: 'killing',
    on: human,
    verbs: `
      kill; murder; assassinate; shoot dead; shoot … dead; gun down; stab … to death; beat … to death; hack … to death; execute; find … dead; lynch; slay; massacre; find … murdered; leave … dead; shoot … to death; torture … to death; burn … to death; behead`,
    without: `bill; warrant; agreement; contract`,
    nouns: `killing; murder; assassination; homicide; extrajudicial killing; death; execution`,
    whose: `of`,
  },
  {
    act: 'killing',
    frame: 'undergone',
    verbs: `
      die from gunshot; die of gunshot; succumb to * injuries; die from injuries; die in clashes; die after being shot; be dead; die of * injuries; die of * wounds; die from * wounds; die during * protest; die during * protests; die from * injuries`,
    without: `custody; prison; detention`,
  },
  {
    act: 'attempted-killing',
    frame: 'undergone',
    verbs: `
      survive * attempt on; survive * attack; escape * attempt`,
  },
  {
    act: 'attempted-killing',
    on: human,
    verbs: `
      attempt to kill; try to kill; attempt to murder; attempt to assassinate; try to murder; poison; shoot at; try to assassinate`,
  },
  {
    act: 'attempted-killing',
    nouns: `assassination attempt; murder attempt; attempt on * life`,
    whose: `on against of`,
  },
  {
    act: 'attack',
    on: someone,
    verbs: `
      attack; assault; beat; beat up; stab; punch; kick; slap; knock … to the ground; pelt; hit; mob; shove; manhandle; rough up; wound; throw stones at; hurl stones at; shoot; ambush; set upon; jostle; drag; injure; throw … to the ground; spray … with; douse; bludgeon`,
    without: `
      fine; lawsuit; prices; criticism; video; film; documentary; quota; sanctions; charges; custody;
      prison`,
  },
  {
    act: 'attack',
    nouns: `
      attack; assault; physical attack; knife attack; arson attack; acid attack; beating; mob attack;
      violent attack; grenade attack`,
    whose: `on against of`,
    on: ['person', 'organisation', 'outlet', 'named', 'premises'],
    without: `
      verbal; online; cyber; ddos; smear; drone; terrorist; terror; rights; freedom; freedoms; heart`,
  },
  {
    act: 'attack',
    frame: 'undergone',
    verbs: `
      be hospitalised; be hospitalized; require hospital treatment`,
    without: `detained; arrested; custody; detention; arrest`,
  },
  {
    act: 'ill-treatment',
    frame: 'undergone',
    verbs: `
      sustain * injury; sustain * injuries; suffer * injuries; suffer * injury`,
    with: `detained; arrested; custody; detention; arrest`,
  },
  {
    act: 'injury',
    frame: 'undergone',
    verbs: `
      be injured; be wounded; be admitted to hospital`,
    on: ['person', 'named'],
  },
  {
    act: 'ill-treatment',
    on: someone,
    verbs: `
      torture; ill-treat; mistreat; maltreat; abuse; electrocute; subject … to inhuman; subject … to cruel; suffocate; waterboard; beat … in custody; beat … in detention; strip-search; force-feed; subject … to * violence; cram … into; beat … during interrogation; deprive … of sleep; subject … to * treatment; subject … to physical`,
    without: `protest; protests; demonstration; demonstrations; rally; march; covering; demonstrators; protesters; office; power; law; alcohol; drug; questioning; funds; psychiatric`,
  },
  {
    act: 'ill-treatment',
    nouns: `torture; ill-treatment; mistreatment; inhuman treatment`,
    whose: `of against`,
    without: `convention; prevention; committee; subcommittee; rapporteur; against torture; coalition`,
  },
  {
    act: 'death-in-custody',
    frame: 'undergone',
    verbs: `
      die in custody; die in prison; die in detention; die in * custody; die while in detention; die while in custody; die in * prison; die in jail; die in pre-trial; die in * detention; die behind bars; die in police; die while in prison; commit suicide in custody; die in a penal colony; die in * cell`,
  },
  {
    act: 'death-in-custody',
    on: human,
    verbs: `
      find … dead in * cell; find … hanged; find … dead in * prison; find … dead in custody; find … dead in detention`,
    voice: 'passive',
  },
  { act: 'death-in-custody', nouns: `death in custody; death in detention; death in prison`, whose: `of` },
  {
    act: 'threat',
    on: someone,
    verbs: `
      threaten; threaten … with; threaten to kill; threaten … with death; send threats to; make threats against; issue threats against; blackmail; send death threats to; threaten to arrest; threaten to prosecute`,
    without: `climate; rights; freedom; independence; democracy; freedoms; security; stability; existence`,
  },
  {
    act: 'threat',
    frame: 'undergone',
    verbs: `
      receive threatening; receive * threatening; be the target of * threats`,
  },
  { act: 'threat', nouns: `death threat; bomb threat; threat of violence`, whose: `against to` },
  {
    act: 'intimidation',
    on: someone,
    verbs: `
      harass; intimidate; hound; hunt down; pressurise; stalk; pressure; bully; coerce; persecute; visit … at home by police`,
    without: `justice; resign; sexually; investigation; road`,
  },
  {
    act: 'intimidation',
    nouns: `intimidation; judicial harassment; harassment; act of intimidation; reprisal`,
    whose: `of against`,
    without: `sexual`,
  },
  {
    act: 'surveillance',
    on: someone,
    verbs: `
      spy on; wiretap; bug; hack; infect … with; surveil; follow … by unknown; tail`,
    without: `website`,
  },
  { act: 'surveillance', nouns: `covert surveillance; wiretapping; phone tapping`, whose: `of` },
  {
    act: 'property-damage',
    frame: 'thing',
    on: ['premises', 'belongings', 'organisation', 'outlet', 'named', 'person'],
    verbs: `
      vandalise; vandalize; set … on fire; torch; burn down; smash; destroy; damage; burn; firebomb; demolish; loot; set … ablaze; bomb; deface; spray-paint; wreck; blow up`,
    without: `
      reputation; flag; flags; honour; evidence; lives; credibility; trust; effigy; compensation; tyres;
      health; democracy`,
  },
  { act: 'property-damage', nouns: `arson attack; arson; vandalism; demolition`, whose: `on of against` },
  {
    act: 'forced-psychiatric-examination',
    on: ['person', 'named'],
    verbs: `
      force … to undergo * psychiatric`,
  },
  {
    act: 'forced-psychiatric-examination',
    nouns: `
      forced psychiatric examination; forced psychiatric treatment; compulsory psychiatric examination;
      compulsory psychiatric treatment; involuntary psychiatric; forensic psychiatric examination;
      punitive psychiatry`,
    whose: `of`,
  },
  {
    act: 'sexual-violence',
    on: human,
    verbs: `
      rape; gang-rape; molest; grope; subject … to sexual; subject … to * sexual`,
    nouns: `rape; sexual violence; sexual assault; sexual harassment; sexual abuse`,
    whose: `of against`,
    without: `pregnant; law; incest`,
  },
]
