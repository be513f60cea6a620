// Updates: beginning, writing, publishing and taking down.
import type { Catalog } from './catalog.ts'

export const UPDATES = {
  'Begin an update of this report': {
    ru: 'Начать обзор по этому материалу',
    kk: 'Осы материал бойынша шолу бастау',
  },
  'It begins with the report’s own paragraphs, without its furniture; each sentence opens the statements you accepted from it. You rewrite it freely. Nothing is public before you publish it.':
    {
      ru: 'Он начнётся с абзацев самого материала, без всего лишнего вокруг них; каждое предложение открывает утверждения, которые вы из него приняли. Переписывайте свободно. Пока вы не опубликуете, ничего не открыто.',
      kk: 'Ол материалдың өз абзацтарынан басталады, айналасындағы артық нәрселерсіз; әр сөйлем одан қабылдаған мәлімдемелеріңізді ашады. Еркін қайта жаза беріңіз. Жарияламайынша ештеңе жұртқа ашылмайды.',
    },
  '{open|One sentence is|# sentences are} not settled yet. They come along, and rest on nothing.': {
    ru: '{open|# предложение ещё не разобрано|# предложения ещё не разобраны|# предложений ещё не разобраны}. Они войдут, но ни на что не опираются.',
    kk: '{open|# сөйлем әлі қаралған жоқ}. Олар да кіреді, бірақ ештеңеге сүйенбейді.',
  },
  '{leftOut|One paragraph is|# paragraphs are} left out, because something sealed rests on words there.': {
    ru: '{leftOut|Пропущен # абзац|Пропущены # абзаца|Пропущены # абзацев}: на слова там опирается нечто скрытое.',
    kk: '{leftOut|# абзац қалдырылды}: ондағы сөздерге жасырылған нәрсе сүйенеді.',
  },
  'Begin the update': { ru: 'Начать обзор', kk: 'Шолуды бастау' },
  'Publish as an update': { ru: 'Опубликовать как обзор', kk: 'Шолу ретінде жариялау' },
  '<page>public since {day}</page> (<update>its update</update>)': {
    ru: '<page>открыто с {day}</page> (<update>его обзор</update>)',
    kk: '<page>{day} жарияланған</page> (<update>оның шолуы</update>)',
  },
  '<page>public</page> (<update>its update</update>)': {
    ru: '<page>открыто</page> (<update>его обзор</update>)',
    kk: '<page>жарияланған</page> (<update>оның шолуы</update>)',
  },
} satisfies Catalog
