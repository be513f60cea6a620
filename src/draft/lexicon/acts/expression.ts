// What is done to media, sites and words.
import type { Wording } from '../wording.ts'

const outlet = ['outlet', 'named'] as const

export const EXPRESSION_WORDINGS: readonly Wording[] = [
  {
    act: 'access-denied',
    on: ['person', 'outlet', 'named', 'organisation'],
    negated: true,
    verbs: `allow … to attend; allow … to enter; allow … to cover; allow … to film; allow … into; allow … access; let … in; let … into; permit … to attend; permit … to enter; permit … to film; grant … accreditation; grant … access; accredit; admit; invite … to`,
    with: `journalist; journalists; reporter; reporters; media; press; correspondent; photographers; crew; outlets; observers; accreditation`,
  },
  {
    act: 'website-blocked',
    frame: 'undergone',
    on: ['site', 'outlet', 'named', 'organisation'],
    verbs: `become unreachable; become inaccessible; become unavailable; be inaccessible; be unreachable; go offline; be offline; be down; be unavailable; stop loading`,
    with: `website; websites; site; sites; portal; users; country; facebook; twitter; whatsapp; telegram; signal; youtube; platform; platforms; online; page; offline`,
  },
  {
    act: 'broadcast-suspended',
    frame: 'undergone',
    on: outlet,
    verbs: `go dark; go off air; go off the air; fall silent; be off air; be off the air; lose * signal; disappear from the airwaves`,
  },
  {
    act: 'censorship',
    frame: 'done-to',
    on: ['work', 'outlet', 'site', 'named'],
    verbs: `pull … from; withdraw … from circulation; withdraw … from sale; remove … from libraries; remove … from shelves; take … off shelves; drop … from * programme; cut … from; bar … from sale; ban … from sale; strip … from`,
    without: `police pulled; police; army; funding; parliament; bill`,
  },
  {
    act: 'website-blocked',
    frame: 'done-to',
    on: ['site', 'outlet', 'named'],
    verbs: `
      block; make … inaccessible; take … offline; render … inaccessible; throttle; knock … offline; block … inside; filter; order … blocked; order … offline`,
    without: `
      road; roads; street; streets; entry; bank; bill; highway; entrance; law; assets; courtroom;
      detainees; detention; internet; lawyers; lawyer; building`,
  },
  {
    act: 'website-blocked',
    frame: 'thing',
    on: ['site', 'outlet', 'named'],
    nouns: `blocking; website blocking`,
    whose: `of`,
  },
  {
    act: 'website-blocked',
    frame: 'undergone',
    on: ['site', 'outlet', 'named'],
    verbs: `
      become inaccessible; go offline; be inaccessible; become unavailable; be unavailable`,
  },
  {
    act: 'website-blocked',
    frame: 'undergone',
    on: ['site', 'outlet', 'named', 'organisation'],
    verbs: `
      be hacked`,
  },
  {
    act: 'website-restored',
    frame: 'done-to',
    on: ['site', 'outlet', 'named', 'network'],
    verbs: `
      unblock; restore; make … accessible again; bring … back online`,
    without: `order; democracy; constitution; peace; rule; calm; registration; trust; licence; citizenship`,
  },
  {
    act: 'website-restored',
    frame: 'undergone',
    on: ['site', 'outlet', 'named', 'network', 'work'],
    verbs: `
      be * operational; become accessible again; be accessible again; be back online; come back online; be available again; become available again; be * accessible again; work again; go back online`,
    without: `prison; camp; plant`,
  },
  {
    act: 'internet-shutdown',
    frame: 'thing',
    on: ['network'],
    verbs: `
      shut down; cut; disrupt; block; suspend; switch off; cut off; shut off; restrict; slow; slow down; disconnect; throttle; jam; turn off`,
    with: `
      internet; network; mobile; connection; connectivity; telecommunications; broadband; networks; web`,
    without: `funding; website`,
  },
  {
    act: 'internet-shutdown',
    frame: 'thing',
    verbs: `
      order * shutdown of the internet; impose * shutdown`,
    with: `internet; communications`,
  },
  {
    act: 'internet-shutdown',
    nouns: `
      internet shutdown; internet blackout; communications blackout; internet outage; internet disruption;
      shutdown of the internet; internet cut`,
    standsAlone: true,
    frame: 'thing',
  },
  {
    act: 'media-closed',
    on: outlet,
    verbs: `
      close; close down; shut down; shut; ban; order … closed; order … to close; force … to close; force … to shut down; force … off air; force … to cease; liquidate; force … to stop; order … to shut; stop … from publishing; order … to cease`,
    with: `
      newspaper; radio; station; channel; outlet; outlets; media; tv; magazine; broadcaster; newspapers;
      stations; channels; daily; weekly; press; publication; portal; news; television; newsroom;
      broadcasters; paper`,
    without: `
      covering; from; entering; account; broadcasting; reporting; protest; protests; advertisements;
      doors`,
  },
  {
    act: 'media-closed',
    frame: 'undergone',
    on: outlet,
    verbs: `
      close; stop publishing; cease broadcasting; go off air; stop broadcasting; fold; cease publishing; shut down`,
    voice: 'active',
    with: `
      newspaper; radio; station; channel; outlet; outlets; tv; magazine; broadcaster; daily; weekly;
      publication; publishing; broadcasting; air; portal`,
  },
  {
    act: 'broadcast-suspended',
    frame: 'done-to',
    on: ['outlet', 'work', 'named', 'site'],
    verbs: `take … off air; take … off the air; pull … off the air; pull … off air; yank … off the air; force … off the air; force … off air; order … off air; order … off the air; knock … off the air; 
      suspend; suspend … from broadcasting; interrupt; stop … from broadcasting; ban … from broadcasting; ban … from airing; prohibit … from broadcasting; jam; drop … from cable`,
    with: `
      broadcast; broadcasts; broadcasting; air; tv; radio; channel; station; programme; television; show;
      licence; newspaper; channels; stations; airing; programmes; publication; outlet; cable; license;
      broadcaster; outlets; media`,
    without: `account; accounts`,
  },
  {
    act: 'media-resumed',
    frame: 'undergone',
    on: outlet,
    verbs: `
      resume publication; resume broadcasting; resume broadcasts; return to air; resume publishing; go back on air; resume operations; be back on air`,
  },
  {
    act: 'media-resumed',
    frame: 'done-to',
    on: outlet,
    verbs: `
      allow … to resume; allow … to reopen; allow … back on air; permit … to resume`,
  },
  {
    act: 'media-takeover',
    frame: 'done-to',
    on: outlet,
    verbs: `
      take over; acquire; buy; buy up; take control of; purchase; gain control of; nationalise; nationalize`,
    with: `
      newspaper; publisher; publishers; channel; tv; outlet; outlets; media; radio; broadcaster; press;
      news; station; portal; newspapers`,
    without: `presidency; government; premises`,
  },
  { act: 'media-takeover', nouns: `media takeover`, frame: 'thing' },
  {
    act: 'censorship',
    frame: 'thing',
    on: ['work', 'outlet', 'site', 'named'],
    verbs: `
      censor; take down; remove; delete; ban; order … removed; order … deleted; order … to remove; order … to delete; order … to take down; order … to refute; order … to publicly refute; require … to remove; require … to delete; instruct … to remove; force … to remove; force … to delete; order … to retract; forbid … from publishing; ban … from publishing; prohibit … from publishing; prohibit … from reporting; ban … from reporting; order … not to report; instruct … not to report; warn … not to report; instruct … to refrain; pulp; forbid … to publish; order … to unpublish; withdraw … from circulation; bar … from publishing; bar … from reporting; order … to stop publishing; order … to stop reporting; instruct … to delete`,
    with: `
      article; articles; post; posts; video; videos; book; books; film; films; content; report; reports;
      publication; publications; publishing; reporting; song; songs; interview; censored; documentary;
      tweets; tweet; programme; exhibition; play; material; materials; information; comments; story;
      stories; coverage; edition; issue; photographs; images; cartoon; music; performance`,
    without: `
      police; house; homes; hard; flash; confiscated; laptop; amendment; phones; copies; draft; bill`,
  },
  {
    act: 'censorship',
    frame: 'undergone',
    on: ['site', 'named', 'outlet', 'work', 'assets', 'person', 'organisation'],
    verbs: `
      suspend * twitter; suspend * facebook`,
    voice: 'active',
    with: `account; accounts; post; posts`,
  },
  {
    act: 'censorship',
    frame: 'thing',
    verbs: `
      order * removal of; request * removal of; issue * takedown`,
  },
  {
    act: 'access-denied',
    on: ['person', 'outlet', 'named', 'organisation'],
    verbs: `
      bar … from covering; prevent … from covering; ban … from covering; stop … from covering; obstruct … from covering; block … from covering; refuse to accredit; prevent … from reporting; prevent … from filming; stop … from filming; bar … from entering; prevent … from entering; bar … from attending; prevent … from attending; prohibit … from covering; stop … from reporting; exclude … from; turn away; forbid … from covering; forbid … to film; block … from attending`,
    with: `
      journalist; journalists; reporter; reporters; media; press; correspondent; correspondents;
      accreditation; newspaper; observers; monitors; photographer; crew; crews; cover; covering; film;
      filming; outlets; outlet; cameraman; broadcaster; tv; radio; parliament`,
    without: `trial; courtroom; hearing; treatment; country; lawyers`,
  },
  {
    act: 'vilification',
    on: ['person', 'organisation', 'outlet', 'assembly', 'named', 'authority'],
    verbs: `
      smear; vilify; defame; brand … as; label … as; label … a; accuse … of treason; accuse … of being; accuse … of spying; accuse … of working for; denounce … as; denigrate; stigmatise; stigmatize; red-tag; insult; discredit; refer to … as; portray … as; demonise; dub … as`,
    without: `
      accused of insulting; charges; insulting; charged; blacklist; law; court; designated; president's`,
  },
  {
    act: 'vilification',
    nouns: `smear campaign; disinformation campaign; defamation campaign; online attack; hate campaign`,
    whose: `against on of`,
  },
  {
    act: 'vilification',
    frame: 'undergone',
    verbs: `
      be the target of * smear; be subjected to * smear; be the victim of * smear`,
  },
]
