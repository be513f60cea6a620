// The tables of a country and a year. Several values in one cell are parted by ' | '.
import type { Value } from '../../record/values/value.ts'
import type { Label } from '../../vocabulary/list.ts'
import { writeCsv } from './csv.ts'
import type { Cell } from './csv.ts'
import type { EventData } from './event-data.ts'

export interface Column {
  name: string
  meaning: Label
  list?: string // of codes: see lists.csv
}

export interface Table {
  name: 'events' | 'parts' | 'measures' | 'statements'
  meaning: Label
  columns: readonly Column[]
  rows(event: EventData): Cell[][]
}

function column(name: string, en: string, ru: string, kk: string, list?: string): Column {
  return { name, meaning: { en, ru, kk }, ...(list ? { list } : {}) }
}

const EVENT = column('event', 'The event’s id', 'Идентификатор события', 'Оқиғаның идентификаторы')

const EVENTS: Table = {
  name: 'events',
  meaning: { en: 'Events, one a line', ru: 'События, по одному в строке', kk: 'Оқиғалар, әр жолда біреуі' },
  columns: [
    column(
      'id',
      'The event’s id; it never changes',
      'Идентификатор события; не меняется',
      'Оқиғаның идентификаторы; өзгермейді',
    ),
    column('address', 'Its page in this edition', 'Страница в этом издании', 'Осы басылымдағы беті'),
    column('act', 'What was done', 'Что сделано', 'Не істелді', 'acts'),
    column(
      'happened',
      'Whether it happened; empty where accounts allow several answers',
      'Произошло ли',
      'Болды ма',
      'happened',
    ),
    column('alleged', 'yes: nobody but those who allege it', 'yes: только утверждение', 'yes: тек мәлімдеме'),
    column(
      'disputed',
      'Properties on which accounts differ; every account stands in the statements',
      'Свойства, о которых сообщают разное',
      'Мәліметтер әртүрлі болған қасиеттер',
    ),
    column(
      'date_said',
      'The date in the words of the source; more than one where accounts differ',
      'Дата словами источника',
      'Дереккөз сөзімен айтылған күн',
    ),
    column(
      'date_earliest',
      'The first day those words can mean, ISO 8601',
      'Первый возможный день',
      'Мүмкін алғашқы күн',
    ),
    column(
      'date_latest',
      'The last day those words can mean, ISO 8601',
      'Последний возможный день',
      'Мүмкін соңғы күн',
    ),
    column(
      'date_edtf',
      'The same in EDTF (ISO 8601-2)',
      'То же в EDTF (ISO 8601-2)',
      'Сол EDTF (ISO 8601-2) түрінде',
    ),
    column('place', 'The place’s id', 'Идентификатор места', 'Орынның идентификаторы'),
    column('place_name', 'The place', 'Место', 'Орын'),
    column('latitude', 'Of the place, in degrees, where the record has it', 'Широта места', 'Орынның ендігі'),
    column(
      'longitude',
      'Of the place, in degrees, where the record has it',
      'Долгота места',
      'Орынның бойлығы',
    ),
    column('country', 'ISO 3166-1 alpha-2', 'ISO 3166-1 alpha-2', 'ISO 3166-1 alpha-2'),
    column(
      'freedoms',
      'Which freedom it touches',
      'Какой свободы касается',
      'Қай бостандыққа қатысты',
      'freedoms',
    ),
  ],
  rows: (event) => [
    [
      event.id,
      event.address,
      event.act,
      event.happened,
      yes(event.alleged),
      several(event.disputed),
      several(event.when.map(({ said }) => said)),
      several(event.when.map(({ earliest }) => earliest)),
      several(event.when.map(({ latest }) => latest)),
      several(event.when.map(edtfOf)),
      event.place?.id,
      event.place?.name,
      event.place?.latitude,
      event.place?.longitude,
      event.country,
      several(event.freedom),
    ],
  ],
}

