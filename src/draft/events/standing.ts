// How an act stands in its sentence: done, alleged, planned; and who says so.
import { REFUSED_BEFORE_TO } from '../lexicon/modality.ts'
import { modalityOf } from './modality.ts'
import { sayingsOf } from './attribution.ts'
import type { DraftEvent, Modality } from '../draft.ts'
import type { Saying } from './attribution.ts'
import type { FoundTrigger } from './find-triggers.ts'

export function attributionOf(
  trigger: FoundTrigger,
  sayings: readonly Saying[],
  victims: DraftEvent['victims'],
  text: string,
): DraftEvent['attribution'] {
  if (isOwnAccount(trigger))
    return victims.slice(0, 1).map(({ name, start, end, subject }) => ({
      start,
      end,
      text: text.slice(start, end),
      speaker: name,
      stance: 'alleges',
      ...(subject ? { subject } : {}),
    }))
  return sayingsOf(trigger.reading, sayings, trigger.from).flatMap((saying) =>
    isSelfReport(trigger, saying)
      ? saying.speakers.map((speaker) => ({ ...speaker, stance: 'alleges' as const }))
      : saying.speakers,
  )
}

export function standingOf(
  trigger: FoundTrigger,
  isDated: boolean,
  sayings: readonly Saying[],
): Modality | undefined {
  const { reading, match, voice, verb } = trigger
  const forms = trigger.nominal ? [] : match.forms
  if (trigger.wording.negated && !voice.negated && !isRefused(trigger)) return undefined
  const modality = modalityOf({
    tokens: reading.tokens,
    at: verb,
    to: trigger.to,
    voice: trigger.wording.negated ? { ...voice, negated: false } : voice,
    ing: forms.includes('ing'),
    isPresent: (forms.includes('base') || forms.includes('third')) && !forms.includes('past'),
    isState: trigger.nominal || isState(trigger),
    isDated,
    isRefusal: trigger.wording.negated === true,
    isAssembly: /^(?:protest|strike|hunger-strike|protest-planned|petition)$/.test(trigger.act),
  })
  const isAlleged = sayingsOf(reading, sayings, trigger.from).some(
    (saying) => saying.stance === 'alleges' || isSelfReport(trigger, saying),
  )
  if (isDenied(trigger)) return 'negated'
  return modality === 'asserted' && (isAlleged || isOwnAccount(trigger)) ? 'alleged' : modality
}

// 'denied that police had used violence'
function isDenied({ reading, from }: FoundTrigger): boolean {
  const before = reading.tokens.slice(Math.max(0, from - 12), from).map((token) => token.low)
  const at = before.findLastIndex((word) => /^(?:denied|denies|deny|denying)$/.test(word))
  return at >= 0 && /^(?:that|having|being)$/.test(before[at + 1] ?? '')
}

function isRefused({ reading, voice }: FoundTrigger): boolean {
  return REFUSED_BEFORE_TO.has(reading.tokens[voice.from - 1]?.low ?? '')
}

// Said in the present of one matter that lasts: 'faces charges', 'is on trial', 'remains in custody'.
function isState({ reading, from, act }: FoundTrigger): boolean {
  if (act === 'charge') return true
  return /^(?:faces?|is|are|remains?|stands?|awaits?|serves?)$/.test(reading.tokens[from]!.low)
}

// 'reported ill-treatment', 'complained of beatings': the wording itself is a claim.
function isOwnAccount({ reading, from }: FoundTrigger): boolean {
  return /^(?:report|alleg|complain|claim)/.test(reading.tokens[from]!.low)
}

// 'has reported being beaten': an account of one's own.
function isSelfReport({ reading }: FoundTrigger, saying: Saying): boolean {
  const [word, next] = [reading.tokens[saying.at], reading.tokens[saying.at + 1]]
  return (word?.low ?? '').startsWith('report') && /^(?:being|having)$/.test(next?.low ?? '')
}
