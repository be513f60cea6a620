// What a file that is no text looks like by its first bytes: what to call it, and what to do instead.
import { Refusal } from '../../refusal.ts'
import type { Label } from '../../vocabulary/list.ts'

interface Kind {
  magic: string // the first bytes, as Latin-1
  looks: Label
  instead: Label
}

const PASTE: Label = {
  en: 'Copy its text and paste it in.',
  ru: 'Скопируйте его текст и вставьте.',
  kk: 'Мәтінін көшіріп, қойыңыз.',
}
const SAVE: Label = {
  en: 'Save it as plain text.',
  ru: 'Сохраните его как простой текст.',
  kk: 'Жай мәтін ретінде сақтаңыз.',
}
const SHOWS: Label = {
  en: 'Type what it shows as a note.',
  ru: 'Наберите записью то, что на нём видно.',
  kk: 'Онда көрінетінін жазба ретінде теріңіз.',
}
const SAYS: Label = {
  en: 'Type what it says as a note.',
  ru: 'Наберите записью то, что в ней говорится.',
  kk: 'Онда айтылғанын жазба ретінде теріңіз.',
}
const ASK: Label = {
  en: 'Do not open it; ask its sender.',
  ru: 'Не открывайте; спросите отправителя.',
  kk: 'Ашпаңыз; жіберушіден сұраңыз.',
}
const EXPORT: Label = {
  en: 'Export the text you need.',
  ru: 'Выгрузите нужный текст.',
  kk: 'Қажетті мәтінді шығарып алыңыз.',
}
const UNPACK: Label = {
  en: 'Unpack it and take in the text inside.',
  ru: 'Распакуйте и примите текст изнутри.',
  kk: 'Мұрағаттан шығарып, ішіндегі мәтінді қабылдаңыз.',
}
const DECRYPT: Label = { en: 'Decrypt it first.', ru: 'Сначала расшифруйте.', kk: 'Алдымен шифрын шешіңіз.' }

const KINDS: Kind[] = [
  { magic: '%PDF-', looks: { en: 'a PDF', ru: 'PDF', kk: 'PDF құжатына' }, instead: PASTE },
  {
    magic: 'PK\x03\x04',
    looks: {
      en: 'a ZIP archive or an office document',
      ru: 'архив ZIP или офисный документ',
      kk: 'ZIP мұрағатына не кеңсе құжатына',
    },
    instead: SAVE,
  },
  {
    magic: '\xD0\xCF\x11\xE0',
    looks: { en: 'an old office document', ru: 'старый офисный документ', kk: 'ескі кеңсе құжатына' },
    instead: SAVE,
  },
  {
    magic: '{\\rtf',
    looks: { en: 'an RTF document', ru: 'документ RTF', kk: 'RTF құжатына' },
    instead: SAVE,
  },
  {
    magic: '\x89PNG',
    looks: { en: 'a PNG picture', ru: 'изображение PNG', kk: 'PNG суретіне' },
    instead: SHOWS,
  },
  {
    magic: '\xFF\xD8\xFF',
    looks: { en: 'a JPEG picture', ru: 'изображение JPEG', kk: 'JPEG суретіне' },
    instead: SHOWS,
  },
  {
    magic: 'GIF8',
    looks: { en: 'a GIF picture', ru: 'изображение GIF', kk: 'GIF суретіне' },
    instead: SHOWS,
  },
  {
    magic: 'ID3',
    looks: { en: 'a sound recording', ru: 'звукозапись', kk: 'дыбыс жазбасына' },
    instead: SAYS,
  },
  {
    magic: 'OggS',
    looks: { en: 'a sound recording', ru: 'звукозапись', kk: 'дыбыс жазбасына' },
    instead: SAYS,
  },
  {
    magic: 'MZ',
    looks: { en: 'a Windows program', ru: 'программу Windows', kk: 'Windows бағдарламасына' },
    instead: ASK,
  },
  { magic: '\x7FELF', looks: { en: 'a program', ru: 'программу', kk: 'бағдарламаға' }, instead: ASK },
  {
    magic: 'SQLite format 3\0',
    looks: { en: 'an SQLite database', ru: 'базу данных SQLite', kk: 'SQLite дерекқорына' },
    instead: EXPORT,
  },
  {
    magic: '\x1F\x8B',
    looks: { en: 'a gzip archive', ru: 'архив gzip', kk: 'gzip мұрағатына' },
    instead: UNPACK,
  },
  {
    magic: '7z\xBC\xAF',
    looks: { en: 'a 7-Zip archive', ru: 'архив 7-Zip', kk: '7-Zip мұрағатына' },
    instead: UNPACK,
  },
  { magic: 'Rar!', looks: { en: 'a RAR archive', ru: 'архив RAR', kk: 'RAR мұрағатына' }, instead: UNPACK },
  {
    magic: 'age-encryption.org/',
    looks: { en: 'an age-encrypted file', ru: 'файл, зашифрованный age', kk: 'age шифрланған файлға' },
    instead: DECRYPT,
  },
]

export function refuseBinary(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  const kind = KINDS.find(({ magic }) => head.startsWith(magic) && isBinary(magic, bytes))
  if (!kind) return
  const { looks, instead } = kind
  throw new Refusal('invalid', 'This file is no text: it looks like {looks}. {instead}', { looks, instead })
}

export function refuseControls(text: string): void {
  const controls = text.match(CONTROLS)?.length ?? 0
  if (!text.includes('\0') && controls <= text.length / 100) return
  throw new Refusal(
    'invalid',
    'This file is no text: it looks like some binary file. Save it as plain text (UTF-8) and take that in.',
  )
}

// oxlint-disable-next-line no-control-regex -- control characters are what we look for
const CONTROLS = /[\x00-\x08\x0B\x0E-\x1A\x1C-\x1F\x7F]/g

// 'MZ' or 'ID3' may open a sentence; then no control byte follows.
function isBinary(magic: string, bytes: Uint8Array): boolean {
  if (!/^[A-Z\d]{2,3}$/.test(magic)) return true
  return bytes.subarray(0, 512).some((byte) => byte < 9)
}
