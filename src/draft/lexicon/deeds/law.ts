// Laws and orders in their stages; changes of power.
import type { Deed } from '../deed.ts'

const kinds = `bill; law; draft law; draft bill; amendment; draft amendment; legislation; act; draft act; reform; constitutional amendment|reform; code; ordinance; draft legislation; draft regulation; package; provision; proposal; penal code; criminal code; constitution; draft constitution; emergency law; anti-terrorism law; statute; directive; decree-law; resolution; draft decree; regulation; proposed law|amendment|legislation|bill; law on; bill on; amendments to; draft ordinance; part|parts of * law|act|code|bill|constitution|ordinance|legislation|decree; section|sections of * law|act|code|bill|ordinance; article|articles of * law|code|constitution|act; clause; proposed changes; legislative proposal|initiative`

export const LAW_DEEDS: readonly Deed[] = [
  {
    act: 'law-proposed',
    thing: kinds,
    acted: `propose; draft; introduce; table; submit; present; put forward; unveil; publish; initiate; send; refer; announce; gazette; circulate; consider; debate; discuss; forward; make public; bring; register; release; file; sponsor; move; lay; examine; publicise; share; set out; float; push; push for; reintroduce; revive; review`,
    happens: `reach; pass; clear; propose; appear; await; come; go`,
    with: `parliament; deputies; government; cabinet; ministry; minister; draft; proposed; proposal; lawmakers; bill; party; mp; mps; senator; senators; assembly; legislature; congress; president; committee; legislators; parliamentary; senate; council; consultation; reading; tabled; members; amendments; public; commission`,
    without: `signed; passed; adopted; approved; enacted; force; effect; withdrew; withdrawn; repealed; vetoed; rejected; under the law; court; upheld; violated; shelved; petition; challenged; struck; lawsuit; complaint; in force; unconstitutional; scrapped; statement; criticised the law; implement`,
  },
  {
    act: 'law-proposed',
    thing: `reading; first reading; second reading; committee stage; vote in`,
    acted: `pass; pass in; adopt in; approve in; approve on; pass at; clear; adopt at; pass on; approve at; adopt on`,
    with: `bill; law; amendment; amendments; draft; legislation; act; code`,
    without: `third; final; third and final`,
  },
  {
    act: 'law-proposed',
    thing: `draft law|bill|act|amendment|decree|media|legislation; bill; draft`,
    acted: `approve; adopt; endorse; back; greenlight; pass`,
    with: `cabinet; council of ministers; committee; government; commission; ministers`,
    without: `parliament passed; parliament adopted; final; third; law by; national assembly; senate; lower house; signed`,
  },
  {
    act: 'law-adopted',
    thing: kinds,
    acted: `adopt; pass; approve; enact; vote for; vote through; ratify; promulgate; push through; rush through; amend; endorse; vote in; favour; back; give to; railroad; fast-track; introduce; vote on; ram through; vote to; pass into; tighten; toughen; clear; wave through`,
    happens: `pass`,
    with: `parliament; lawmakers; deputies; senate; congress; assembly; legislature; mps; legislators; house; junta; duma; passed; adopted; enacted; approved; council; government; vote; voted; votes; president; ratified; passing; adoption; senators; authorities; knesset; referendum; promulgated; bundestag; passage; state; chamber; majlis; military; king`,
    without: `reading; cabinet approved; committee approved; signed; would; proposed; draft law on 30; first; vetoed; rejected; if; could; urged; called; against the bill; court; un; resolution condemning; introduced in parliament; in favour of a motion; human rights council; general assembly; not yet; yet to; before parliament; introduced a bill; tabled`,
  },
  {
    act: 'law-adopted',
    thing: `approval to * law|bill|act|code|amendments|legislation|amendment; assent to * bill; green light to * law|bill; vote for * law; final approval; final passage; final reading; third reading`,
    acted: `give; grant; receive; pass; pass in; win; secure; adopt in; approve in; get; pass on`,
    with: `parliament; lawmakers; deputies; senate; congress; assembly; legislature; mps; legislators; house; chamber; bill; law`,
    without: `assent; president; king`,
  },
  {
    act: 'law-adopted',
    thing: `decree; ordinance; emergency decree; presidential decree; executive order; emergency regulation; decree-law`,
    acted: `issue; adopt; promulgate; enact; pass; announce; publish; approve; impose; rule by`,
    without: `signed; release; sentence; dissolving; dissolved; pardon; suspending; appointing; appointed; pardoning; naming; emergency`,
  },
  {
    act: 'law-signed',
    thing: kinds + `; decree; presidential decree; executive order`,
    acted: `sign; sign into; assent; sign off; give to; ratify; countersign`,
    with: `president; king; emir; monarch; sultan; governor; signed; signs; signing; prime minister; signature; assent; queen; royal`,
    without: `petition; letter; agreement; memorandum; refused; contract; treaty; statement; pardon`,
  },
  {
    act: 'law-signed',
    thing: `assent; royal assent; signature; presidential assent; name to`,
    acted: `give; receive; put; grant; add; affix; lend`,
    with: `bill; law; act; amendments; amendment; decree; legislation; code`,
  },
  {
    act: 'law-in-force',
    thing: kinds + `; decree; new rules; rules`,
    acted: `enforce`,
    happens: `enter; come; take; go; become`,
    with: `into force; effect; into effect; effective; become law; became law; becomes law`,
    without: `if; would; once; when the law; will; until; sponsor; under the law`,
  },
  {
    act: 'law-rejected',
    thing: kinds + `; motion; referendum`,
    done: `reject; vote down; veto; defeat; vote against; throw out; block; refuse to; sink; turn down; decline to; send back`,
    happens: `fail`,
    with: `parliament; lawmakers; deputies; senate; congress; assembly; legislature; mps; legislators; house; veto; vetoed; voted; votes; voters; president; referendum; vote; committee; senators; plenary; chamber`,
    without: `appeal; criticism; request; claims; petition; complaint; allegations; statement; urged; called; rejecting the bill; civil society rejected; protest; protests; website; lawsuit; protesters; registration; report`,
  },
  {
    act: 'law-withdrawn',
    thing: kinds + `; plan; tax; draft`,
    done: `withdraw; shelve; scrap; drop; abandon; recall; postpone; put on; backtrack on; suspend; delay; back down; retract; pull; freeze; pause; set aside; ditch; cancel; retreat from; back away`,
    happens: `stall; lapse`,
    with: `bill; draft; amendment; amendments; proposal; proposed; plans; plan; reform; reforms; bills; legislation; controversial; tax`,
    without: `charges; licence; troops; funding; election; accreditation; registration; complaint; broadcast; programme; repealed; sentence; citizenship; provisions; lawsuit; case; court; station; defamation provisions`,
  },
  {
    act: 'law-repealed',
    thing:
      kinds +
      `; decree; ban; restriction; emergency regulation; emergency order; death penalty; requirement; defamation provisions; criminal defamation`,
    done: `repeal; revoke; rescind; abolish; annul; abrogate; do away; lift; scrap; strike from; remove from; decriminalise; decriminalize; overturn; cancel; end`,
    with: `law; act; provision; provisions; legislation; decree; ordinance; code; section; article; defamation; sedition; penalty; ban; restrictions; regulation; regulations; rules; laws; statute; blasphemy`,
    without: `licence; registration; license; immunity; passport; accreditation; travel; emergency; plans; citizenship; visa; broadcasting; withdrew; court; tribunal; judge; suspension; bill; urged; called; call; draft; demand; demanding; demanded; nationality; sentence`,
  },
  {
    act: 'law-ruling',
    thing:
      kinds +
      `; decree; ban; emergency regulation; restrictions; provisions; regulations; measure; criminalisation`,
    done: `strike down; declare; rule; find; invalidate; annul; quash; overturn; nullify; uphold; void; deem; suspend; block; strike out; declare as; review; examine; rule on; hold; confirm; repeal`,
    with: `court; tribunal; judges; judge; constitutional; unconstitutional; constitutionality; justices`,
    without: `sentence; verdict; conviction; appeal of; activist's; appeal by; murder; detention of; lawyer's; election results; jailed`,
  },
  {
    act: 'emergency-declared',
    thing: `state of emergency; state of siege; state of exception; curfew; martial law; state of public emergency; emergency rule; lockdown; emergency law|rule|powers; night-time curfew; state of alert; state of catastrophe; state of calamity`,
    acted: `declare; impose; extend; prolong; renew; announce; proclaim; introduce; enforce; decree; place under; put under; order; reimpose; establish; issue; approve; invoke; maintain`,
    happens: `come; enter; take; begin`,
    without: `lifted; lift; ended; would; end; violating; breaching; breaking; repealed; break; breached; violated; defied; defying; accused; arrested for; detained for; fined for; under the`,
  },
  {
    act: 'government-measure',
    thing: `restriction; new rules; directive; instruction; circular; regulation; guideline; measure; limit|limits; tax; order; ban; rule|rules; requirement; quota; moratorium; prohibition; embargo; limits on; policy; memorandum`,
    acted: `impose; introduce; issue; announce; tighten; adopt; enact; extend; unveil; publish; place; toughen; set; release; approve; roll out; put`,
    with: `government; ministry; minister; authorities; president; council; governor; regulator; mayor; junta; commission; agency; prosecutor; cabinet; prime; police; prefect; ordered; rules; department; central bank; secretary; office; administration; state; municipality; new`,
    without: `travel ban; arrest; protection; injunction; sentence; fine; court order; detention; liquidation; house; publication; reporting; internet; gag; closure; warrant; dissolution; broadcast; website; judge; stay; court; precautionary; court's; urged; marches; curfew; press card; summons; sanctions; suspended; human rights groups; un; amnesty; committee of; expulsion`,
  },
  {
    act: 'election-postponed',
    thing: `election; vote; poll|polls; presidential election; general election; legislative election; referendum; local election; ballot; electoral process; parliamentary election`,
    done: `postpone; delay; cancel; put off; reschedule; push back; defer; suspend; call off`,
    without: `protest vote; strike; urged; called`,
  },
  {
    act: 'coup',
    thing: `coup; power; military coup; government; president; coup d'état; control of the country|government; elected government; putsch; coup attempt; control of`,
    acted: `stage; seize; mount; overthrow; topple; oust; depose; launch; carry out; take; attempt; lead; remove from; grab; foil`,
    happens: `take; occur; fail; bring; overthrow; oust`,
    with: `coup; soldiers; army; military; junta; putsch; officers; overthrew; toppled; overthrow; seized power; presidential guard; generals; rebels; general`,
    without: `convicted; accused; charged; plotting; court; sentenced; alleged; website; corruption; protest`,
  },
  {
    act: 'statement',
    thing: `statement; joint statement; press release; communiqué; declaration; public statement`,
    acted: `issue; release; publish; sign; make; adopt`,
    without: `police; ministry; witness`,
  },
  {
    act: 'letter',
    thing: `letter; open letter; joint letter; public letter`,
    acted: `send; write; sign; publish; address; issue; submit; deliver`,
    without: `threatening; bomb; threat; resignation; received`,
  },
  {
    act: 'report',
    thing: `report; findings; study; survey; briefing paper; joint report`,
    acted: `publish; release; launch; issue; present; submit`,
    without: `police; newspaper; channel; website; article; reporter; journalist; removed; medical`,
  },
]
