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
  'Recovery shares': { ru: 'Доли для восстановления', kk: 'Қалпына келтіру үлестері' },
  'Print this page now: the shares are kept nowhere and are not shown again. Those made before open nothing any more.':
    {
      ru: 'Распечатайте эту страницу сейчас: доли нигде не хранятся и больше не будут показаны. Сделанные раньше больше ничего не открывают.',
      kk: 'Бұл бетті қазір басып шығарыңыз: үлестер еш жерде сақталмайды және қайта көрсетілмейді. Бұрын жасалғандары енді ештеңе ашпайды.',
    },
  'Share {place} of 3': { ru: 'Доля {place} из 3', kk: '3 үлестің {place}-үлесі' },
  'Khronika: with another of the three, <code>khronika open-with-shares</code> gives a new passphrase.': {
    ru: 'Хроника: вместе с ещё одной из трёх <code>khronika open-with-shares</code> даёт новую парольную фразу.',
    kk: 'Хроника: үшеуінің тағы біреуімен бірге <code>khronika open-with-shares</code> жаңа құпия фраза береді.',
  },
  'Three lines to print and give to three people. Any two of them give somebody whose passphrase is lost a new one; one alone opens nothing and tells nothing. The folder of the vault is needed too.':
    {
      ru: 'Три строки, чтобы распечатать и отдать трём людям. Любые две дают новую парольную фразу тому, кто свою потерял; одна ничего не открывает и ни о чём не говорит. Нужна и папка хранилища.',
      kk: 'Басып шығарып, үш адамға беретін үш жол. Кез келген екеуі құпия фразасын жоғалтқан адамға жаңасын береді; біреуі жалғыз ештеңе ашпайды, ештеңе айтпайды. Қойма папкасы да керек.',
    },
  'Shares were made for this vault. New ones take their place.': {
    ru: 'Для этого хранилища доли уже сделаны. Новые займут их место.',
    kk: 'Бұл қоймаға үлестер жасалған. Жаңалары олардың орнын басады.',
  },
  'Make three shares': { ru: 'Сделать три доли', kk: 'Үш үлес жасау' },
  'For a passphrase that is lost: <shares>recovery shares</shares>, made before it is.': {
    ru: 'На случай потерянной парольной фразы: <shares>доли для восстановления</shares>, сделанные заранее.',
    kk: 'Құпия фраза жоғалған жағдайға: алдын ала жасалған <shares>қалпына келтіру үлестері</shares>.',
  },
  'Choose a role.': { ru: 'Выберите роль.', kk: 'Рөлді таңдаңыз.' },
} satisfies Catalog
