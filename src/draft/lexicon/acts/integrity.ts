// Harm to body and mind, watching and threats.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'named', 'assembly'] as const
const human = ['person', 'named', 'assembly', 'authority'] as const

export const INTEGRITY_WORDINGS: readonly Wording[] = [
  {
    act: 'killing',
    on: human,
    verbs: `
      kill; murder; assassinate; shoot dead; shoot … dead; gun down; stab … to death; beat … to death;
      hack … to death; execute; find … dead; lynch; slay; massacre; find … murdered;
      leave … dead; shoot … to death; torture … to death; burn … to death; behead`,
    without: `bill; warrant; agreement; contract`,
    nouns: `killing; murder; assassination; homicide; extrajudicial killing; death; execution`,
    whose: `of`,
  },
  {
    act: 'killing',
    frame: 'undergone',
    verbs: `
      lose * life; lose * lives; die from gunshot; die of gunshot; succumb to * injuries;
      die from injuries; die in clashes; die after being shot; be dead; die of * injuries;
      die of * wounds; die from * wounds; die during * protest; die during * protests;
      die from * injuries`,
    without: `custody; prison; detention`,
  },
  {
    act: 'attempted-killing',
    frame: 'undergone',
    verbs: `
      survive * assassination attempt; survive * attempt on; escape * assassination; survive * attack;
      survive * shooting; escape * attempt; be the target of * assassination attempt;
      survive * assassination`,
  },
  {
    act: 'attempted-killing',
    on: human,
    verbs: `
      attempt to kill; try to kill; attempt to murder; attempt to assassinate; try to murder; poison;
      shoot at; try to assassinate`,
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
      attack; assault; beat; beat up; stab; punch; kick; slap;
      knock … to the ground; pelt; hit; mob; shove; manhandle; rough up; wound; throw stones at;
      hurl stones at; shoot; ambush; set upon; jostle; drag; injure;
      throw … to the ground; spray … with; douse; bludgeon`,
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
      come under attack; suffer * injuries; suffer * attack; sustain * injuries; sustain * injury;
      suffer * beating; suffer * concussion; be hospitalised; be hospitalized; require hospital treatment;
      suffer bruises; suffer * fractures; suffer * injury`,
    without: `detained; arrested; custody; detention; arrest`,
  },
  {
    act: 'ill-treatment',
    frame: 'undergone',
    verbs: `sustain * injury; sustain * injuries; suffer * injuries; suffer * injury`,
    with: `detained; arrested; custody; detention; arrest`,
  },
  {
    act: 'injury',
    frame: 'undergone',
    verbs: `be injured; be wounded; be admitted to hospital`,
    on: ['person', 'named'],
  },
  {
    act: 'ill-treatment',
    on: someone,
    verbs: `
      torture; ill-treat; mistreat; maltreat; abuse; electrocute; subject … to ill-treatment;
      subject … to torture; subject … to * ill-treatment; subject … to * torture; subject … to * abuse;
      subject … to beatings; subject … to * beatings; subject … to inhuman; subject … to cruel;
      hold … in solitary confinement; place … in solitary confinement; put … in solitary confinement;
      deny … medical care; deny … medical treatment; deny … access to medical; deny … access to a lawyer;
      deny … access to * lawyer; deny … access to * lawyers; suffocate; waterboard; beat … in custody;
      beat … in detention; strip-search; force-feed; subject … to * violence;
      subject … to electric shocks; cram … into; beat … during interrogation;
      deprive … of sleep; subject … to * treatment; subject … to physical; deny … access to legal;
      deny … legal counsel; `,
    without: `office; power; law; alcohol; drug; questioning; funds; psychiatric`,
  },
  {
    act: 'ill-treatment',
    nouns: `torture; ill-treatment; mistreatment; inhuman treatment`,
    whose: `of against`,
    without: `convention; prevention; committee; subcommittee; rapporteur; against torture; coalition`,
  },
  {
    act: 'ill-treatment',
    frame: 'undergone',
    verbs: `
      complain of * ill-treatment; complain of torture; complain of beatings; suffer torture;
      suffer * torture; suffer ill-treatment; endure torture; report * torture; allege torture;
      allege ill-treatment; face torture; report ill-treatment; complain about * ill-treatment`,
  },
  {
    act: 'death-in-custody',
    frame: 'undergone',
    verbs: `
      die in custody; die in prison; die in detention; die in * custody; die while in detention;
      die while in custody; die in * prison; die in jail; die in pre-trial; die in * detention;
      die behind bars; die in police; die while in prison; commit suicide in custody;
      die in a penal colony; die in * cell`,
  },
  {
    act: 'death-in-custody',
    on: human,
    verbs: `
      find … dead in * cell; find … hanged; find … dead in * prison; find … dead in custody;
      find … dead in detention`,
    voice: 'passive',
  },
  { act: 'death-in-custody', nouns: `death in custody; death in detention; death in prison`, whose: `of` },
  {
    act: 'threat',
    on: someone,
    verbs: `
      threaten; threaten … with; threaten to kill; threaten … with death; send threats to;
      make threats against; issue threats against; blackmail; send death threats to; threaten to arrest;
      threaten to prosecute`,
    without: `climate; rights; freedom; independence; democracy; freedoms; security; stability; existence`,
  },
  {
    act: 'threat',
    frame: 'undergone',
    verbs: `
      receive * death threats; receive * threats; receive death threats; receive threats;
      receive * threat; face * death threats; get death threats; face death threats; receive threatening;
      receive * threatening; receive anonymous threats; be the target of * threats; report * threats;
      face threats`,
  },
  { act: 'threat', nouns: `death threat; bomb threat; threat of violence`, whose: `against to` },
  {
    act: 'intimidation',
    on: someone,
    verbs: `
      harass; intimidate; hound; hunt down;  pressurise; subject … to harassment;
      subject … to * harassment; subject … to intimidation; subject … to * intimidation; stalk; pressure;
      bully; coerce; persecute; subject … to pressure; visit … at home by police`,
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
      place … under surveillance; put … under surveillance; spy on; wiretap; bug; hack; monitor … phone;
      tap * phone; tap * phones; hack * phone; hack * phones; infect … with; keep … under surveillance;
      hack into * phone; surveil; follow … by unknown; intercept * communications; target … with spyware;
      target … with pegasus; hack * account; hack * accounts; infect * phone; tail`,
    without: `website`,
  },
  { act: 'surveillance', nouns: `covert surveillance; wiretapping; phone tapping`, whose: `of` },
  {
    act: 'property-damage',
    frame: 'thing',
    on: ['premises', 'belongings', 'organisation', 'outlet', 'named', 'person'],
    verbs: `
      vandalise; vandalize; set fire to; set … on fire; torch; burn down; smash; destroy; damage; burn;
      firebomb; demolish; loot; set … ablaze; bomb; deface; spray-paint; break * windows; break * camera;
      smash * windows; slash * tyres; break * equipment; damage * equipment; destroy * equipment; wreck;
      blow up`,
    without: `
      reputation; flag; flags; honour; evidence; lives; credibility; trust; effigy; compensation; tyres;
      health; democracy`,
  },
  { act: 'property-damage', nouns: `arson attack; arson; vandalism; demolition`, whose: `on of against` },
  {
    act: 'forced-psychiatric-examination',
    on: ['person', 'named'],
    verbs: `
      subject … to forced psychiatric; subject … to * psychiatric; commit … to a psychiatric;
      place … in a psychiatric; send … for psychiatric; send … for * psychiatric; 
      place … in * psychiatric; confine … in * psychiatric;
      transfer … to * psychiatric; order … to undergo * psychiatric; force … to undergo * psychiatric;
      intern … in * psychiatric; admit … to * psychiatric; send … to * psychiatric;
      hospitalise … in * psychiatric; commit … to * psychiatric; detain … in * psychiatric;
      force … into a psychiatric; hold … in * psychiatric`,
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
      rape; gang-rape; molest; grope;
      subject … to sexual; subject … to * sexual; subject … to rape; threaten … with rape`,
    nouns: `rape; sexual violence; sexual assault; sexual harassment; sexual abuse`,
    whose: `of against`,
    without: `pregnant; law; incest`,
  },
  {
    act: 'protection-granted',
    frame: 'given-to',
    verbs: `
      assign * police protection; grant * protection; grant * asylum; provide * police protection;
      give * police protection; grant * refugee status; place … under police protection;
      grant * precautionary measures; grant * bodyguard; give * asylum; assign * bodyguards`,
  },
]
