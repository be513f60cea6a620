// What a person can put right, of doors and access. The sentences stand where they are thrown.
import type { Catalog } from './catalog.ts'

export const REFUSALS = {
  'This form could not be read.': {
    ru: 'Эту форму не удалось прочитать.',
    kk: 'Бұл пішінді оқу мүмкін болмады.',
  },
  'Write a day as year-month-day, such as 2017-03-24, or leave it empty.': {
    ru: 'Напишите день как год-месяц-день, например 2017-03-24, или оставьте поле пустым.',
    kk: 'Күнді жыл-ай-күн түрінде жазыңыз, мысалы 2017-03-24, немесе бос қалдырыңыз.',
  },
  'Choose the country from the list, or “not set”.': {
    ru: 'Выберите страну из списка или «не указана».',
    kk: 'Елді тізімнен немесе «көрсетілмеген» дегенді таңдаңыз.',
  },
  'The two passphrases are not the same. Type both again.': {
    ru: 'Две парольные фразы не совпадают. Введите обе заново.',
    kk: 'Екі құпия фраза бірдей емес. Екеуін де қайта енгізіңіз.',
  },
  'The desk was locked just now. Sign in again.': {
    ru: 'Рабочий стол только что заперли. Войдите снова.',
    kk: 'Жұмыс үстелі жаңа ғана құлыпталды. Қайта кіріңіз.',
  },
  'The desk was locked meanwhile, so what you sent was not saved. Sign in in another tab, come back to this one and send it again.':
    {
      ru: 'Рабочий стол тем временем заперли, и отправленное не сохранено. Войдите в другой вкладке, вернитесь в эту и отправьте снова.',
      kk: 'Осы арада жұмыс үстелі құлыпталды, сондықтан жібергеніңіз сақталмады. Басқа қойындыда кіріп, осыған оралыңыз да, қайта жіберіңіз.',
    },
  'This form was sent from another site, so nothing was done.': {
    ru: 'Эта форма отправлена с другого сайта, поэтому ничего не сделано.',
    kk: 'Бұл пішін басқа сайттан жіберілген, сондықтан ештеңе орындалмады.',
  },
  'This page was older than your sign-in, so nothing was done. Reload it and do it again.': {
    ru: 'Эта страница старше вашего входа, поэтому ничего не сделано. Обновите её и повторите.',
    kk: 'Бұл бет сіз кіргенге дейін ашылған, сондықтан ештеңе орындалмады. Оны жаңартып, қайталаңыз.',
  },
  'The form arrived broken, so nothing was done. Send it again.': {
    ru: 'Форма пришла повреждённой, поэтому ничего не сделано. Отправьте её снова.',
    kk: 'Пішін бүлініп жетті, сондықтан ештеңе орындалмады. Оны қайта жіберіңіз.',
  },
  'Another passphrase is being tried. Try again in a moment.': {
    ru: 'Сейчас проверяется другая парольная фраза. Попробуйте чуть позже.',
    kk: 'Қазір басқа құпия фраза тексеріліп жатыр. Сәл кейінірек қайталаңыз.',
  },
  'That was tried too often. Wait {seconds|a second|# seconds}, then try again.': {
    ru: 'Слишком много попыток. Подождите {seconds|# секунду|# секунды|# секунд} и попробуйте снова.',
    kk: 'Тым көп әрекет жасалды. {seconds|# секунд} күтіп, қайталап көріңіз.',
  },
  'This passphrase does not open this vault. Check the keyboard language and Caps Lock, then try again.': {
    ru: 'Эта парольная фраза не открывает хранилище. Проверьте раскладку клавиатуры и Caps Lock и попробуйте снова.',
    kk: 'Бұл құпия фраза қойманы ашпайды. Пернетақта тілі мен Caps Lock күйін тексеріп, қайталап көріңіз.',
  },
  'A passphrase has at least 8 characters, four of them different. Five or six unrelated words are easy to keep in mind.':
    {
      ru: 'В парольной фразе не меньше 8 знаков, из них четыре разных. Пять-шесть не связанных между собой слов легко запомнить.',
      kk: 'Құпия фразада кемінде 8 таңба болады, оның төртеуі әртүрлі. Өзара байланыссыз бес-алты сөзді есте сақтау оңай.',
    },
  'A passphrase has at most {most} characters.': {
    ru: 'В парольной фразе не больше {most} знаков.',
    kk: 'Құпия фразада ең көбі {most} таңба болады.',
  },
  'This passphrase cannot be taken. Choose another one.': {
    ru: 'Эта парольная фраза не подходит. Выберите другую.',
    kk: 'Бұл құпия фраза жарамайды. Басқасын таңдаңыз.',
  },
  'This is too large: at most {most} can be sent at once. Take it in parts.': {
    ru: 'Это слишком много: за один раз можно отправить не больше {most}. Отправляйте частями.',
    kk: 'Бұл тым көп: бір жолы ең көбі {most} жіберуге болады. Бөліп жіберіңіз.',
  },
  'Your account was removed from this vault.': {
    ru: 'Ваша учётная запись удалена из этого хранилища.',
    kk: 'Есептік жазбаңыз осы қоймадан алынып тасталған.',
  },
  'You read here, but do not write: ask whoever administers this vault.': {
    ru: 'Здесь вы читаете, но не пишете: обратитесь к тому, кто управляет хранилищем.',
    kk: 'Сіз мұнда оқисыз, бірақ жазбайсыз: қойманы басқаратын адамға айтыңыз.',
  },
  'You write here, but do not sign off or publish: ask somebody who does.': {
    ru: 'Здесь вы пишете, но не одобряете и не публикуете: обратитесь к тому, кто это делает.',
    kk: 'Сіз мұнда жазасыз, бірақ мақұлдамайсыз және жарияламайсыз: мұны істейтін адамға айтыңыз.',
  },
  'Only those who administer this vault do this.': {
    ru: 'Это делают только те, кто управляет хранилищем.',
    kk: 'Мұны тек қойманы басқаратындар істейді.',
  },
  'This is the only one who administers the vault. Let somebody else do so first.': {
    ru: 'Хранилищем управляет только этот человек. Сначала поручите это ещё кому-то.',
    kk: 'Қойманы тек осы адам басқарады. Алдымен мұны тағы біреуге тапсырыңыз.',
  },
  'Give a name of at most 100 letters: it stands beside what they write.': {
    ru: 'Дайте имя не длиннее 100 букв: оно стоит рядом с тем, что человек пишет.',
    kk: '100 әріптен аспайтын ат беріңіз: ол адамның жазғанының жанында тұрады.',
  },
  'Nobody here is called “{name}”. These are here: {people}.': {
    ru: 'Здесь никого не зовут «{name}». Здесь есть: {people}.',
    kk: 'Мұнда «{name}» деген ешкім жоқ. Мұнда барлар: {people}.',
  },
  'More than one is called “{name}”. These are here: {people}.': {
    ru: 'Имя «{name}» здесь не у одного. Здесь есть: {people}.',
    kk: '«{name}» деген біреу ғана емес. Мұнда барлар: {people}.',
  },
  // key files and captures
  '{path} is not a key file of Khronika, or it is cut short. Put back the one that was made with this vault, or its copy in a backup.':
    {
      ru: '{path} — не файл ключа Khronika, или он обрезан. Верните тот, что сделан вместе с хранилищем, или его копию из резервной копии.',
      kk: '{path} — Khronika кілт файлы емес немесе ол қиылған. Қоймамен бірге жасалғанын не оның резервтік көшірмедегі көшірмесін қайтарыңыз.',
    },
  '{path} was written by a newer Khronika. Update Khronika, then try again.': {
    ru: '{path} записан более новой Khronika. Обновите Khronika и попробуйте снова.',
    kk: '{path} жаңарақ Khronika жазған. Khronika-ны жаңартып, қайталап көріңіз.',
  },
  '{path} asks for what no key file of Khronika does. Put back the right one.': {
    ru: '{path} требует того, чего не требует ни один файл ключа Khronika. Верните правильный.',
    kk: '{path} бірде-бір Khronika кілт файлы талап етпейтінді талап етеді. Дұрысын қайтарыңыз.',
  },
  '{path} exists already and was left alone: a vault may depend on it.': {
    ru: '{path} уже есть и не тронут: от него может зависеть хранилище.',
    kk: '{path} бұрыннан бар, оған тиілмеді: қойма соған тәуелді болуы мүмкін.',
  },
  '{path} is not a key file of Khronika.': {
    ru: '{path} — не файл ключа Khronika.',
    kk: '{path} — Khronika кілт файлы емес.',
  },
  'The key file {path} is missing. Without it no passphrase opens the vault.': {
    ru: 'Нет файла ключа {path}. Без него хранилище не откроет никакая парольная фраза.',
    kk: '{path} кілт файлы жоқ. Онсыз ешбір құпия фраза қойманы ашпайды.',
  },
  'The key file {path} cannot be read. Make it readable for you.': {
    ru: 'Файл ключа {path} не читается. Дайте себе право его читать.',
    kk: '{path} кілт файлы оқылмайды. Өзіңізге оны оқу құқығын беріңіз.',
  },
  'A captured file has at most 25 MB. Keep this one elsewhere, or take it in parts.': {
    ru: 'Снимок файла — не больше 25 МБ. Храните этот файл в другом месте или берите частями.',
    kk: 'Сақталатын файл ең көбі 25 МБ. Мұны басқа жерде сақтаңыз немесе бөліп алыңыз.',
  },
  'The captured file {file}… was changed or damaged since it was kept. Restore it from a backup.': {
    ru: 'Снимок файла {file}… с тех пор изменён или повреждён. Восстановите его из резервной копии.',
    kk: 'Сақталған {file}… файлы содан бері өзгертілген не бүлінген. Оны резервтік көшірмеден қалпына келтіріңіз.',
  },
  'The captured file {file}… is not in the vault’s folder. Restore it from a backup.': {
    ru: 'Снимка файла {file}… нет в папке хранилища. Восстановите его из резервной копии.',
    kk: 'Сақталған {file}… файлы қойма папкасында жоқ. Оны резервтік көшірмеден қалпына келтіріңіз.',
  },
  'Somebody of this name is here already. Tell them apart by their names.': {
    ru: 'Человек с таким именем здесь уже есть. Различите их именами.',
    kk: 'Мұндай атты адам мұнда бар. Оларды аттарымен ажыратыңыз.',
  },
  'There is nothing here, or nothing that you may read.': {
    ru: 'Здесь ничего нет, или нет того, что вам можно читать.',
    kk: 'Мұнда ештеңе жоқ немесе сізге оқуға болатын ештеңе жоқ.',
  },
  'There is no such rating.': { ru: 'Такой оценки нет.', kk: 'Ондай баға жоқ.' },
  'There is no such case.': { ru: 'Такого дела нет.', kk: 'Ондай іс жоқ.' },
  // what the disk says
  'Another program is writing to this vault. Nothing was written here; try again in a moment.': {
    ru: 'В это хранилище пишет другая программа. Здесь ничего не записано; попробуйте чуть позже.',
    kk: 'Бұл қоймаға басқа бағдарлама жазып жатыр. Мұнда ештеңе жазылған жоқ; сәл кейінірек қайталаңыз.',
  },
  'The disk is full. Nothing of this was written; make room and do it again.': {
    ru: 'Диск полон. Ничего из этого не записано; освободите место и повторите.',
    kk: 'Диск толды. Бұдан ештеңе жазылған жоқ; орын босатып, қайталаңыз.',
  },
  'The vault can be read but not written. Make its file and folder writable for you, then do it again.': {
    ru: 'Хранилище можно читать, но не писать. Дайте себе право писать в его файл и папку и повторите.',
    kk: 'Қойманы оқуға болады, бірақ жазуға болмайды. Өзіңізге оның файлы мен папкасына жазу құқығын беріп, қайталаңыз.',
  },
  'The vault was given a new key meanwhile, or its file is damaged. Sign in again; if that does not help, keep a copy of it and restore your last backup.':
    {
      ru: 'Хранилище тем временем получило новый ключ, или его файл повреждён. Войдите снова; если не поможет, сохраните его копию и восстановите последнюю резервную копию.',
      kk: 'Қойма осы арада жаңа кілт алды немесе оның файлы бүлінген. Қайта кіріңіз; көмектеспесе, көшірмесін сақтап, соңғы резервтік көшірмені қалпына келтіріңіз.',
    },
  'The vault keeps its key for now: it changed too often since the recovery shares were made. Make new ones first.':
    {
      ru: 'Пока ключ хранилища прежний: он менялся слишком часто с тех пор, как сделаны доли для восстановления. Сначала сделайте новые.',
      kk: 'Қойманың кілті әзірге бұрынғыша: қалпына келтіру үлестері жасалғаннан бері ол тым жиі өзгерді. Алдымен жаңаларын жасаңыз.',
    },
  'The record holds nothing under {ids}. An id is the last part of a page’s address, such as person-…': {
    ru: 'В записях нет ничего под {ids}. Обозначение — это последняя часть адреса страницы, например person-…',
    kk: 'Жазбада {ids} дегенмен ештеңе жоқ. Белгі — бет мекенжайының соңғы бөлігі, мысалы person-…',
  },
  'Say whose passphrase is to be a new one: {people}.': {
    ru: 'Скажите, чья парольная фраза должна стать новой: {people}.',
    kk: 'Кімнің құпия фразасы жаңа болуы керек екенін айтыңыз: {people}.',
  },
  'These shares do not open this vault: they belong to another one, or newer ones were made since.': {
    ru: 'Эти доли не открывают это хранилище: они от другого, или с тех пор сделаны новые.',
    kk: 'Бұл үлестер бұл қойманы ашпайды: олар басқа қоймадікі немесе содан бері жаңалары жасалған.',
  },
  'Two of the three shares are needed.': {
    ru: 'Нужны две доли из трёх.',
    kk: 'Үш үлестің екеуі керек.',
  },
  'These two shares were made at different times ({one} and {other}) and do not go together. Find two that begin alike.':
    {
      ru: 'Эти две доли сделаны в разное время ({one} и {other}) и не подходят друг к другу. Найдите две с одинаковым началом.',
      kk: 'Бұл екі үлес әр кезде жасалған ({one} және {other}), бір-біріне келмейді. Басы бірдей екеуін табыңыз.',
    },
  'This is the same share twice. Another one of the three is needed.': {
    ru: 'Это дважды одна и та же доля. Нужна ещё одна из трёх.',
    kk: 'Бұл бір үлестің екі рет берілуі. Үшеуінің тағы біреуі керек.',
  },
  'Share {place} has {count} letters after “ks1”, and a share has {needed}. Something is missing or too much.':
    {
      ru: 'В доле {place} после «ks1» знаков: {count}, а должно быть {needed}. Чего-то не хватает или что-то лишнее.',
      kk: '{place}-үлесте «ks1» соңында {count} таңба бар, ал {needed} болуы керек. Бірдеңе жетпейді немесе артық.',
    },
  'Share {place} was not typed as it is printed: at least one letter is different. Compare it group by group.':
    {
      ru: 'Доля {place} набрана не так, как напечатана: отличается хотя бы один знак. Сверьте её по группам.',
      kk: '{place}-үлес басылғандай терілмеген: кемінде бір таңба өзгеше. Топтап салыстырып шығыңыз.',
    },
  'The vault keeps its key for now: {people} must first sign in once, for their slots are of an older form.':
    {
      ru: 'Пока ключ хранилища прежний: сначала должны хотя бы раз войти {people}, их записи в файле ключа старого вида.',
      kk: 'Қойманың кілті әзірге бұрынғыша: алдымен {people} бір рет кіруі керек, кілт файлындағы жазбалары ескі түрде.',
    },
  'The vault keeps its key for now: {people} must first sign in once, for it changed too often since they did.':
    {
      ru: 'Пока ключ хранилища прежний: сначала должны войти {people}, ключ менялся слишком часто с их последнего входа.',
      kk: 'Қойманың кілті әзірге бұрынғыша: алдымен {people} кіруі керек, олардың соңғы кіруінен бері кілт тым жиі өзгерді.',
    },
  'The vault file is damaged. Leave it as it is, keep a copy, and restore your last backup.': {
    ru: 'Файл хранилища повреждён. Оставьте его как есть, сохраните копию и восстановите последнюю резервную копию.',
    kk: 'Қойма файлы бүлінген. Оны сол күйінде қалдырып, көшірмесін сақтаңыз да, соңғы резервтік көшірмені қалпына келтіріңіз.',
  },
  'The disk that holds the vault did not answer as it should. Check that it is connected and sound.': {
    ru: 'Диск с хранилищем ответил не так, как должен. Проверьте, что он подключён и исправен.',
    kk: 'Қойма тұрған диск тиісінше жауап бермеді. Оның қосулы әрі жарамды екенін тексеріңіз.',
  },
} satisfies Catalog
