// What is said of an event: when, where, who, what was ordered, and how it is known.
import { listed } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { keptReading } from '../../find/readings.ts'
import { findProperty, textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { printValue } from '../../record/values/print.ts'
import { MEASURES } from '../../vocabulary/law/measures.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { CAPACITIES } from '../../vocabulary/people/capacities.ts'
import { ROLES } from '../../vocabulary/people/roles.ts'
import { wordsIn } from '../words/words.ts'
import type { ValueView } from '../view.ts'
import { accountsIn, disputeOf, voicesOn } from './accounts.ts'
import { linkOf } from './address.ts'
import type { Asking } from './asking.ts'
import { daysOf } from './timeline.ts'

export function eventValues(asking: Asking, reading: Reading, line: EventLine): ValueView[] {
  const { language } = asking
  const words = wordsIn(language)
  const days = daysOf(line.whens, language)
  const values: ValueView[] = [
    {
      label: words.when,
      shown: days.said,
      bounds: days.bounds,
      accounts: [],
      dispute: disputeOf(asking, reading, 'when'),
    },
  ]
  if (line.place)
    values.push({
      label: words.where,
      shown: line.place.label,
      address: linkOf(asking, line.place.subject),
      accounts: [],
    })
  return [
    ...values,
    ...partValues(asking, line),
    ...measureValues(asking, reading),
    knownBy(asking, reading, line),
  ]
}

function partValues(asking: Asking, { parts }: EventLine): ValueView[] {
  const { language } = asking
  return parts.map((part) => {
    const capacity = part.capacity ? `, ${labelOf(CAPACITIES, part.capacity, language).toLowerCase()}` : ''
    return {
      label: labelOf(ROLES, part.role, language),
      shown: part.label + capacity,
      address: linkOf(asking, part.whom),
      accounts: [],
    }
  })
}

function measureValues({ file, reader, language }: Asking, reading: Reading): ValueView[] {
  return valuesOf(reading, 'measure').flatMap((value) => {
    const measure = value.kind === 'ref' ? keptReading(file, value.subject, reader) : undefined
    if (!measure) return []
    const kind = valueOf(measure, 'kind', 'code')?.code ?? ''
    const said = [valueOf(measure, 'amount', 'money'), valueOf(measure, 'length', 'duration')].flatMap(
      (one) => (one ? [printValue(one)] : []),
    )
    const shown = said.length > 0 ? said.join(', ') : listed(textsOf(measure, 'words'))
    return [{ label: labelOf(MEASURES, kind, language), shown, accounts: [] }]
  })
}

function knownBy(asking: Asking, reading: Reading, line: EventLine): ValueView {
  const words = wordsIn(asking.language)
  const happened = findProperty(reading, 'happened')
  const dispute = disputeOf(asking, reading, 'happened')
  const voices = happened ? voicesOn(happened).length : 0
  return {
    label: words.howKnown,
    shown: dispute ? words.accountsDiffer : words.accounts(voices),
    accounts: dispute ? [] : accountsIn(asking, reading, line),
    dispute,
  }
}
