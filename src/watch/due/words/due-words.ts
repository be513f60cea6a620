// What is due, in sentences of three languages. `labels` name nobody: a calendar that others may see is made of
// them. Russian and Kazakh are unreviewed.
import type { Language } from '../../../vocabulary/list.ts'
import type { DeadlineCode } from '../deadline.ts'

export interface DueWords {
  labels: Record<DeadlineCode, string>
  sentences: Record<DeadlineCode, string> // {name} stands for the fact of that name
  toRegister: string // a duty to whoever keeps a register
}

export const DUE_WORDS: Record<Language, DueWords> = {
  en: {
    toRegister: '{what} ({register})',
    labels: {
      'custody.ends': 'An ordered time in custody ends',
      'custody.limit': 'Custody reaches a limit of the law',
      'measure.ends': 'A measure ends',
      'appeal.ends': 'The time to appeal ends',
      hearing: 'Hearing',
      duty: 'Deadline',
      'report.due': 'A report is due',
      silent: 'No news of a case for 60 days',
      anniversary: 'A year more in custody',
      'consent.ends': 'A consent ends',
    },
    sentences: {
      'custody.ends': '{person}, {status}: the ordered time ends',
      'custody.limit': '{person}, {status}: nobody says until when. {rule}',
      'measure.ends': '{measure} ends: {event}',
      'appeal.ends': 'Last day to appeal: {event}. {rule}',
      hearing: '{event}',
      duty: '{event}',
      'report.due': '{rule}',
      silent: '{case}: the last that is known is of {last}',
      anniversary: '{person}, {status}: held since {from}',
      'consent.ends': '{person}: consent ends ({use})',
    },
  },
  ru: {
    toRegister: '{what} ({register})',
    labels: {
      'custody.ends': 'Истекает назначенный срок под стражей',
      'custody.limit': 'Содержание под стражей достигает предела по закону',
      'measure.ends': 'Истекает срок меры',
      'appeal.ends': 'Истекает срок обжалования',
      hearing: 'Заседание',
      duty: 'Срок',
      'report.due': 'Срок отчёта',
      silent: 'Нет новостей по делу 60 дней',
      anniversary: 'Ещё один год под стражей',
      'consent.ends': 'Истекает согласие',
    },
    sentences: {
      'custody.ends': '{person}, {status}: истекает назначенный срок',
      'custody.limit': '{person}, {status}: до какого дня, не сказано. {rule}',
      'measure.ends': '{measure}: срок истекает. {event}',
      'appeal.ends': 'Последний день обжалования: {event}. {rule}',
      hearing: '{event}',
      duty: '{event}',
      'report.due': '{rule}',
      silent: '{case}: последнее, что известно, — на {last}',
      anniversary: '{person}, {status}: удерживается с {from}',
      'consent.ends': '{person}: истекает согласие ({use})',
    },
  },
  kk: {
    toRegister: '{what} ({register})',
    labels: {
      'custody.ends': 'Тағайындалған қамау мерзімі бітеді',
      'custody.limit': 'Қамау заңдағы шекке жетеді',
      'measure.ends': 'Шараның мерзімі бітеді',
      'appeal.ends': 'Шағымдану мерзімі бітеді',
      hearing: 'Отырыс',
      duty: 'Мерзім',
      'report.due': 'Есеп беру мерзімі',
      silent: 'Іс бойынша 60 күн жаңалық жоқ',
      anniversary: 'Қамауда тағы бір жыл',
      'consent.ends': 'Келісім мерзімі бітеді',
    },
    sentences: {
      'custody.ends': '{person}, {status}: тағайындалған мерзім бітеді',
      'custody.limit': '{person}, {status}: қай күнге дейін екені айтылмаған. {rule}',
      'measure.ends': '{measure}: мерзімі бітеді. {event}',
      'appeal.ends': 'Шағымдануға соңғы күн: {event}. {rule}',
      hearing: '{event}',
      duty: '{event}',
      'report.due': '{rule}',
      silent: '{case}: соңғы белгілі болғаны — {last}',
      anniversary: '{person}, {status}: {from} бері ұсталуда',
      'consent.ends': '{person}: келісім мерзімі бітеді ({use})',
    },
  },
}
