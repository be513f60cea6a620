// What is done to organisations, and to people at their place of work.
import type { Wording } from '../wording.ts'

export const ASSOCIATION_WORDINGS: readonly Wording[] = [
  {
    act: 'organisation-closed',
    on: ['organisation', 'named'],
    verbs: `
      close; close down; shut down; shut; dissolve; liquidate; disband; deregister; de-register; outlaw; ban; order … closed; order … dissolved; strike … off the register; remove … from the register; delist; order … to close; order … to cease * activities; force … to close; force … to shut down; force … to dissolve; force … to disband; order … to shut down; wind up; order … liquidated`,
    without: `
      street; road; square; border; school; schools; travelling; traveling; leaving; entering; deal;
      airspace; account; accounts; protests; protest; from`,
  },
  {
    act: 'organisation-closed',
    frame: 'thing',
    verbs: `
      deregister * ngos`,
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
      suspend`,
    without: `
      broadcast; broadcasting; licence; license; newspaper; tv; radio; channel; visa; account; accounts;
      website; job; post; duty; sentence; broadcasts`,
  },
  {
    act: 'organisation-suspended',
    frame: 'thing',
    verbs: `
      ban * activities`,
    without: `broadcast; tv; radio`,
  },
  {
    act: 'registration-denied',
    frame: 'given-to',
    verbs: `
      refuse to register; decline to register; refuse * licence; refuse to renew * licence; deny * licence`,
    without: `vehicle; voter`,
  },
  {
    act: 'designation',
    on: ['organisation', 'outlet', 'person', 'named', 'site', 'authority'],
    verbs: `
      designate; designate … as; declare … undesirable; label … undesirable; brand … undesirable; designate … undesirable; name … undesirable; recognise … undesirable; recognise … extremist; rule … extremist; declare … extremist; declare … terrorist; declare … a terrorist; declare … an extremist; list … as * terrorist; list … as * extremist; add … to * list of; add … to * register of; include … in * list of; include … in * register of; put … on * list of; place … on * list of; blacklist; brand … a terrorist; classify … as; recognize … as * extremist; recognise … as * extremist; recognise … as * terrorist; label … a terrorist; label … an extremist; label … extremist; label … as * terrorist; brand … as * terrorist`,
    with: `
      agent; agents; extremist; extremists; terrorist; terrorists; terrorism; undesirable; blacklist;
      blacklisted; extremism; banned; financing; illegal; unlawful`,
  },
  {
    act: 'inspection',
    on: ['organisation', 'outlet', 'premises', 'named'],
    verbs: `
      inspect; audit`,
    frame: 'done-to',
  },
  { act: 'inspection', nouns: `tax inspection; unannounced inspection; tax audit`, whose: `of at against` },
  {
    act: 'funding-restriction',
    frame: 'thing',
    verbs: `
      return * grant; bar … from receiving; ban … from receiving; prohibit … from receiving; prevent … from receiving; cancel * fcra`,
    with: `funding; funds; grant; grants; fcra; donations; money; foreign`,
  },
  {
    act: 'dismissal',
    on: ['person', 'named'],
    verbs: `
      dismiss; fire; sack; lay off; dismiss … from; expel … from * university; oust; expel … from university; make … redundant`,
    without: `
      claims; allegations; appeal; case; complaint; shots; gas; shot; bullets; lawsuit; gunshots; weapons;
      cannon; water; canisters; parliament; charges; ammunition; grenades; tear; petition; request;
      motion; rounds`,
  },
  { act: 'dismissal', nouns: `dismissal; sacking; firing`, whose: `of`, on: ['person', 'named'] },
  {
    act: 'forced-resignation',
    on: ['person', 'named'],
    verbs: `
      force … to resign; pressure … to resign; force … to step down; compel … to resign; pressure … to step down; pressure … into resigning; force … out of office; force … to quit`,
  },
  {
    act: 'reinstatement',
    on: ['person', 'named'],
    verbs: `
      reinstate; give … * job back; rehire`,
  },
  {
    act: 'strike-declared-unlawful',
    frame: 'thing',
    on: ['strike'],
    verbs: `
      declare … unlawful; declare … illegal; rule … illegal; rule … unlawful; outlaw; ban; find … unlawful; find … illegal`,
    with: `strike; strikes; walkout; industrial`,
  },
]
