// The stages of a law, and what governments order.
import type { Wording } from '../wording.ts'

const rule = ['law'] as const

export const LAW_WORDINGS: readonly Wording[] = [
  {
    act: 'law-adopted',
    frame: 'thing',
    verbs: `vote … to criminalise; vote … to ban; vote … to outlaw; vote … to legalise; vote … to decriminalise; vote … to abolish; vote … to amend; vote … to restrict; vote to criminalise; vote to ban; vote to outlaw; vote to legalise; vote to decriminalise; vote to abolish; vote to amend; vote to restrict; vote to repeal`,
    with: `parliament; lawmakers; deputies; senate; congress; assembly; legislature; mps; house; duma; chamber`,
  },
  {
    act: 'government-measure',
    frame: 'thing',
    verbs: `ban * use of; ban * sale of; prohibit * use of; forbid * use of; restrict * use of; ban * wearing of; make … mandatory; make … compulsory; ban the use of; ban imports of; cap; order * closure of schools; order schools to`,
    by: ['authority', 'person', 'organisation'],
    without: `bill; parliament voted`,
  },
  {
    act: 'law-proposed',
    frame: 'thing',
    on: rule,
    verbs: `
      propose; draft; introduce; table; submit; present; put forward; unveil; publish; post; initiate; send … to parliament; submit … to parliament; register … in parliament; announce; introduce … in parliament; table … in parliament; put … before parliament; bring … before parliament; gazette; circulate; plan to introduce; consider; debate; discuss; forward`,
    with: `
      bill; draft; amendment; amendments; law; legislation; reform; constitution; bills; reforms; laws;
      provision; provisions; decree; ordinance`,
    without: `
      complaint; petition; report; recommendations; motion; discussing plans; criticism; lawsuit; appeal;
      under the law; article about; signed`,
  },
  {
    act: 'law-proposed',
    frame: 'undergone',
    on: rule,
    verbs: `
      be * under consideration; be before parliament; be pending in parliament; be under discussion; be * under discussion; come before parliament; be pending before parliament; be under consideration; be under review; await * reading`,
  },
  {
    act: 'law-proposed',
    frame: 'thing',
    nouns: `bill currently under consideration; draft law under consideration`,
  },
  {
    act: 'law-proposed',
    frame: 'thing',
    on: rule,
    verbs: `
      approve … in principle`,
  },
  {
    act: 'law-proposed',
    frame: 'thing',
    verbs: `
      attempt to replace * constitution; seek to amend * constitution; propose to amend; propose to ban; plan to amend * constitution; propose * prohibition; attempt to amend * constitution; propose amending`,
  },
  {
    act: 'law-adopted',
    frame: 'thing',
    on: rule,
    verbs: `
      adopt; pass; approve; enact; vote for; vote through; vote in favour of; decree; ratify; promulgate; issue; push through; rush through; amend; vote to adopt; vote to approve; endorse; pass … unanimously; railroad; vote to pass`,
    with: `
      law; laws; bill; bills; act; legislation; amendment; amendments; decree; decrees; ordinance; code;
      constitution; reform; reforms; resolution; statute; regulation; regulations; package`,
    without: `
      warrant; statement; report; summons; reading; principle; complied; threatened; un; signed the;
      sentence; verdict`,
  },
  {
    act: 'law-signed',
    frame: 'thing',
    verbs: `
      assent to`,
    without: `petition; appeal; letter; agreement`,
  },
  {
    act: 'law-signed',
    frame: 'thing',
    on: rule,
    verbs: `
      sign`,
    with: `law; bill; decree; amendments; act; legislation; constitution`,
    without: `petition; letter; agreement; memorandum`,
  },
  {
    act: 'law-signed',
    frame: 'thing',
    on: rule,
    verbs: `
      approve`,
    with: `president; king; emir; monarch; sultan`,
    without: `parliament; senate; rejected`,
  },
  {
    act: 'law-in-force',
    frame: 'undergone',
    on: rule,
    verbs: `
      enter into force; come into force; take effect; go into effect; come into effect; enter into effect; become effective`,
  },
  {
    act: 'law-in-force',
    frame: 'undergone',
    verbs: `
      require … to register; require … to report; require … to provide; oblige … to register; require … to disclose; oblige … to report; require … to submit`,
    on: ['organisation', 'outlet', 'person', 'site', 'named'],
    voice: 'passive',
  },
  {
    act: 'law-rejected',
    frame: 'thing',
    on: rule,
    verbs: `
      reject; vote down; veto; defeat; vote against; refuse to sign; throw out; vote to reject; block`,
    without: `
      appeal; criticism; request; claims; application; website; charges; petition; complaint; police;
      registration; allegations`,
  },
  {
    act: 'law-withdrawn',
    frame: 'thing',
    on: rule,
    verbs: `
      withdraw; shelve; scrap; remove … from; drop; abandon; recall; postpone; put … on hold; backtrack on; revoke plans; suspend; delay; back down on; retract`,
    with: `
      law; bill; amendment; amendments; draft; legislation; proposal; provision; plans; reform; reforms;
      bills; decree; proposed`,
    without: `charges; licence; troops; funding; election; accreditation; registration; complaint`,
  },
  {
    act: 'law-withdrawn',
    frame: 'thing',
    verbs: `
      revoke plans; revoke * plans`,
  },
  {
    act: 'law-repealed',
    frame: 'thing',
    on: rule,
    verbs: `
      repeal; revoke; rescind; lift; abolish; annul; abrogate; do away with`,
    without: `
      licence; registration; license; immunity; passport; accreditation; accreditations; travel;
      emergency; plans; citizenship; visa; permit; broadcasting`,
  },
  {
    act: 'law-ruling',
    frame: 'thing',
    on: ['law'],
    verbs: `
      strike down; rule … unconstitutional; declare … unconstitutional; find … unconstitutional; invalidate; annul; quash; overturn; rule on the constitutionality; uphold`,
    with: `court; tribunal; judges; council; judge; constitutional; unconstitutional; constitutionality`,
  },
  {
    act: 'law-ruling',
    frame: 'thing',
    verbs: `
      examine * constitutionality; review * constitutionality; rule on the constitutionality`,
  },
  {
    act: 'law-ruling',
    frame: 'done-by',
    verbs: `
      rule … that; rule that; hold that; find that; hold … that; rule in favour of; rule against; rule unconstitutional; rule the; rule unanimously`,
    with: `court; tribunal; constitutional`,
  },
  {
    act: 'emergency-declared',
    frame: 'thing',
    verbs: `
      declare * emergency; extend * emergency`,
    without: `lifted`,
  },
  {
    act: 'emergency-declared',
    nouns: `state of emergency`,
    with: `declared; imposed; extended; introduced; announced`,
    frame: 'thing',
  },
  {
    act: 'government-measure',
    frame: 'thing',
    verbs: `
      threaten to ban`,
    without: `travel; arrest; protection; injunction; sentence`,
  },
  {
    act: 'deadline',
    frame: 'undergone',
    verbs: `
      expire; fall due`,
    with: `deadline; ultimatum; term; mandate; period`,
    without: `sentence; visa`,
  },
]
