// Taking and giving back liberty; leaving, entering, belonging to a country.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'assembly', 'named'] as const

export const LIBERTY_WORDINGS: readonly Wording[] = [
  {
    act: 'detention',
    on: someone,
    verbs: `
      detain; apprehend; round up; bundle … into; take … into custody; take … into police custody;
      remain … in custody; hold … in custody; hold … in detention; hold … incommunicado;
      keep … in custody; keep … in detention; put … in custody; place … in detention; place … in custody;
      place … in a temporary detention; take … to a police station; take … to the police station;
      bring … to a police station; drag … to a police; nab; lock up; pick up by police;
      haul … to the police station; drive … to the police station; deprive … of liberty;
      keep … behind bars; deprive … of his|her|their liberty; keep … in pre-trial detention;
      hold … in pre-trial detention; capture; seize by police`,
    nouns: `detention; mass detention; roundup`,
    whose: `of`,
    without: `centre; center; facility; conditions`,
  },
  {
    act: 'detention',
    on: someone,
    verbs: `hold`,
    voice: 'passive',
    with: `hours; hour; days; overnight; cell; station; weeks`,
  },
  {
    act: 'detention',
    frame: 'undergone',
    verbs: `spend * night in custody; spend * in custody; spend * in detention`,
  },
  {
    act: 'arrest',
    on: someone,
    verbs: `arrest; rearrest; re-arrest; place … under arrest; put … under arrest`,
    nouns: `arrest; mass arrest; re-arrest`,
    whose: `of`,
    without: `administrative; warrant; house`,
  },
  { act: 'arrest', frame: 'given-to', verbs: `serve * with an arrest warrant` },
  {
    act: 'remand',
    on: someone,
    verbs: `
      remand; place … in pre-trial detention; place … in pretrial detention; put … in pre-trial detention;
      send … to pre-trial detention; transfer … to pre-trial detention;
      order … held in pre-trial detention; keep … in remand; commit … to prison pending;
      remand … in custody; jail … pending trial; arrest … for two months; send … to a pre-trial detention;
      transfer … to a pre-trial detention; order … into custody; deny … bail; refuse … bail`,
    nouns: `pre-trial detention order`,
  },
  {
    act: 'remand',
    verbs: `
      sanction * arrest; sanction * detention; authorise * arrest; authorize * arrest;
      order * pre-trial detention; order * detention; approve * arrest; order * arrest;
      authorise * detention; authorize * detention; impose * pre-trial detention`,
    frame: 'thing',
    measure: 'remand',
  },
  {
    act: 'remand-extension',
    frame: 'thing',
    verbs: `
      extend * detention; extend * pre-trial detention; prolong * detention; prolong * arrest;
      extend * remand; extend * custody; extend * arrest; renew * detention; prolong * custody`,
    measure: 'remand',
  },
  {
    act: 'remand-extension',
    frame: 'thing',
    verbs: `extend; prolong; renew`,
    voice: 'passive',
    with: `detention; custody; remand; arrest; imprisonment`,
    without: `emergency`,
    measure: 'remand',
  },
  { act: 'remand-extension', nouns: `extension of * detention; extension of * custody` },
  {
    act: 'release',
    on: someone,
    verbs: `
      release; free; set … free; let … go; release … on bail; grant … bail; free … on bail;
      release … without charge; discharge … from custody; bail`,
    without: `report; statement; video; findings; data; album; film`,
    nouns: `release`,
    whose: `of`,
  },
  {
    act: 'release',
    frame: 'undergone',
    verbs: `walk free; leave prison; leave detention; walk out of prison`,
  },
  {
    act: 'questioning',
    on: someone,
    verbs: `
      interrogate; question; haul … in for questioning; bring … in for questioning;
      take … in for questioning; call … in for questioning; summon … for questioning;
      take … for questioning; haul … before the police; bring … for questioning;
      summon … for interrogation; call … for interrogation; invite … for questioning`,
    nouns: `interrogation`,
    whose: `of`,
  },
  {
    act: 'questioning',
    frame: 'done-to',
    verbs: `subject … to * questioning; subject … to * interrogation`,
  },
  {
    act: 'summons',
    on: someone,
    verbs: `
      summon; summons; subpoena; call … to appear; order … to appear before; call … in by police;
      summon … to court`,
    without: `ambassador; ambassadors`,
  },
  {
    act: 'summons',
    frame: 'given-to',
    verbs: `
      receive * summons; issue … with a summons; serve … with a summons; receive * subpoena;
      receive * notice to appear`,
  },
  {
    act: 'house-arrest',
    on: someone,
    verbs: `
      place … under house arrest; put … under house arrest; hold … under house arrest;
      keep … under house arrest; transfer … to house arrest; confine … to his|her|their home;
      confine … to house; release … to house arrest; sentence … to house arrest;
      remain … under house arrest; place … under * home confinement`,
    measure: 'house-arrest',
  },
  {
    act: 'house-arrest',
    frame: 'thing',
    verbs: `order * house arrest; impose * house arrest`,
    measure: 'house-arrest',
  },
  {
    act: 'enforced-disappearance',
    on: someone,
    verbs: `disappear`,
    voice: 'passive',
  },
  {
    act: 'enforced-disappearance',
    frame: 'undergone',
    verbs: `go missing; disappear; vanish`,
    voice: 'active',
    without: `evidence; book; website; post; page`,
  },
  { act: 'enforced-disappearance', nouns: `enforced disappearance; forced disappearance`, whose: `of` },
  {
    act: 'abduction',
    on: someone,
    verbs: `abduct; kidnap; snatch`,
    nouns: `abduction; kidnapping`,
    whose: `of`,
  },
  {
    act: 'travel-ban',
    on: someone,
    verbs: `
      bar … from travelling; bar … from traveling; bar … from leaving; bar … from * travel;
      ban … from travelling; ban … from traveling; ban … from leaving; ban … from * travel;
      prevent … from leaving; prevent … from travelling; prevent … from traveling; stop … from leaving;
      stop … from travelling; prohibit … from leaving; prohibit … from travelling; forbid … from leaving;
      forbid … to leave the country; bar … from boarding; prevent … from boarding; stop … at the airport;
      forbid … from travelling`,
    measure: 'travel-ban',
  },
  {
    act: 'travel-ban',
    frame: 'thing',
    verbs: `
      impose * travel ban; slap * travel ban; confiscate * passport; seize * passport; revoke * passport;
      withhold * passport; cancel * passport; annul * passport`,
    measure: 'travel-ban',
  },
  {
    act: 'travel-ban',
    frame: 'undergone',
    verbs: `receive * travel ban; face * travel ban; strip … of his|her|their passport`,
    measure: 'travel-ban',
  },
  {
    act: 'ban-lifted',
    frame: 'thing',
    verbs: `lift * travel ban; lift * ban; remove * travel ban; return * passport; lift * entry ban`,
  },
  {
    act: 'deportation',
    on: someone,
    verbs: `
      deport; expel; extradite; refoule; put … on a plane;
      render … to`,
    nouns: `deportation; extradition; expulsion`,
    whose: `of`,
    without: `law; party; university; extradition law`,
  },
  {
    act: 'entry-ban',
    on: someone,
    verbs: `
      deny … entry; refuse … entry; ban … from entering; bar … from entering; prevent … from entering;
      turn … back at the airport; turn … back at the border; turn … away at the border;
      prohibit … from entering; deny … a visa; refuse … a visa; bar … entry; declare … persona non grata`,
    without: `hall; courtroom; building`,
  },
  {
    act: 'pushback',
    on: ['person', 'named'],
    verbs: `push … back`,
    nouns: `pushback; push-back`,
    whose: `of at`,
  },
  {
    act: 'flight',
    frame: 'undergone',
    verbs: `
      flee; flee into exile; go into exile; leave the country; escape abroad; seek asylum; go into hiding;
      flee the country; flee abroad; seek refuge; flee to; escape to; leave for exile; apply for asylum`,
    without: `scene; prevented; barred; banned`,
  },
  {
    act: 'flight',
    on: ['person', 'named'],
    verbs: `force … into exile; drive … into exile; force … to flee; force … to leave the country`,
  },
  { act: 'return-from-exile', frame: 'undergone', verbs: `return from exile; come back from exile` },
  {
    act: 'citizenship-revoked',
    on: ['person', 'named'],
    verbs: `
      strip … of * citizenship; strip … of * nationality; deprive … of * citizenship;
      deprive … of * nationality`,
  },
  {
    act: 'citizenship-revoked',
    frame: 'thing',
    verbs: `
      revoke * citizenship; revoke * nationality; annul * citizenship; cancel * citizenship;
      withdraw * citizenship`,
  },
]
