// Cases and the documents made of them.
import type { Catalog } from './catalog.ts'

export const CASES = {
  'No case yet': { ru: 'Дел пока нет', kk: 'Әзірге іс жоқ' },
  'A case gathers the events of one matter: an arrest, its hearings, the appeal. Where each person stands is derived from them.':
    {
      ru: 'Дело собирает события одного вопроса: арест, заседания, обжалование. Из них выводится, в каком положении каждый.',
      kk: 'Іс бір мәселенің оқиғаларын жинайды: қамауға алу, отырыстар, шағым. Әркімнің жағдайы солардан шығарылады.',
    },
  'Open a case': { ru: 'Завести дело', kk: 'Іс ашу' },
  'Title: the matter in a few words': {
    ru: 'Название: суть в нескольких словах',
    kk: 'Атауы: мәні бірнеше сөзбен',
  },
  'What it is about (may stay empty)': {
    ru: 'О чём оно (можно не указывать)',
    kk: 'Не туралы (бос қалуы мүмкін)',
  },
  'Open it ## a case': { ru: 'Завести', kk: 'Ашу' },
  'No event yet': { ru: 'Событий пока нет', kk: 'Әзірге оқиға жоқ' },
  'Look for the events of this matter below, and add them.': {
    ru: 'Найдите ниже события этого дела и добавьте их.',
    kk: 'Осы істің оқиғаларын төменнен тауып, қосыңыз.',
  },
  'Not of this case': { ru: 'Не из этого дела', kk: 'Бұл іске жатпайды' },
  'Add events': { ru: 'Добавить события', kk: 'Оқиғалар қосу' },
  'A name, a place, a kind of event': { ru: 'Имя, место, вид события', kk: 'Аты, орны, оқиға түрі' },
  'Look for events': { ru: 'Найти события', kk: 'Оқиғаларды іздеу' },
  'Nothing else in the record says “{words}”.': {
    ru: 'Больше ничего в хронике не говорит «{words}».',
    kk: 'Хроникада «{words}» дейтін басқа ештеңе жоқ.',
  },
  'Tick those of this case': { ru: 'Отметьте события этого дела', kk: 'Осы істің оқиғаларын белгілеңіз' },
  'Add them': { ru: 'Добавить', kk: 'Қосу' },
  Documents: { ru: 'Документы', kk: 'Құжаттар' },
  'Made of what you may read. Whoever gets one reads it all: look at it first.': {
    ru: 'Составлены из того, что вам можно читать. Получивший прочтёт всё: сначала посмотрите сами.',
    kk: 'Сіз оқи алатыннан жасалған. Алған адам бәрін оқиды: алдымен өзіңіз қараңыз.',
  },
  'Case file: <print>to print</print>, <docx>DOCX</docx>': {
    ru: 'Досье: <print>для печати</print>, <docx>DOCX</docx>',
    kk: 'Іс құжаты: <print>басып шығаруға</print>, <docx>DOCX</docx>',
  },
  'Questionnaire of the UN Working Group on Arbitrary Detention, {name}: <print>to print</print>, <docx>DOCX</docx>':
    {
      ru: 'Вопросник Рабочей группы ООН по произвольным задержаниям, {name}: <print>для печати</print>, <docx>DOCX</docx>',
      kk: 'БҰҰ-ның Заңсыз ұстау жөніндегі жұмыс тобының сауалнамасы, {name}: <print>басып шығаруға</print>, <docx>DOCX</docx>',
    },
  'Urgent appeal': { ru: 'Срочный призыв', kk: 'Шұғыл үндеу' },
  Reference: { ru: 'Номер', kk: 'Нөмірі' },
  'Actions requested, a line each': {
    ru: 'О чём просим, по строке на каждое',
    kk: 'Не сұраймыз, әрқайсысы бір жолдан',
  },
  'Addresses, a line each': { ru: 'Кому, по строке на каждый адрес', kk: 'Кімге, әр мекенжай бір жолдан' },
  'To print': { ru: 'Для печати', kk: 'Басып шығаруға' },
} satisfies Catalog
