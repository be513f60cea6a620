// Coming together, and what is done about it.
import type { Deed } from '../deed.ts'

const kinds = `protest; demonstration; rally; march; sit-in; vigil; procession; picket; gathering; protest march; mass protest; street protest; assembly; pride march|parade; parade; blockade; protest action; mass rally; motorcade; caravan; solidarity event; one-person picket; single picket; flash mob; counter-protest; human chain; encampment; protest camp; day of action|protest; roadblock; commemoration`

export const ASSEMBLY_DEEDS: readonly Deed[] = [
  {
    act: 'protest',
    thing: kinds,
    acted: `hold; stage; join; organise; organize; lead; attend; participate in; take part; mount; launch; begin; start; set up; erect; conduct; carry out; convene; form; continue; resume; turn out; gather for; assemble for; march in; mark with`,
    happens: `take; begin; erupt; break; spread; continue; start; occur; follow; sweep; go; flare; intensify; resume; enter; draw; attract; gather; turn; end; last; bring; rock; reach; grow; pass; paralyse; happen; see`,
    without: `banned; ban; permission; planned; plan; plans; planning; intended; intention; right; convicted; accused of; charged with; sentenced; fined; detained for; arrested for; jailed for; authorisation; licence; authorities; press conference; bill; un; international criminal; government; trade; military; loyalists`,
  },
  {
    act: 'protest',
    thing: `street|streets; road; highway; bridge; square; motorway; railway line; entrance; office; campus; building; intersection`,
    acted: `block; occupy; blockade; take to; take over; pour onto; pour into; flood; flood into; fill; throng; barricade; come out; flock to; spill onto; return to; go out; storm into; turn out; surge into`,
    with: `crowds; protesters; demonstrators; students; residents; farmers; workers; people; women; thousands; hundreds; supporters; crowds; villagers; activists; teachers; citizens; youths; protestors; miners; drivers; protest; demonstrations; rally; crowd; they; young; indigenous; families; members; nurses; doctors; communities; organisations; unions; protesting`,
    without: `police blocked; security forces blocked; soldiers; army; military; authorities; troops; tanks; paramilitary`,
  },
  {
    act: 'protest-planned',
    thing: `${kinds}; strike; general strike; protest strike; walkout; national strike; stay-away; day of action; nationwide strike`,
    acted: `announce; plan; call; call for; schedule; threaten; plan to; intend to; propose; prepare; prepare for; vow; notify; appeal for; convene for; urge`,
    without: `permission; request; banned; police announced; ministry; cancelled`,
  },
  {
    act: 'strike',
    thing: `strike; general strike; stoppage; walkout; work stoppage; national strike; strike action; industrial action; work-to-rule; lockout; stay-away; go-slow; hartal; bandh`,
    acted: `hold; launch; stage; begin; start; join; observe; declare; go on; continue; take; enter; extend; be on; organise; organize; resume; suspend; end; call off; participate in`,
    happens: `begin; start; enter; paralyse; last; continue; take; bring; shut; end; spread; go; cripple; halt; resume`,
    without: `hunger; drone; air; missile; military; lightning; banned; illegal; unlawful; ban; right; airstrike; accused; court`,
  },
  {
    act: 'hunger-strike',
    thing: `hunger strike; food; meal|meals; dry hunger strike; week|day of * hunger strike; hunger-strike`,
    acted: `go on; start; begin; launch; declare; stage; hold; refuse; enter; end; announce; join; undertake; be on; continue; refuse to; suspend; resume; embark on; observe; call off`,
    with: `hunger; refusing; refused; refuse; fast; prison; jailed; prisoner; prisoners; detainees; detained`,
    without: `shortage; prices; aid; programme`,
  },
  {
    act: 'petition',
    thing: `petition; signature|signatures; online petition; appeal to the president|government|parliament; collective letter`,
    acted: `sign; launch; submit; deliver; file; hand over; hand in; hand to; start; present; collect; gather; circulate; hand; table; initiate; support; publish; post`,
    without: `court; habeas; judge; judicial; constitutional; president signed; rejected; tribunal; dismissed`,
  },
  {
    act: 'petition',
    thing: `appeal; open appeal`,
    acted: `sign; launch; issue; publish`,
    with: `signed; artists; signatories; signatures; academics; writers; citizens; journalists; intellectuals`,
    without: `court; verdict; sentence; filed`,
  },
  {
    act: 'assembly-denied',
    thing: `permission; permit; authorisation; authorization; request; application; notification; approval; permission to; request to; consent; notice; licence`,
    done: `deny; refuse; reject; turn down; withhold; decline; decline to; revoke; withdraw; refuse to; ignore; dismiss; cancel`,
    with: `protest; rally; rallies; march; demonstration; assembly; gathering; protests; picket; pickets; demonstrations; parade; vigil; sit-in; commemoration; procession; assemblies; marches; gatherings; pride`,
    without: `registration; register; journalist; broadcast; accredited; funding`,
  },
  {
    act: 'assembly-denied',
    thing: kinds,
    done: `authorise; authorize; permit; allow; sanction; approve`,
    negated: true,
  },
  {
    act: 'protest-ban',
    thing: `${kinds}; public gathering; public assembly; public meeting|meetings; mass event; demonstrations; large gathering; political rally; street marches; mass gathering; political gathering; event; concert`,
    done: `ban; prohibit; outlaw; forbid; cancel; call off; suspend; restrict; declare illegal; disallow; bar; block; prevent`,
    without: `strike; covering; covered; reporting; attending; journalists; access; news; registration; party; tear; cleared; broke; police used; entering; participate; internet; website; road`,
  },
  {
    act: 'protest-ban',
    thing: `ban on protest|protests|demonstrations|gatherings|assemblies|rallies|public|marches|mass|assembly|meetings|street; prohibition of protests|demonstrations|gatherings|assemblies; moratorium on protests; blanket ban; limit on gatherings|protests`,
    done: `impose; issue; announce; introduce; extend; declare; decree; place; order; enact; maintain; reimpose; renew; enforce`,
    with: `protest; protests; demonstrations; gatherings; assemblies; rallies; assembly; meetings; marches; demonstration; gathering; rally`,
  },
  {
    act: 'dispersal',
    thing: `${kinds}; crowd; protester|protesters; demonstrator|demonstrators; protestor|protestors; meeting; celebration; event; participant|participants; barricade; concert; press conference; conference; workshop; festival; screening`,
    done: `disperse; break up; disrupt; clear; evict; quell; suppress; put down; crush; stifle; push back; thwart; dismantle; prevent; stop; raze; halt; shut down; end; scatter; crack down; clamp down; interrupt; bring to; remove; repress; drive back; drive away; block`,
    with: `police; protest; protests; protesters; demonstration; demonstrations; demonstrators; officers; forces; troops; soldiers; authorities; gendarmes; army; riot; dispersed; crowd; rally; march; assailants; attackers; youths; men; mob; tear; gang; group`,
    without: `covid-19 bill; journalists covering; website; access to the; funding; signal; broadcast; strike; flights; ceasefire; filming; covering; from holding; union`,
  },
  {
    act: 'excessive-force',
    thing: `tear gas; teargas; rubber bullet; water cannon; live ammunition; live round|rounds; live bullet; live fire; stun grenade; baton; truncheon; pepper spray; excessive force; disproportionate force; lethal force; unnecessary force; force; pellet; firearm; flash-bang grenade; tear smoke; tear gas canister; gas canister; bullet; warning shot|shots; plastic bullet; brutal force; deadly force; tear gas shell; violence; rubber-coated bullets; brute force; sound bomb|grenade; shot|shots; gunfire; water gun; lead pellet; smoke grenade; stun gun; whip; taser; brutality; horse|horses; teargas canister; heavy-handed tactics`,
    done: `fire; use; deploy; shoot; lob; launch; throw; employ; resort to; respond with; unleash; spray; meet with; beat with; disperse with; attack with; hit with; strike with; charge with; discharge; apply; hurl; open; turn on; repress with; fire off; greet with; deploy against; answer with; confront with; target with; spray with; douse with`,
    undergone: `face; suffer; encounter; meet; inhale; sustain`,
    with: `police; security; officers; soldiers; forces; troops; gendarmes; army; military; authorities; riot; protesters; demonstrators; protest; crowd; protests; demonstration; march; rally; demonstrations; protestors; guard; guards; law enforcement; gendarmerie; bullets; gas`,
    without: `councillor's; car; gunmen; hooded; assailants; rebels; gang; thieves; militants; unknown; unidentified; sexual; gender-based; domestic; incite; inciting; incited; convicted; accused of`,
  },
]
