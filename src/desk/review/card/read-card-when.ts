// The words for a day, and their bounds: read from the words, unless somebody set the bounds by hand.
import { isDay } from '../../../record/values/day.ts'
import { readWhen } from '../../../record/values/read-when.ts'
import type { CardFields, CardWhen } from '../../../review/cards/card.ts'
import type { Sentence } from '../../words/catalogs.ts'
import { BASES } from '../words.ts'
import { formOfWhen } from './card-form.ts'
import type { CardForm } from './card-form.ts'
import { wordsIn } from './report-words.ts'
import type { Background } from './report-words.ts'
import type { Troubles } from './troubles.ts'

interface ReadCardWhen {
  when: CardFields['when']
  form: Partial<CardForm>
  unread: boolean
}

export function readCardWhen(form: CardForm, background: Background, troubles: Troubles): ReadCardWhen {
  const said = form.when.trim()
  const [earliest, latest] = [form.earliest.trim(), form.latest.trim()]
  if (`${earliest}/${latest}` !== form.bounds) return byHand(form, background, troubles)
  if (said === '') return { when: undefined, form: formOfWhen(undefined), unread: false }
  const before = background.card.fields.when
  if (said === form.read) return asBefore(form, background, before?.said === said ? before : undefined)
  const { when, unread } = readWhen(said, { published: background.published })
  const read: CardWhen = {
    said,
    earliest: when.earliest,
    latest: when.latest,
    edtf: when.edtf,
    basis: when.basis,
    words: wordsOf(said, background),
  }
  return { when: read, form: formOfWhen(read), unread: unread || (!read.earliest && !read.latest) }
}

function byHand(form: CardForm, background: Background, troubles: Troubles): ReadCardWhen {
  const [earliest, latest] = [form.earliest.trim(), form.latest.trim()]
  const sentence: Sentence = 'Write a day as year-month-day, such as 2017-03-24, or leave it empty.'
  if (earliest !== '' && !isDay(earliest)) troubles.add('earliest', sentence)
  if (latest !== '' && !isDay(latest)) troubles.add('latest', sentence)
  if (isDay(earliest) && isDay(latest) && earliest > latest)
    troubles.add('latest', 'The last day comes before the first.')
  const said = form.when.trim()
  if (said === '') troubles.add('when', 'Write the day in words too, as it was said.')
  const when: CardWhen = {
    said,
    earliest: earliest || undefined,
    latest: latest || undefined,
    basis: 'inferred',
    words: wordsOf(said, background),
  }
  return { when, form: {}, unread: false }
}

function asBefore(form: CardForm, background: Background, before: CardWhen | undefined): ReadCardWhen {
  const basis = form.basis in BASES ? (form.basis as CardWhen['basis']) : 'stated'
  const when: CardWhen = before ?? {
    said: form.read,
    earliest: form.earliest || undefined,
    latest: form.latest || undefined,
    basis,
    words: wordsOf(form.read, background),
  }
  return { when, form: {}, unread: !when.earliest && !when.latest }
}

function wordsOf(said: string, { card }: Background) {
  return card.fields.when?.said === said ? card.fields.when.words : wordsIn(card.fields.account, said)
}
