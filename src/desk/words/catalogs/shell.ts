// What stands around every page: the lock, the example's day, the foot; and where something was refused.
import type { Catalog } from './catalog.ts'

export const SHELL = {
  'Signed in as {name}': { ru: 'Вы вошли как {name}', kk: 'Сіз {name} ретінде кірдіңіз' },
  'Your passphrase': { ru: 'Ваша парольная фраза', kk: 'Құпия фразаңыз' },
  'No speaker has reviewed this translation yet.': {
    ru: 'Этот перевод носители языка ещё не проверяли.',
    kk: 'Бұл аударманы осы тілде сөйлейтіндер әлі тексерген жоқ.',
  },
  Lock: { ru: 'Запереть', kk: 'Құлыптау' },
  'Locks at once: Escape twice, or Ctrl+Alt+L, also while typing. It takes the passphrase to open again. Signed in as {name}.':
    {
      ru: 'Запирает сразу: дважды Escape или Ctrl+Alt+L, в том числе во время набора. Чтобы отпереть, нужна парольная фраза. Вы вошли как {name}.',
      kk: 'Бірден құлыптайды: Escape екі рет немесе Ctrl+Alt+L, мәтін теріп жатқанда да. Қайта ашу үшін құпия фраза керек. Сіз {name} ретінде кірдіңіз.',
    },
  'This is the example. Its day is {day}: what is due and what is late is counted from then.': {
    ru: 'Это пример. Его день — {day}: сроки и просрочки считаются от него.',
    kk: 'Бұл — мысал. Оның күні — {day}: мерзімдер мен кешігулер содан бастап есептеледі.',
  },
  'Use today': { ru: 'Считать от сегодняшнего дня', kk: 'Бүгінгі күнді қолдану' },
  '<back>Back to where you were</back>, or to the <inbox>inbox</inbox>.': {
    ru: '<back>Вернуться туда, где вы были</back>, или во <inbox>входящие</inbox>.',
    kk: '<back>Болған жеріңізге оралу</back> немесе <inbox>кіріске</inbox> өту.',
  },
} satisfies Catalog
