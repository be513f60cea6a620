// Accounts, roles, passphrases, and the log of what each did.
import type { Catalog } from './catalog.ts'

export const PEOPLE = {
  'Each has a passphrase of their own and signs what they write. What each did stands in the <log>log</log>.':
    {
      ru: 'У каждого своя парольная фраза, и каждый подписывает то, что пишет. Кто что сделал, видно в <log>журнале</log>.',
      kk: 'Әркімнің өз құпия фразасы бар және әркім жазғанына қол қояды. Кім не істегені <log>журналда</log> тұр.',
    },
  'Removed: {people}.': { ru: 'Удалены: {people}.', kk: 'Алынып тасталғандар: {people}.' },
  'Here since {day}': { ru: 'Здесь с {day}', kk: 'Мұнда келген күні: {day}' },
  reads: { ru: 'читает', kk: 'оқиды' },
  'reads and writes': { ru: 'читает и пишет', kk: 'оқиды және жазады' },
  'writes, signs off and publishes': {
    ru: 'пишет, одобряет и публикует',
    kk: 'жазады, мақұлдайды және жариялайды',
  },
  'publishes, and lets others in': {
    ru: 'публикует и впускает',
    kk: 'жариялайды және басқаларды кіргізеді',
  },
  'Remove {name}': { ru: 'Удалить: {name}', kk: 'Алып тастау: {name}' },
  'Let somebody in': { ru: 'Впустить кого-то', kk: 'Біреуді кіргізу' },
  'They type the passphrase here themselves. It can be changed later.': {
    ru: 'Парольную фразу человек вводит здесь сам. Позже её можно изменить.',
    kk: 'Құпия фразаны адам мұнда өзі енгізеді. Оны кейін өзгертуге болады.',
  },
  'Name, as it stands beside what they write': {
    ru: 'Имя, как оно стоит рядом с написанным',
    kk: 'Жазғанының жанында тұратын аты',
  },
  'Let them in': { ru: 'Впустить', kk: 'Кіргізу' },
  'Their passphrase': { ru: 'Парольная фраза этого человека', kk: 'Осы адамның құпия фразасы' },
  'Once more': { ru: 'Ещё раз', kk: 'Тағы бір рет' },
  'The entries of the record, newest first. Each is signed and names the hash of the one before: <code>khronika verify</code> says whether any was altered.':
    {
      ru: 'Записи хроники, сначала новые. Каждая подписана и называет хеш предыдущей: <code>khronika verify</code> скажет, не изменена ли какая-нибудь.',
      kk: 'Хроника жазбалары, алдымен жаңалары. Әрқайсысына қол қойылған және алдыңғысының хешін атайды: олардың өзгертілген-өзгертілмегенін <code>khronika verify</code> айтады.',
    },
  'Nothing was written yet.': { ru: 'Пока ничего не записано.', kk: 'Әзірге ештеңе жазылған жоқ.' },
  '{count|made a statement|made # statements}': {
    ru: '{count|# утверждение внесено|# утверждения внесено|# утверждений внесено}',
    kk: '{count|# мәлімдеме енгізілді}',
  },
  '{count|took something back|took back in # acts}': {
    ru: '{count|# отзыв|# отзыва|# отзывов}',
    kk: '{count|# рет қайтарып алынды}',
  },
  '{count|ranked a statement|ranked # statements}': {
    ru: '{count|# утверждению задано место|# утверждениям задано место|# утверждениям задано место}',
    kk: '{count|# мәлімдеменің орны белгіленді}',
  },
  '{count|judged who is whom|judged # times who is whom}': {
    ru: '{count|# решение, кто есть кто|# решения, кто есть кто|# решений, кто есть кто}',
    kk: '{count|кімнің кім екені # рет шешілді}',
  },
  '{count|changed who may read|changed # times who may read}': {
    ru: '{count|# раз изменено, кому читать|# раза изменено, кому читать|# раз изменено, кому читать}',
    kk: '{count|кім оқи алатыны # рет өзгертілді}',
  },
  '{count|erased|erased # times}': {
    ru: '{count|# стирание|# стирания|# стираний}',
    kk: '{count|# рет өшірілді}',
  },
  'wrote what is sealed from you': {
    ru: 'записано то, что от вас скрыто',
    kk: 'сізден жасырылған нәрсе жазылды',
  },
  'It was changed. The old one opens nothing any more, but copies of the key file made before.': {
    ru: 'Фраза изменена. Прежняя больше ничего не открывает, кроме копий файла ключа, сделанных раньше.',
    kk: 'Өзгертілді. Ескісі енді ештеңе ашпайды, тек бұрын жасалған кілт файлының көшірмелерін ғана ашады.',
  },
  'The passphrase you have': { ru: 'Нынешняя парольная фраза', kk: 'Қазіргі құпия фразаңыз' },
  'Change it': { ru: 'Изменить её', kk: 'Өзгерту' },
  'Somebody was removed who has known the key of this vault, and it has no new one yet. Passphrases stay as they are; others who have the vault open sign in again.':
    {
      ru: 'Из хранилища исключён человек, знавший его ключ, а нового ключа ещё нет. Парольные фразы останутся прежними; остальные, у кого хранилище открыто, войдут снова.',
      kk: 'Қойманың кілтін білген адам шығарылды, ал жаңа кілт әлі жоқ. Құпия фразалар өзгермейді; қоймасы ашық тұрған басқалар қайта кіреді.',
    },
  'Give the vault a new key': { ru: 'Дать хранилищу новый ключ', kk: 'Қоймаға жаңа кілт беру' },
  'Choose a role.': { ru: 'Выберите роль.', kk: 'Рөлді таңдаңыз.' },
} satisfies Catalog