const PARTS: Table = {
  name: 'parts',
  meaning: { en: 'Who took part in each event', ru: 'Кто участвовал в событии', kk: 'Оқиғаға кім қатысты' },
  columns: [
    EVENT,
    column(
      'whom',
      'The id of a person, organisation or group',
      'Идентификатор участника',
      'Қатысушының идентификаторы',
    ),
    column('kind', 'person, organisation or group', 'Вид участника', 'Қатысушының түрі', 'kinds'),
    column('name', 'As this edition calls them', 'Как называет это издание', 'Осы басылымдағы атауы'),
    column('role', 'What part they had', 'Роль', 'Рөлі', 'roles'),
    column(
      'capacity',
      'As what they were a victim',
      'В каком качестве пострадал',
      'Қандай сипатта зардап шекті',
      'capacities',
    ),
    column(
      'count_said',
      'How many, in the words of the source',
      'Сколько, словами источника',
      'Қанша, дереккөз сөзімен',
    ),
    column('count_min', 'At least', 'Не меньше', 'Кемінде'),
    column('count_max', 'At most', 'Не больше', 'Көп дегенде'),
  ],
  rows: ({ id, part }) =>
    part.map(({ whom, role, capacity, count }) => [
      id,
      whom.id,
      whom.type,
      whom.name,
      role,
      capacity,
      count?.said,
      count?.min,
      count?.max,
    ]),
}

const MEASURES: Table = {
  name: 'measures',
  meaning: {
    en: 'What was imposed: fines, arrests, seizures',
    ru: 'Что наложено: штрафы, аресты, изъятия',
    kk: 'Не қолданылды: айыппұл, қамау, тәркілеу',
  },
  columns: [
    EVENT,
    column('measure', 'The measure’s id', 'Идентификатор меры', 'Шараның идентификаторы'),
    column('kind', 'What kind of measure', 'Вид меры', 'Шараның түрі', 'measures'),
    column(
      'amount_said',
      'Money, in the words of the source',
      'Сумма словами источника',
      'Сома, дереккөз сөзімен',
    ),
    column('amount_min', 'At least', 'Не меньше', 'Кемінде'),
    column('amount_max', 'At most', 'Не больше', 'Көп дегенде'),
    column('currency', 'ISO 4217', 'ISO 4217', 'ISO 4217'),
    column('each', 'yes: for each of them', 'yes: с каждого', 'yes: әрқайсысынан'),
    column(
      'length_said',
      'How long, in the words of the source',
      'Срок словами источника',
      'Мерзімі, дереккөз сөзімен',
    ),
    column('length_iso', 'ISO 8601', 'ISO 8601', 'ISO 8601'),
    column(
      'words',
      'The measure in the words of the source',
      'Мера словами источника',
      'Шара, дереккөз сөзімен',
    ),
  ],
  rows: ({ id, measure }) =>
    measure.map((one) => [
      id,
      one.id,
      one.kind,
      several(one.amount.map(({ said }) => said)),
      several(one.amount.map(({ min }) => min)),
      several(one.amount.map(({ max }) => max)),
      several(one.amount.map(({ currency }) => currency)),
      several(one.amount.map(({ each }) => yes(each))),
      several(one.length.map(({ said }) => said)),
      several(one.length.map(({ iso }) => iso)),
      several(one.words),
    ]),
}

