// Kazakhstan. Only what we are sure of; terms that can be lengthened are given as the first term. Not reviewed by
// a lawyer.
import type { Rule } from './rule.ts'

const CRIMINAL_PROCEDURE = {
  en: 'Code of Criminal Procedure of 4 July 2014',
  ru: 'Уголовно-процессуальный кодекс от 4 июля 2014 года',
  kk: '2014 жылғы 4 шілдедегі Қылмыстық-процестік кодекс',
}

export const KAZAKHSTAN: readonly Rule[] = [
  {
    code: 'kz-detention',
    country: 'KZ',
    gives: 'custody.limit',
    acts: ['detention', 'arrest'],
    within: { count: 3, unit: 'D' },
    label: {
      en: 'Without a court nobody may be held longer than 72 hours',
      ru: 'Без санкции суда задержание не дольше 72 часов',
      kk: 'Сот санкциясынсыз ұстау 72 сағаттан аспайды',
    },
    law: {
      en: 'Constitution of 30 August 1995',
      ru: 'Конституция от 30 августа 1995 года',
      kk: '1995 жылғы 30 тамыздағы Конституция',
    },
    article: '16(2)',
    from: '1995-09-05',
    reviewed: false,
  },
  {
    code: 'kz-remand',
    country: 'KZ',
    gives: 'custody.limit',
    acts: ['remand'],
    within: { count: 2, unit: 'M' },
    label: {
      en: 'Remand during the investigation: two months at first, unless it is extended',
      ru: 'Содержание под стражей при расследовании: сначала до двух месяцев, если не продлено',
      kk: 'Тергеу кезінде күзетпен ұстау: ұзартылмаса, алғашында екі айға дейін',
    },
    law: CRIMINAL_PROCEDURE,
    article: '151(1)',
    from: '2015-01-01',
    reviewed: false,
  },
  {
    code: 'kz-administrative-arrest',
    country: 'KZ',
    gives: 'custody.limit',
    acts: ['administrative-arrest'],
    within: { count: 30, unit: 'D' },
    label: {
      en: 'Administrative arrest: thirty days at most',
      ru: 'Административный арест: не более тридцати суток',
      kk: 'Әкімшілік қамақ: отыз тәуліктен аспайды',
    },
    law: {
      en: 'Code on Administrative Offences of 5 July 2014',
      ru: 'Кодекс об административных правонарушениях от 5 июля 2014 года',
      kk: '2014 жылғы 5 шілдедегі Әкімшілік құқық бұзушылық туралы кодекс',
    },
    article: '50',
    from: '2015-01-01',
    reviewed: false,
  },
  {
    code: 'kz-appeal-sentence',
    country: 'KZ',
    gives: 'appeal.ends',
    acts: ['prison-sentence', 'suspended-sentence', 'restricted-freedom', 'conviction', 'acquittal'],
    within: { count: 15, unit: 'D' },
    label: {
      en: 'Appeal against a sentence: fifteen days from its pronouncement; from the copy, for whoever is held',
      ru: 'Апелляция на приговор: пятнадцать суток со дня провозглашения; для того, кто под стражей, — со дня вручения копии',
      kk: 'Үкімге апелляция: жарияланған күннен он бес тәулік; қамаудағы адамға — көшірмесі берілген күннен',
    },
    law: CRIMINAL_PROCEDURE,
    article: '418',
    from: '2015-01-01',
    reviewed: false,
  },
  {
    code: 'kz-appeal-damages',
    country: 'KZ',
    gives: 'appeal.ends',
    acts: ['damages-order'],
    within: { count: 1, unit: 'M' },
    label: {
      en: 'Appeal in a civil case: one month from the decision in its final form',
      ru: 'Апелляция по гражданскому делу: один месяц со дня изготовления решения в окончательной форме',
      kk: 'Азаматтық іс бойынша апелляция: шешім түпкілікті түрде дайындалған күннен бір ай',
    },
    law: {
      en: 'Code of Civil Procedure of 31 October 2015',
      ru: 'Гражданский процессуальный кодекс от 31 октября 2015 года',
      kk: '2015 жылғы 31 қазандағы Азаматтық процестік кодекс',
    },
    article: '403(3)',
    from: '2016-01-01',
    reviewed: false,
  },
  {
    code: 'kz-ngo-database',
    country: 'KZ',
    gives: 'report.due',
    acts: [],
    yearly: { month: 3, day: 31 },
    label: {
      en: 'Non-governmental organisations report on the year before to the government’s database',
      ru: 'Неправительственные организации подают сведения за прошлый год в государственную базу данных',
      kk: 'Үкіметтік емес ұйымдар мемлекеттік дерекқорға өткен жыл туралы мәлімет береді',
    },
    law: {
      en: 'Law on Non-Commercial Organisations of 16 January 2001',
      ru: 'Закон о некоммерческих организациях от 16 января 2001 года',
      kk: '2001 жылғы 16 қаңтардағы Коммерциялық емес ұйымдар туралы заң',
    },
    article: '41',
    from: '2016-01-01',
    reviewed: false,
  },
]
