// What something belongs to or has to do with: the law an event concerns, the case it is told in, what it
// answered; of a law, what it is part of.
import { keptReading } from '../../find/readings.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import { eventTitle } from '../../find/event-words.ts'
import { eventLine } from '../../find/events.ts'
import { propertyRule } from '../../record/kinds/properties.ts'
import { valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { wordsIn } from '../words/words.ts'
import type { LinkView, RelatedView } from '../view.ts'
import { linkTo } from './address.ts'
import type { Asking } from './asking.ts'

const RELATING = ['about', 'case', 'answers', 'part-of', 'within', 'affiliation', 'author']

export function relatedTo(asking: Asking, reading: Reading): RelatedView[] {
  return RELATING.flatMap((property) => {
    const subjects = valuesOf(reading, property).flatMap((value) =>
      value.kind === 'ref' ? [value.subject] : [],
    )
    const links = subjects.flatMap((subject) => linkWith(asking, subject))
    return links.length > 0 ? [{ heading: headingOf(asking, reading, property, subjects), links }] : []
  })
}

// In English by what it is to this one ('Concerns'); elsewhere by the kind of thing it is.
function headingOf(
  { language }: Asking,
  { kind }: Reading,
  property: string,
  [first]: readonly SubjectId[],
): string {
  if (language === 'en' || !first) return propertyRule(kind, property).label
  if (property === 'part-of' || property === 'within') return wordsIn(language).belongsTo
  return labelOf(SUBJECT_KINDS, kindOf(first), language)
}

function linkWith(asking: Asking, subject: SubjectId): LinkView[] {
  const { file, reader, language } = asking
  const reading = keptReading(file, subject, reader)
  if (!reading) return []
  const text =
    reading.kind === 'event'
      ? eventTitle(eventLine(file, reader, reading), language)
      : subjectWords(file, reader, subject)
  return [linkTo(asking, reading.subject, text)]
}