const STATEMENTS: Table = {
  name: 'statements',
  meaning: {
    en: 'Who says what, in which words, and where: what each value shown rests on, and what objects to it',
    ru: 'Кто, что, какими словами и где говорит: на чём основано каждое значение и что ему возражают',
    kk: 'Кім, нені, қандай сөзбен және қайда айтады: әр мән неге сүйенеді және оған не қарсы айтылады',
  },
  columns: [
    EVENT,
    column('about', 'The event or the measure', 'Событие или мера', 'Оқиға немесе шара'),
    column('property', 'What is said of it', 'Что о нём говорится', 'Ол туралы не айтылады'),
    column('kind', 'What kind of value', 'Вид значения', 'Мән түрі'),
    column(
      'value',
      'The value: a code, an id, or words',
      'Значение: код, идентификатор или слова',
      'Мән: код, идентификатор немесе сөз',
    ),
    column(
      'earliest',
      'Of a date: the first day it can mean',
      'Для даты: первый возможный день',
      'Күн үшін: мүмкін алғашқы күн',
    ),
    column(
      'latest',
      'Of a date: the last day it can mean',
      'Для даты: последний возможный день',
      'Күн үшін: мүмкін соңғы күн',
    ),
    column('min', 'Of an amount: at least', 'Для количества: не меньше', 'Мөлшер үшін: кемінде'),
    column('max', 'Of an amount: at most', 'Для количества: не больше', 'Мөлшер үшін: көп дегенде'),
    column('currency', 'ISO 4217', 'ISO 4217', 'ISO 4217'),
    column(
      'stance',
      'How the speaker stands to it',
      'Отношение говорящего',
      'Айтушының көзқарасы',
      'stances',
    ),
    column('preferred', 'yes: the editors prefer it', 'yes: предпочтено редакцией', 'yes: редакция таңдаған'),
    column(
      'speaker',
      'The speaker’s id; empty: the source itself',
      'Идентификатор говорящего; пусто: сам источник',
      'Айтушының идентификаторы; бос: дереккөздің өзі',
    ),
    column('speaker_name', 'The speaker', 'Говорящий', 'Айтушы'),
    column('said', 'When it was said', 'Когда сказано', 'Қашан айтылды'),
    column('source', 'The source’s id', 'Идентификатор источника', 'Дереккөздің идентификаторы'),
    column('source_title', 'The source', 'Источник', 'Дереккөз'),
    column('source_address', 'Where the source was found', 'Где найден источник', 'Дереккөз қайдан табылды'),
    column('quote', 'The very words of the source', 'Дословно', 'Сөзбе-сөз'),
    column('recorded', 'The day it was written into the record', 'День записи', 'Жазылған күн'),
  ],
  rows: ({ id, statement }) =>
    statement.map((one) => {
      const amount = boundsOf(one.value)
      return [
        id,
        one.about,
        one.property,
        one.value.kind,
        wordsOf(one.value),
        amount.earliest,
        amount.latest,
        amount.min,
        amount.max,
        amount.currency,
        one.stance,
        yes(one.preferred),
        one.speaker?.id,
        one.speaker?.name,
        one.said?.said,
        one.source?.id,
        one.source?.name,
        one.source?.address,
        one.quote,
        one.recorded,
      ]
    }),
}

export const TABLES: readonly Table[] = [EVENTS, PARTS, MEASURES, STATEMENTS]

export function csvOf(table: Table, events: readonly EventData[]): string {
  return writeCsv(
    table.columns.map(({ name }) => name),
    events.flatMap((event) => table.rows(event)),
  )
}

function wordsOf(value: Value): string {
  if (value.kind === 'text' || value.kind === 'passage') return value.text
  if (value.kind === 'ref') return value.subject
  if (value.kind === 'code') return value.code
  if (value.kind === 'part') return several([value.whom, value.role, value.capacity])
  if (value.kind === 'mention') return value.quote
  return 'said' in value ? value.said : value.kind
}

interface Bounds {
  earliest?: string | undefined
  latest?: string | undefined
  min?: Cell
  max?: Cell
  currency?: string | undefined
}

function boundsOf(value: Value): Bounds {
  if (value.kind === 'when') return { earliest: value.earliest, latest: value.latest }
  if (value.kind === 'money') return value
  return value.kind === 'count' || value.kind === 'duration' ? { min: value.min, max: value.max } : {}
}

function edtfOf({ edtf, earliest, latest }: EventData['when'][number]): string | undefined {
  if (edtf ?? !(earliest ?? latest)) return edtf
  return earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`
}

// All places are kept, so that the first of one column belongs to the first of its neighbour.
function several(values: readonly (string | undefined)[]): string {
  return values.some(Boolean) ? values.map((value) => value ?? '').join(' | ') : ''
}

function yes(is: boolean | undefined): string {
  return is ? 'yes' : ''
}
