// What organisations and bodies do about it; and changes of power that set the scene.
import type { Wording } from '../wording.ts'

export const ADVOCACY_WORDINGS: readonly Wording[] = [
  {
    act: 'statement',
    frame: 'done-by',
    verbs: `
      condemn; express concern; express * concern; raise concern; raise * concerns; voice concern; voice * concerns; denounce; call for * investigation; call for the release; call for * release; call on * authorities; urge * authorities; demand * release; express alarm; decry; deplore; call upon; urge * government; draw attention; call on * government`,
    without: `traitor; traitors`,
  },
  {
    act: 'letter',
    frame: 'done-by',
    verbs: `
      write to * president`,
  },
  { act: 'letter', frame: 'done-by', nouns: `open letter; joint letter`, standsAlone: true },
  {
    act: 'visit',
    frame: 'done-by',
    verbs: `
      pay * visit; conduct * visit; undertake * visit; visit … in prison; visit … in detention; visit … in custody; conduct * fact-finding mission; carry out * visit; conduct * mission; undertake * mission; carry out * mission; end * visit; conclude * visit`,
    without: `police`,
  },
  {
    act: 'trial-monitoring',
    frame: 'done-by',
    verbs: `
      monitor * trial; observe * trial; monitor * hearing; observe * hearing; attend * trial as observers; monitor the trial`,
  },
  {
    act: 'recommendation',
    frame: 'done-by',
    verbs: `
      make * recommendation; make * recommendations; issue * recommendations; provide * recommendations; provide a set of recommendations; adopt * recommendations; recommend; issue * concluding observations; adopt * concluding observations`,
  },
  {
    act: 'award',
    frame: 'given-to',
    verbs: `
      award * prize; award * award; give * award; grant * award`,
  },
  {
    act: 'award',
    frame: 'undergone',
    verbs: `
      win * prize; win * award; receive * prize; receive * award`,
  },
  {
    act: 'coup',
    frame: 'done-by',
    verbs: `
      seize control of the country; overthrow; depose`,
  },
  {
    act: 'coup',
    frame: 'thing',
    nouns: `military coup; coup; coup attempt; attempted coup; coup d'état`,
    standsAlone: true,
  },
  {
    act: 'election-postponed',
    frame: 'thing',
    nouns: `postponement of * elections; postponement of the election; postponement of * election`,
  },
]
