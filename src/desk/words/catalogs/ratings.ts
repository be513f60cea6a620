// Ratings: proposing, reviewing, issuing.
import type { Catalog } from './catalog.ts'

export const RATINGS = {
  'Proposed by {who}, {day}': { ru: 'Предложение: {who}, {day}', kk: 'Ұсынған: {who}, {day}' },
  'Proposed by {who}': { ru: 'Предложение: {who}', kk: 'Ұсынған: {who}' },
  'Issued on {day}: it stays as it was issued.': {
    ru: 'Вынесена {day} и остаётся такой, какой вынесена.',
    kk: '{day} шығарылды: шығарылған күйінде қалады.',
  },
  'See it in public': { ru: 'Посмотреть, как её видят все', kk: 'Жұртқа көрінетін түрін қарау' },
  Reasons: { ru: 'Основания', kk: 'Негіздер' },
  'Panel review': { ru: 'Отзыв комиссии', kk: 'Комиссия пікірі' },
  'Nobody has reviewed it yet.': { ru: 'Её ещё никто не разбирал.', kk: 'Оны әлі ешкім қараған жоқ.' },
  'What you find': { ru: 'Ваш вывод', kk: 'Сіздің тұжырымыңыз' },
  'Add your review': { ru: 'Добавить отзыв', kk: 'Пікір қосу' },
  'Issue ## a rating: heading': { ru: 'Вынесение', kk: 'Шығару' },
  'It becomes public with its reasons, reviews without names, and the statements the reasons rest on.': {
    ru: 'Она станет открытой вместе с основаниями, отзывами без имён и утверждениями, на которые опираются основания.',
    kk: 'Ол негіздерімен, аты аталмаған пікірлермен және негіздер сүйенген мәлімдемелермен бірге жұртқа ашылады.',
  },
  Day: { ru: 'День', kk: 'Күні' },
  'Issue it': { ru: 'Вынести', kk: 'Шығару' },
  'No rating yet': { ru: 'Оценок пока нет', kk: 'Әзірге баға жоқ' },
  'A country is rated once somebody proposes it with reasons, others review it, and it is issued.': {
    ru: 'Страна получает оценку, когда её предложили с основаниями, другие её разобрали и она вынесена.',
    kk: 'Ел бағаны біреу негіздерімен ұсынып, басқалар қарап, ол шығарылғаннан кейін алады.',
  },
  Propose: { ru: 'Предложить', kk: 'Ұсыну' },
  'issued {day}': { ru: 'вынесена {day}', kk: '{day} шығарылды' },
  'proposed {day}': { ru: 'предложена {day}', kk: '{day} ұсынылды' },
  proposed: { ru: 'предложена', kk: 'ұсынылды' },
  'What it is': { ru: 'Что это', kk: 'Бұл не' },
  Band: { ru: 'Категория', kk: 'Санат' },
  'Score in the band (may stay empty)': {
    ru: 'Балл внутри категории (можно не указывать)',
    kk: 'Санат ішіндегі балл (бос қалуы мүмкін)',
  },
  Trend: { ru: 'Тенденция', kk: 'Үрдіс' },
  'not said': { ru: 'не указана', kk: 'көрсетілмеген' },
  'A paragraph for each.': { ru: 'По абзацу на каждое.', kk: 'Әрқайсысына бір абзац.' },
  'Events the reasons rest on': {
    ru: 'События, на которые опираются основания',
    kk: 'Негіздер сүйенетін оқиғалар',
  },
  'The newest {count} of the country': {
    ru: 'Последние события страны ({count})',
    kk: 'Елдің соңғы оқиғалары ({count})',
  },
  'Propose it': { ru: 'Предложить', kk: 'Ұсыну' },
} satisfies Catalog
