// What courts and authorities impose.
import type { Deed } from '../deed.ts'

const given = `impose; hand; hand down; hand out; give; pronounce; pass; deliver; issue; mete out; sentence to; condemn to; punish with; slap with; order; announce; pass down; confirm`
const got = `receive; get; face; draw; earn; serve; be given; be under; begin; start; await; incur`

export const PENALTY_DEEDS: readonly Deed[] = [
  {
    act: 'prison-sentence',
    thing: `sentence; prison sentence|term; jail sentence|term; term in prison|jail; term of imprisonment; custodial sentence; life sentence; life imprisonment; life in prison; year|years in prison|jail; month|months in prison|jail; year|years behind bars; month|months behind bars; year|years of imprisonment|jail; year|years in a penal|prison|labour|labor colony|camp; month|months of imprisonment; year|years imprisonment; hard labour; hard labor; prison time; jail time; sentence of imprisonment; prison; jail; penal colony; imprisonment`,
    done: `${given}; send to; throw into; put in; jail for; imprison for; lock up; sentence in`,
    undergone: got,
    measure: 'prison',
    without: `suspended; death; probation; maximum; administrative; community; appeal; upheld; reduced; commuted; carries; carry; punishable; up to; conditional; days in; days of; restricted`,
  },
  {
    act: 'suspended-sentence',
    thing: `suspended sentence; suspended prison|jail sentence|term; suspended term|imprisonment; probation; conditional sentence; conditional discharge; suspended prison; deferred sentence; probationary sentence`,
    done: `${given}; place on; put on; release on`,
    undergone: got,
    measure: 'suspended',
    without: `officer; replaced`,
  },
  {
    act: 'restricted-freedom',
    thing: `restricted freedom|liberty; restriction of freedom|liberty; limitation of freedom|liberty; limited freedom; community service; community work; corrective labour|labor; correctional labour|labor; compulsory labour|labor; forced labour|labor; judicial supervision|control; hour|hours of community|unpaid service|work; probation supervision; curfew order`,
    done: `${given}; place under; put under; order to; release under; perform`,
    undergone: `${got}; perform; do; carry out`,
    measure: 'restricted-freedom',
  },
  {
    act: 'administrative-arrest',
    thing: `administrative arrest|detention; day|days of administrative arrest|detention; day|days in jail|prison|detention|custody; day|days of arrest|detention|jail; day|days behind bars; short-term arrest|detention; day|days arrest|detention`,
    done: `${given}; place under; put under; jail for; arrest for; detain for; order to`,
    undergone: got,
    measure: 'administrative-arrest',
    without: `upheld; reduced; extended`,
  },
  {
    act: 'fine',
    thing: `fine; penalty of; financial penalty; monetary penalty; administrative fine; heavy fine; hefty fine; penalty`,
    done: `impose; hand; hand down; hand out; give; issue; levy; slap; slap with; hit with; order; sentence to; punish with; penalise with; issue with; serve with; mete out; order to; announce`,
    undergone: `receive; get; face; incur; pay`,
    measure: 'fine',
    without: `death; upheld; overturned; reduced; maximum; cancelled; prison; jail; up to; law`,
  },
  {
    act: 'damages-order',
    thing: `damages; compensation; legal cost|costs; moral damages; reparation; moral damage; court cost|costs`,
    undergone: `pay; pay in`,
    done: `award; order; order to; grant; award in; impose`,
    measure: 'damages',
    with: `court; judge; ordered; tribunal; told; order; judges; ruled; awarded; award; ruling; must; forced`,
    without: `seeking; demanding; demand; sought; seeks; claimed`,
  },
  {
    act: 'death-sentence',
    thing: `death sentence|penalty; capital punishment; sentence of death; death by hanging`,
    done: given,
    undergone: got,
    measure: 'death',
    without: `commuted; abolish; abolition; abolished; moratorium; upheld; overturned; penalty for; carries`,
  },
  {
    act: 'activity-ban',
    thing: `licence to practise; law licence; press card|pass; professional licence; right to practise|vote|stand|work; licence to practice; bar licence; press credential; broadcasting career; lawyer licence|license; legal licence; licence as a lawyer; bar membership; ban on working|practising|holding|leaving`,
    done: `revoke; suspend; withdraw; cancel; strip of; deprive of; take away; annul; remove; confiscate; impose`,
    undergone: `lose`,
    measure: 'activity-ban',
    without: `travel; leaving`,
  },
]
