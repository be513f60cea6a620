// What a language model has to do with a card: it proposed it, filled something in, or reads it otherwise. The
// words it points at stand beside what it says.
import type { VNode } from 'preact'
import type { Card, CardFields, SecondOpinion } from '../../../../review/cards/card.ts'
import { ACTS } from '../../../../vocabulary/acts/acts.ts'
import { MEASURES } from '../../../../vocabulary/law/measures.ts'
import { labelOf } from '../../../../vocabulary/list.ts'
import { HAPPENED } from '../../../../vocabulary/said/happened.ts'
import { STANCE_LABELS } from '../../../../vocabulary/said/stances.ts'
import { useVoice } from '../../../words/voice.tsx'
import type { Voice } from '../../../words/voice.tsx'
import { boundsInWords } from '../../words.ts'

export function SecondView({ drafter, second }: Pick<Card, 'drafter' | 'second'>): VNode {
  const voice = useVoice()
  const { say } = voice
  return (
    <>
      {drafter && (
        <p class="soft">
          {say('Proposed by the language model {model}, not by the rules.', { model: drafter })}
        </p>
      )}
      {second && second.fills.length > 0 && (
        <p class="soft">
          {say('Filled in by the language model {model}: {what}.', {
            model: second.model,
            what: second.fills.map((one) => say(FIELDS[one])),
          })}
        </p>
      )}
      {second && second.differs.length > 0 && (
        <div class="flag">
          {say('The language model {model} reads it otherwise:', { model: second.model })}{' '}
          {second.differs.map((one, index) => (
            <>
              {index > 0 && '; '}
              {say(FIELDS[one])}: {readAs(one, second.fields, voice)}
            </>
          ))}
        </div>
      )}
    </>
  )
}

const FIELDS = {
  type: 'the act',
  date: 'when',
  victims: 'to whom',
  actors: 'by whom',
  place: 'where',
  measure: 'the measure',
  modality: 'whether it happened',
} as const satisfies Record<SecondOpinion['differs'][number], string>

function readAs(asked: keyof typeof FIELDS, fields: CardFields, voice: Voice): string {
  const { language } = voice
  const { act, when, place, measure, happened, parts, accounts } = fields
  const named = (role: string) => parts.filter((part) => part.role === role).map(({ name }) => name)
  const read: Record<typeof asked, string | undefined> = {
    type: labelOf(ACTS, act, language),
    date: when && [when.said, boundsInWords(language, when)].filter(Boolean).join(' · '),
    victims: named('victim').join(', '),
    actors: named('actor').join(', '),
    place: place?.name,
    measure: measure && `${labelOf(MEASURES, measure.kind, language)} “${measure.said}”`,
    modality:
      happened === 'yes'
        ? labelOf(STANCE_LABELS, accounts[0]?.stance ?? 'states', language)
        : labelOf(HAPPENED, happened, language),
  }
  return read[asked] ?? ''
}
