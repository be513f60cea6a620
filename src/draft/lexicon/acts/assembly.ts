// People coming together, and what is done about it.
import type { Wording } from '../wording.ts'

export const ASSEMBLY_WORDINGS: readonly Wording[] = [
  {
    act: 'protest',
    frame: 'done-by',
    verbs: `
      take to the streets; hold * protest; hold * protests; hold * rally; hold * rallies; hold * march;
      hold * demonstration; hold * demonstrations; hold * vigil; hold * picket; hold * sit-in;
      hold * gathering; stage * protest; stage * protests; stage * rally; stage * sit-in;
      stage * demonstration; stage * picket; stage * march; stage * walkout; protest; protest against;
      demonstrate; rally; march; march through; gather to protest; gather in front of; gather outside;
      gather in; block * road; join * protest; join * march; join * rally; join * demonstration;
      join * demonstrations; join * protests; participate in * protest; participate in * protests;
      participate in * demonstration; participate in * rally; participate in * march;
      take part in * protest; take part in * protests; take part in * march; take part in * rally;
      take part in * demonstration; take part in * demonstrations; organise * protest; organise * rally;
      organise * protests; organise * demonstration; organise * march; organize * protest;
      organize * rally; turn out to protest; organise * vigil; lead * march; lead * protest; picket;
      come out to protest; stage * sit-ins; launch * protest; block * street; block * highway;
      occupy * square; hold * parade; block * roads; stage * vigil; attend * protest; attend * rally;
      lead * demonstration; take part in * picket; burn tyres; assemble outside; go out into the streets;
      pour into the streets; return to the streets`,
    without: `
      innocence; planned; planning; plan; plans; intended; intending; permission; authorities; police;
      military; soldiers; banned`,
  },
  {
    act: 'protest',
    standsAlone: true,
    frame: 'done-by',
    nouns: `
      protest; demonstration; rally; protest march; sit-in; vigil; procession; picket; peaceful assembly;
      protest action; mass protest; street protest; march; pride march; pride parade; strike action;
      blockade; candlelight vigil; parade; unrest`,
    whose: `by of`,
    without: `ban; banned; right; freedom; permission; planned; law; rights; slogan; activities; laws; act`,
  },
  {
    act: 'protest-planned',
    frame: 'done-by',
    verbs: `
      announce * protest; announce * picket; announce * rally; announce * demonstration; announce * march;
      plan * protest; plan * rally; plan * picket; plan * march; plan to hold * protest;
      plan to hold * rally; plan to hold * gathering; plan to hold * march; plan to hold * demonstration;
      plan to hold * picket; plan to protest; intend to hold * protest; intend to hold * rally;
      intend to protest; plan to stage * protest; call for * protest; call for * protests;
      call for * rally; call for * demonstration; call for * demonstrations; call for * march;
      call for * strike; schedule * protest; plan to gather; plan to march; plan to demonstrate;
      threaten to protest; plan to organise * protest; plan to organise * rally; announce * strike;
      plan to hold * meeting; announce plans to hold * protest; announce * sit-in; call on * to protest;
      announce plans to protest; call * demonstration`,
  },
  {
    act: 'strike',
    frame: 'done-by',
    verbs: `
      go on strike; launch * strike; hold * strike; stage * strike; down tools; walk off the job;
      begin * strike; start * strike; join * strike; strike over; be on strike; stop work;
      hold * general strike; observe * strike; declare * strike`,
    without: `hunger; illegal; unlawful; drone; air; missile`,
  },
  {
    act: 'strike',
    frame: 'done-by',
    nouns: `general strike; nationwide strike; walkout; work stoppage`,
    standsAlone: true,
    without: `ban; banned; right`,
  },
  {
    act: 'hunger-strike',
    frame: 'done-by',
    verbs: `
      go on hunger strike; go on a hunger strike; go on * hunger strike; start * hunger strike;
      begin * hunger strike; launch * hunger strike; declare * hunger strike; stage * hunger strike;
      hold * hunger strike; refuse food; be on hunger strike; end * hunger strike; enter * hunger strike;
      announce * hunger strike; join * hunger strike; undertake * hunger strike`,
  },
  { act: 'hunger-strike', frame: 'done-by', nouns: `hunger strike`, whose: `by of` },
  {
    act: 'petition',
    frame: 'done-by',
    verbs: `
      sign * petition; launch * petition; submit * petition; deliver * petition; file * petition;
      hand over * petition; start * petition; present * petition; collect * signatures;
      gather * signatures; post * petition; circulate * petition; hand in * petition`,
    without: `court; habeas; judge; judicial`,
  },
  {
    act: 'petition',
    frame: 'thing',
    verbs: `post; launch; sign; submit`,
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
      deny * permission to hold; refuse * permission to hold; deny * permission for;
      refuse * permission for; refuse to authorise * protest; refuse to authorise * rally;
      refuse to authorise * march; refuse to authorise; refuse to sanction; refuse to allow * protest;
      refuse to allow * rally; reject * request to hold; reject * application to hold;
      deny * authorisation to hold; refuse to permit; deny * permit; refuse * permit;
      reject * notification; reject * request for * rally; deny * authorisation;
      turn down * request to hold; refuse * authorisation; reject * application for * rally;
      deny * request to hold; refuse permission to protest`,
    with: `
      protest; rally; rallies; march; demonstration; assembly; gathering; protests; picket; pickets;
      meeting; demonstrations; parade; vigil; sit-in; event; commemoration`,
  },
  {
    act: 'protest-ban',
    frame: 'thing',
    on: ['assembly'],
    verbs: `
      ban; prohibit; outlaw; forbid; declare … illegal; declare … unlawful; declare … unauthorised;
      cancel; call off`,
    without: `strike; strikes; covering; cover; constitution; publishing; journalists; attending; reporting`,
  },
  {
    act: 'protest-ban',
    frame: 'thing',
    verbs: `
      impose * ban on * protests; impose * ban on * gatherings; impose * ban on * assemblies;
      impose * ban on * demonstrations; issue * ban on * protests; impose * ban on * rallies;
      announce * ban on * protests; ban * from protesting; impose * restrictions on protests;
      impose * ban on * public; announce * ban on * demonstrations; introduce * ban on * gatherings;
      introduce * ban on * demonstrations; prevent … from protesting; issue * decree banning * protests;
      issue * order banning`,
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
      disperse; break up; disrupt; 
      block roads to disrupt; clear; evict; stop * march; crack down on; quell; suppress; put down;
      prevent * protest; clamp down on; stifle * protest; thwart`,
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
    verbs: `kettle; encircle; cordon … off`,
    with: `protesters; demonstrators; protest; police; crowd; people; participants`,
  },
  {
    act: 'excessive-force',
    frame: 'thing',
    verbs: `
      fire tear gas; use tear gas; deploy tear gas; shoot tear gas; fire * tear gas; use * tear gas;
      use excessive force; use * excessive force; fire rubber bullets; fire * rubber bullets;
      use rubber bullets; use * rubber bullets; use water cannon; use * water cannon; deploy water cannon;
      deploy * water cannon; fire live ammunition; use live ammunition; use * live ammunition;
      fire live rounds; fire * live rounds; open fire; fire shots; fire at; fire on; fire into * crowd;
      use * force against; use disproportionate force; use * disproportionate force;
      use * violence against; use stun grenades; fire stun grenades; use * stun grenades; use batons;
      use pepper spray; use * pepper spray; charge at protesters; use * force to disperse;
      employ excessive force; resort to excessive force; use batons against; use lethal force;
      use * lethal force; deploy tear; use firearms; use * firearms; open fire on; lob tear gas;
      launch tear gas; throw tear gas; use unnecessary force; fire warning shots; use * batons;
      shoot live; fire pellets; use force`,
    without: `gang; self-defence`,
  },
  {
    act: 'excessive-force',
    on: ['person', 'assembly', 'named'],
    verbs: `tear-gas; teargas; pepper-spray; baton-charge; water-cannon`,
  },
  {
    act: 'excessive-force',
    on: ['person', 'assembly', 'named'],
    verbs: `
      shoot; shoot … in the; beat; beat … with batons; assault; injure; wound; hit … with batons; club;
      trample; baton; strike … with; manhandle`,
    with: `
      protest; protests; demonstration; demonstrations; rally; march; protesters; protestors;
      demonstrators; protester; demonstrator; rallies; unrest; batons`,
    without: `dead; death; killed; journalists; journalist; reporter; reporters`,
  },
  {
    act: 'excessive-force',
    frame: 'undergone',
    verbs: `
      meet with excessive force; meet with * excessive force; meet with * violence; meet with * force;
      meet with * tear gas; meet with * repression; 
      face excessive force; face * excessive force; meet with * gunfire; meet with brutality;
      meet with * brutality; meet with * live ammunition; meet with * crackdown; suffer gunshot wounds;
      sustain gunshot; meet by * force; meet with force; meet with violence; meet with tear gas`,
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
