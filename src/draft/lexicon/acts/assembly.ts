// People coming together, and what is done about it.
import type { Wording } from '../wording.ts'

export const ASSEMBLY_WORDINGS: readonly Wording[] = [
  {
    act: 'protest',
    frame: 'done-by',
    verbs: `
      hold * rallies; stage * walkout; protest; protest against; demonstrate; rally; march; march through; gather to protest; gather in front of; gather outside; gather in; picket; come out to protest; burn tyres; assemble outside; go out into the streets`,
    without: `
      innocence; planned; planning; plan; plans; intended; intending; permission; authorities; police;
      military; soldiers; banned`,
  },
  {
    act: 'protest',
    standsAlone: true,
    frame: 'done-by',
    nouns: `
      protest; demonstration; rally; protest march; sit-in; vigil; procession; picket;
      protest action; mass protest; street protest; march; pride march; pride parade; strike action;
      blockade; candlelight vigil; parade; unrest`,
    whose: `by of`,
    without: `ban; banned; right; freedom; permission; planned; law; rights; slogan; activities; laws; act`,
  },
  {
    act: 'protest-planned',
    frame: 'done-by',
    verbs: `
      plan to gather; plan to demonstrate; threaten to protest; plan to hold * meeting; call on * to protest`,
  },
  {
    act: 'strike',
    frame: 'done-by',
    verbs: `
      walk out; walk off; lay down tools; refuse to work;
      down tools; walk off the job; strike over; stop work`,
    without: `hunger; illegal; unlawful; drone; air; missile`,
  },
  {
    act: 'strike',
    frame: 'done-by',
    nouns: `general strike; nationwide strike; walkout; work stoppage`,
    standsAlone: true,
    without: `ban; banned; right`,
  },
  { act: 'hunger-strike', frame: 'done-by', nouns: `hunger strike`, whose: `by of` },
  {
    act: 'petition',
    frame: 'thing',
    verbs: `
      post; launch; sign; submit`,
    voice: 'passive',
    with: `petition`,
  },
  {
    act: 'petition',
    frame: 'done-by',
    nouns: `online petition; petition`,
    without: `court; habeas; constitutional; appeal`,
  },
  {
    act: 'assembly-denied',
    frame: 'given-to',
    verbs: `
      deny * permission for; refuse * permission for; refuse to authorise; refuse to sanction; reject * request for * rally; reject * application for * rally; refuse permission to protest`,
    with: `
      protest; rally; rallies; march; demonstration; assembly; gathering; protests; picket; pickets;
      meeting; demonstrations; parade; vigil; sit-in; event; commemoration`,
  },
  {
    act: 'protest-ban',
    frame: 'thing',
    on: ['assembly'],
    verbs: `
      ban; prohibit; outlaw; forbid; declare … illegal; declare … unlawful; declare … unauthorised; cancel; call off`,
    without: `strike; strikes; covering; cover; constitution; publishing; journalists; attending; reporting`,
  },
  {
    act: 'protest-ban',
    frame: 'thing',
    verbs: `
      ban * from protesting; prevent … from protesting; issue * decree banning * protests; issue * order banning`,
    with: `protests; gatherings; assemblies; demonstrations; rallies; protesting; protest; marches`,
  },
  {
    act: 'protest-ban',
    nouns: `
      ban on protests; ban on * demonstrations; ban on * gatherings; ban on * assemblies;
      ban on * rallies; ban on protest`,
    frame: 'thing',
  },
  {
    act: 'dispersal',
    frame: 'thing',
    on: ['assembly', 'person', 'named'],
    verbs: `
      disperse; break up; disrupt; block roads to disrupt; clear; evict; crack down on; quell; suppress; put down; clamp down on; thwart`,
    with: `
      protest; protests; protesters; protestors; demonstration; demonstrations; demonstrators; rally;
      rallies; march; marches; crowd; crowds; gathering; gatherings; sit-in; vigil; assembly; procession;
      picket; pickets; meeting; camp; encampment; event; parade; blockade; participants; assemblies`,
  },
  {
    act: 'dispersal',
    nouns: `dispersal; violent dispersal; crackdown`,
    whose: `of on`,
    on: ['assembly', 'person'],
    without: `continued; ongoing; sustained; civil society; dissent; media`,
  },
  {
    act: 'kettling',
    on: ['person', 'assembly'],
    verbs: `
      kettle; encircle; cordon … off`,
    with: `protesters; demonstrators; protest; police; crowd; people; participants`,
  },
  {
    act: 'excessive-force',
    frame: 'thing',
    verbs: `
      open fire; fire at; fire on; fire into * crowd; use * force against; use * violence against; charge at protesters; use * force to disperse; use batons against; deploy tear; open fire on; shoot live`,
    without: `gang; self-defence`,
  },
  {
    act: 'excessive-force',
    on: ['person', 'assembly', 'named'],
    verbs: `
      tear-gas; teargas; pepper-spray; baton-charge; water-cannon`,
  },
  {
    act: 'excessive-force',
    on: ['person', 'assembly', 'named'],
    by: ['authority'],
    verbs: `
      shoot; shoot … in the head; shoot … in the face; shoot … in the eye; shoot … in the leg; shoot … in the chest; shoot … in the back; shoot … in the; beat; assault; injure; wound; club; trample; baton; strike … with; manhandle`,
    with: `
      protest; protests; demonstration; demonstrations; rally; march; protesters; protestors;
      demonstrators; protester; demonstrator; rallies; unrest; batons`,
    without: `dead; death; killed; journalists; journalist; reporter; reporters`,
  },
  {
    act: 'excessive-force',
    frame: 'undergone',
    verbs: `
      meet with * repression; meet with * crackdown; suffer gunshot wounds; sustain gunshot`,
  },
  {
    act: 'excessive-force',
    nouns: `
      excessive use of force; excessive force; disproportionate force; police brutality; use of tear gas;
      use of live ammunition; use of lethal force; disproportionate use of force; use of rubber bullets;
      use of excessive force`,
    whose: `against on`,
  },
]
