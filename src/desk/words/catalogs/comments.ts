// What readers send, and where they may.
import type { Catalog } from './catalog.ts'

export const COMMENTS = {
  'No comment waits': { ru: 'Комментариев в ожидании нет', kk: 'Күтіп тұрған пікір жоқ' },
  'What readers send waits here until somebody shows it, takes it into the inbox, or sets it aside.': {
    ru: 'Присланное читателями ждёт здесь, пока его не покажут, не возьмут во входящие или не отложат.',
    kk: 'Оқырмандар жібергені осында күтеді: біреу оны көрсетеді, кіріске алады немесе шетке қояды.',
  },
  'an update that is not public any more': {
    ru: 'обзор, который снят с публикации',
    kk: 'жариялаудан алынған шолу',
  },
  '{name}, {day}, on <update>{title}</update>': {
    ru: '{name}, {day}, к обзору <update>{title}</update>',
    kk: '{name}, {day}, <update>{title}</update> шолуына',
  },
  '{name}, on <update>{title}</update>': {
    ru: '{name}, к обзору <update>{title}</update>',
    kk: '{name}, <update>{title}</update> шолуына',
  },
  'Show it': { ru: 'Показать', kk: 'Көрсету' },
  'Take it into the inbox': { ru: 'Взять во входящие', kk: 'Кіріске алу' },
  'Set aside': { ru: 'Отложить', kk: 'Шетке қою' },
  Shown: { ru: 'Показаны', kk: 'Көрсетілгендер' },
  '<b>Reply:</b> {text}': { ru: '<b>Ответ:</b> {text}', kk: '<b>Жауап:</b> {text}' },
  'Reply, or take it down': { ru: 'Ответить или снять', kk: 'Жауап беру немесе алып тастау' },
  'Reply, in public': { ru: 'Ответ, виден всем', kk: 'Жұртқа көрінетін жауап' },
  Reply: { ru: 'Ответить', kk: 'Жауап беру' },
  'Where comments are open': { ru: 'Где комментарии открыты', kk: 'Пікірлер қайда ашық' },
  'Closed unless you open them. Where people are questioned over what they write on the net, an open form may harm those who use it, and a comment may bring a suit upon you.':
    {
      ru: 'Закрыты, пока вы их не откроете. Где людей вызывают на допрос за написанное в сети, открытая форма может навредить тому, кто пишет, а комментарий — обернуться иском к вам.',
      kk: 'Сіз ашпайынша жабық. Желіде жазғаны үшін адамдардан жауап алынатын жерде ашық пішін оны пайдаланған адамға зиян келтіруі, ал пікір сізге қарсы талап-арызға айналуы мүмкін.',
    },
  'open ## of comments': { ru: 'открыты', kk: 'ашық' },
  'closed ## of comments': { ru: 'закрыты', kk: 'жабық' },
  'Open them': { ru: 'Открыть', kk: 'Ашу' },
  'Close them': { ru: 'Закрыть', kk: 'Жабу' },
} satisfies Catalog
