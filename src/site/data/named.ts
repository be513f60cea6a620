// People and organisations of a country: whoever took part in an event there, with every spelling.
import { countriesOf } from '../../find/names/countries.ts'
import { listListed } from '../../find/names/listed.ts'
import { kindOf } from '../../record/subject.ts'
import { addressOf } from '../from-record/address.ts'
import type { Asking } from '../from-record/asking.ts'
import { writeCsv } from './csv.ts'
import type { Column } from './tables.ts'

export const NAMED_COLUMNS: readonly Column[] = [
  {
    name: 'id',
    meaning: {
      en: 'The id; it never changes',
      ru: 'Идентификатор; не меняется',
      kk: 'Идентификатор; өзгермейді',
    },
  },
  {
    name: 'address',
    meaning: { en: 'The page in this edition', ru: 'Страница в этом издании', kk: 'Осы басылымдағы беті' },
  },
  {
    name: 'name',
    meaning: { en: 'As this edition says it', ru: 'Как называет это издание', kk: 'Осы басылымдағы атауы' },
  },
  {
    name: 'other_names',
    meaning: { en: 'Other spellings', ru: 'Другие написания', kk: 'Басқа жазылулары' },
  },
]

export function namedCsv(
  { file, reader }: Pick<Asking, 'file' | 'reader'>,
  country: string,
  kind: 'person' | 'organisation',
): string | undefined {
  const listed = listListed(file, reader).filter(
    ({ subject }) => kindOf(subject) === kind && countriesOf(file, reader, subject).includes(country),
  )
  if (listed.length === 0) return undefined
  return writeCsv(
    NAMED_COLUMNS.map(({ name }) => name),
    listed.map(({ subject, label, spellings }) => [
      subject,
      addressOf(subject),
      label,
      spellings.slice(1).join(' | '),
    ]),
  )
}
