// What needs somebody today.
import type { Catalog } from './catalog.ts'

export const TODAY = {
  'Given to you': { ru: 'Передано вам', kk: 'Сізге берілген' },
  'given {day}': { ru: 'передано {day}', kk: '{day} берілген' },
  'Where each country stands, and who has it': {
    ru: 'Как обстоят дела по странам и у кого они',
    kk: 'Әр ел бойынша жағдай және ол кімде',
  },
  Due: { ru: 'Сроки', kk: 'Мерзімдер' },
  'All that is due, and {silent|one case|# cases} nobody has heard of for long': {
    ru: 'Все сроки, и {silent|# дело|# дела|# дел} без новостей уже давно',
    kk: 'Барлық мерзімдер және көптен жаңалығы жоқ {silent|# іс}',
  },
  'Raised by the checks': { ru: 'Замечено проверками', kk: 'Тексерулер байқағаны' },
  'All that cannot be right': { ru: 'Всё, что не может быть верно', kk: 'Дұрыс болуы мүмкін еместің бәрі' },
  '{count|One event|# events} of which accounts differ': {
    ru: '{count|# событие|# события|# событий}, о которых сообщения расходятся',
    kk: '{count|Мәліметтері сәйкес келмейтін # оқиға}',
  },
  '{count|one passage no longer says|# passages no longer say} what the record says': {
    ru: '{count|# абзац больше не совпадает|# абзаца больше не совпадают|# абзацев больше не совпадают} с хроникой',
    kk: '{count|# үзінді енді хроникаға сай емес}',
  },
  '{count|One reference|# references} to earlier coverage not resolved': {
    ru: '{count|# ссылка|# ссылки|# ссылок} на прежние сообщения без ответа',
    kk: '{count|Бұрынғы хабарларға # сілтеме шешілмеген}',
  },
  'Left open': { ru: 'Осталось открытым', kk: 'Ашық қалғандар' },
  '{who} wrote {count|one entry|# entries}': {
    ru: '{who}: {count|# запись|# записи|# записей}',
    kk: '{who}: {count|# жазба}',
  },
  'New since you were last here': {
    ru: 'Новое с вашего прошлого визита',
    kk: 'Соңғы келгеніңізден бергі жаңалық',
  },
  'The log': { ru: 'Журнал', kk: 'Журнал' },
  'This vault was never backed up: <code>khronika backup</code> makes one.': {
    ru: 'Резервной копии этого хранилища нет: её делает <code>khronika backup</code>.',
    kk: 'Бұл қойманың сақтық көшірмесі жоқ: оны <code>khronika backup</code> жасайды.',
  },
  'Last backup {days|a day|# days} ago.': {
    ru: 'Последняя резервная копия {days|# день|# дня|# дней} назад.',
    kk: 'Соңғы сақтық көшірме {days|# күн} бұрын.',
  },
  'New in searches that you keep': {
    ru: 'Новое в сохранённых вами поисках',
    kk: 'Сіз сақтаған іздеулердегі жаңалық',
  },
} satisfies Catalog
