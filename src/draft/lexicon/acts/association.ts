// What is done to organisations, and to people at their place of work.
import type { Wording } from '../wording.ts'

export const ASSOCIATION_WORDINGS: readonly Wording[] = [
  {
    act: 'organisation-closed',
    on: ['organisation', 'named'],
    verbs: `
      close; close down; shut down; shut; dissolve; liquidate; disband; deregister; de-register; outlaw;
      ban; order … closed; order … dissolved; strike … off the register; remove … from the register;
      delist; order … to close; order … to cease * activities; force … to close; force … to shut down;
      force … to dissolve; force … to disband; order … to shut down; wind up;
      order … liquidated`,
    without: `
      street; road; square; border; school; schools; travelling; traveling; leaving; entering; deal;
      airspace; account; accounts; protests; protest; from`,
  },
  {
    act: 'organisation-closed',
    frame: 'thing',
    verbs: `
      revoke * registration; cancel * registration; annul * registration; withdraw * registration;
      strip … of * registration; strip … of * legal status; revoke * legal status; cancel * legal status;
      order * closure; order * dissolution; order * liquidation; revoke * operating licence;
      seek * dissolution; cancel * legal personality; withdraw * legal status; revoke * ngo licence;
      cancel * ngo licence; strip … of * legal personality; lose * legal status; lose * registration;
      deregister * ngos; revoke * legal personality`,
  },
  {
    act: 'organisation-closed',
    nouns: `closure; dissolution; liquidation; shut-down; shutdown; forced closure`,
    whose: `of`,
    on: ['organisation', 'named'],
    without: `internet; border; road`,
  },
  {
    act: 'organisation-suspended',
    on: ['organisation', 'named'],
    verbs: `
      suspend; order … to suspend * activities; order … to suspend * operations;
      order … to halt * activities; order … to stop * activities`,
    without: `
      broadcast; broadcasting; licence; license; newspaper; tv; radio; channel; visa; account; accounts;
      website; job; post; duty; sentence; broadcasts`,
  },
  {
    act: 'organisation-suspended',
    frame: 'thing',
    verbs: `
      suspend * activities; suspend * registration; suspend * operations; halt * activities;
      ban * activities; suspend * activity; paralyse * activities`,
    without: `broadcast; tv; radio`,
  },
  {
    act: 'registration-denied',
    frame: 'given-to',
    verbs: `
      deny * registration; refuse * registration; deny * legal status; deny * accreditation as;
      refuse to register; decline to register; reject * application for registration;
      reject * registration; deny * renewal of * registration; refuse * licence;
      refuse to renew * registration; refuse to renew * licence; deny * licence;
      reject * application to register; reject * registration application`,
    without: `vehicle; voter`,
  },
  {
    act: 'designation',
    on: ['organisation', 'outlet', 'person', 'named', 'site', 'authority'],
    verbs: `
      designate; designate … as; label … as * foreign agent; declare … undesirable; declare … extremist;
      declare … terrorist; declare … a terrorist; declare … an extremist; declare … a foreign agent;
      list … as * foreign agent; list … as * terrorist; list … as * extremist; add … to * list of;
      add … to * register of; add … to * foreign agents; include … in * list of;
      include … in * register of; put … on * list of; place … on * list of; blacklist;
      brand … a foreign agent; brand … a terrorist; classify … as; recognise … as * foreign agent;
      recognize … as * extremist; recognise … as * extremist; recognise … as * terrorist;
      declare … as * foreign agent; label … a terrorist; label … a foreign agent; label … an extremist;
      label … extremist; label … as * terrorist; brand … as * terrorist; place … on * terrorist list`,
    with: `
      agent; agents; extremist; extremists; terrorist; terrorists; terrorism; undesirable; blacklist;
      blacklisted; extremism; banned; financing; illegal; unlawful`,
  },
  {
    act: 'inspection',
    on: ['organisation', 'outlet', 'premises', 'named'],
    verbs: `
      inspect; audit; subject … to * inspection; subject … to * inspections; subject … to * audit;
      subject … to * audits`,
    frame: 'done-to',
  },
  {
    act: 'inspection',
    frame: 'undergone',
    verbs: `
      face * inspection; face * inspections; undergo * inspection; face * audit; undergo * audit;
      face * audits; undergo * inspections; face * tax inspection`,
  },
  {
    act: 'inspection',
    frame: 'thing',
    verbs: `
      conduct * inspection; carry out * inspection; conduct * inspections; carry out * inspections;
      launch * audit; conduct * audit; begin * inspection; carry out * audit; launch * inspection;
      launch * inspections`,
  },
  { act: 'inspection', nouns: `tax inspection; unannounced inspection; tax audit`, whose: `of at against` },
  {
    act: 'funding-restriction',
    frame: 'thing',
    verbs: `
      block * funding; cut * funding; restrict * funding; freeze * funding; withdraw * funding;
      ban * foreign funding; suspend * funding; cancel * grant; cancel * funding;
      restrict * foreign funding; return * grant; prohibit * foreign funding; halt * funding;
      cut off * funding; bar … from receiving; ban … from receiving; prohibit … from receiving;
      prevent … from receiving; bar … from accessing funds; cancel * fcra`,
    with: `funding; funds; grant; grants; fcra; donations; money; foreign`,
  },
  {
    act: 'dismissal',
    on: ['person', 'named'],
    verbs: `
      dismiss; fire; sack; lay off; remove … from * post; remove … from office; remove … from * position;
      suspend … from * job; suspend … from * post; suspend … from duty; suspend … from * position;
      terminate * contract; dismiss … from; relieve … of * duties; expel … from * university; oust;
      strip … of * post; suspend … from * duties; expel … from university; make … redundant`,
    without: `
      claims; allegations; appeal; case; complaint; shots; gas; shot; bullets; lawsuit; gunshots; weapons;
      cannon; water; canisters; parliament; charges; ammunition; grenades; tear; petition; request;
      motion; rounds`,
  },
  { act: 'dismissal', frame: 'undergone', verbs: `lose * job; lose * jobs` },
  { act: 'dismissal', nouns: `dismissal; sacking; firing`, whose: `of`, on: ['person', 'named'] },
  {
    act: 'forced-resignation',
    on: ['person', 'named'],
    verbs: `
      force … to resign; pressure … to resign; force … to step down; compel … to resign;
      pressure … to step down; pressure … into resigning; force … out of office; force … to quit`,
  },
  { act: 'reinstatement', on: ['person', 'named'], verbs: `reinstate; give … * job back; rehire` },
  {
    act: 'reinstatement',
    frame: 'thing',
    verbs: `restore * registration; reinstate * registration; restore * licence; restore * legal status`,
  },
  {
    act: 'strike-declared-unlawful',
    frame: 'thing',
    on: ['strike'],
    verbs: `
      declare … unlawful; declare … illegal; rule … illegal; rule … unlawful; outlaw; ban;
      find … unlawful; find … illegal`,
    with: `strike; strikes; walkout; industrial`,
  },
]
