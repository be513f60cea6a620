// The kinds of subject, in the words of the glossary: codes as in record/subject.ts.
import type { Label, List, Term } from './list.ts'

export interface KindTerm extends Term {
  plural: Label
}

export const SUBJECT_KINDS: List<KindTerm> = {
  name: 'kinds',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    kind('person', ['Person', 'People'], ['Человек', 'Люди'], ['Адам', 'Адамдар']),
    kind(
      'organisation',
      ['Organisation', 'Organisations'],
      ['Организация', 'Организации'],
      ['Ұйым', 'Ұйымдар'],
    ),
    kind('group', ['Group', 'Groups'], ['Группа', 'Группы'], ['Топ', 'Топтар']),
    kind('place', ['Place', 'Places'], ['Место', 'Места'], ['Орын', 'Орындар']),
    kind('event', ['Event', 'Events'], ['Событие', 'События'], ['Оқиға', 'Оқиғалар']),
    kind('measure', ['Measure', 'Measures'], ['Мера', 'Меры'], ['Шара', 'Шаралар']),
    kind('charge', ['Charge', 'Charges'], ['Обвинение', 'Обвинения'], ['Айып', 'Айыптар']),
    kind('hearing', ['Hearing', 'Hearings'], ['Заседание', 'Заседания'], ['Отырыс', 'Отырыстар']),
    kind('case', ['Case', 'Cases'], ['Дело', 'Дела'], ['Іс', 'Істер']),
    kind('law', ['Law', 'Laws'], ['Закон', 'Законы'], ['Заң', 'Заңдар']),
    kind('work', ['Work', 'Works'], ['Произведение', 'Произведения'], ['Туынды', 'Туындылар']),
    kind(
      'intervention',
      ['Intervention', 'Interventions'],
      ['Обращение', 'Обращения'],
      ['Үндеу', 'Үндеулер'],
    ),
    kind('source', ['Source', 'Sources'], ['Источник', 'Источники'], ['Дереккөз', 'Дереккөздер']),
    kind('update', ['Update', 'Updates'], ['Обзор', 'Обзоры'], ['Шолу', 'Шолулар']),
    kind('rating', ['Rating', 'Ratings'], ['Оценка', 'Оценки'], ['Баға', 'Бағалар']),
  ],
}

type OneAndMany = [one: string, many: string]

function kind(code: string, en: OneAndMany, ru: OneAndMany, kk: OneAndMany): KindTerm {
  return {
    code,
    label: { en: en[0], ru: ru[0], kk: kk[0] },
    plural: { en: en[1], ru: ru[1], kk: kk[1] },
  }
}
