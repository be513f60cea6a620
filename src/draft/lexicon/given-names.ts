// Given names of many languages: one of several signs that a run of capitals is a person.
import { GIVEN_AFRICA_MIDDLE_EAST } from './names/given-africa-middle-east.ts'
import { GIVEN_ASIA } from './names/given-asia.ts'
import { GIVEN_EUROPE_AMERICAS } from './names/given-europe-americas.ts'
import { GIVEN_SLAVIC_TURKIC } from './names/given-slavic-turkic.ts'
import { SURNAMES } from './names/surnames.ts'
import { listOf } from './words.ts'

// Names that are plain words or places in capitals too: 'Grace', 'Hope', 'Santiago' prove nothing alone.
const doubtful = new Set(
  listOf(`santa san cruz paz sol luz april may june august sunday faith hope joy peace mercy justice victoria florence
    sofia san-salvador santiago salvador guadalupe rosario mercedes los trinidad asunción concepción santos angeles
    ángeles israel jordan georgia chad cyprus lima madras islam long do so to man an ho he she ai ma me mi no on in of
    may will mark bill grant miles art royal rose ruby fortune prince queen king reine destiny blessing comfort precious
    praise prudence innocent bright sunday junior star te tun ba bo su yu an young ward wood hill green white brown hall
    mills cook baker franco leal victor bat naw shin so sin pang tai tung man au pan tu tan tin toe van wan wat win
    long song hong moon son oh nam park peace bay fan feng gay gu can bar black golden silver bank news press radio`),
)

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  listOf(`${GIVEN_SLAVIC_TURKIC} ${GIVEN_EUROPE_AMERICAS} ${GIVEN_AFRICA_MIDDLE_EAST} ${GIVEN_ASIA}`).filter(
    (name) => !doubtful.has(name),
  ),
)

export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  listOf(SURNAMES).filter((name) => !doubtful.has(name)),
)
export const DOUBTFUL_NAMES: ReadonlySet<string> = doubtful
