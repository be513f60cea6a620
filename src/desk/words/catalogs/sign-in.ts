// Coming in, and what is said where nobody is signed in.
import type { Catalog } from './catalog.ts'

export const SIGN_IN = {
  'Sign in': { ru: 'Вход', kk: 'Кіру' },
  'This is the example. Its passphrase is no secret: <code>{passphrase}</code>': {
    ru: 'Это пример. Его парольная фраза не тайна: <code>{passphrase}</code>',
    kk: 'Бұл — мысал. Оның құпия фразасы құпия емес: <code>{passphrase}</code>',
  },
  'Open the vault': { ru: 'Отпереть хранилище', kk: 'Қойманы ашу' },
  'This sign-in address was used already, or the vault was locked since. Sign in with the passphrase.': {
    ru: 'Этот адрес для входа уже использован, или хранилище с тех пор заперли. Войдите с парольной фразой.',
    kk: 'Кіруге арналған бұл мекенжай бұрын қолданылған немесе қойма содан кейін құлыпталған. Құпия фразамен кіріңіз.',
  },
  'Type the passphrase of this vault.': {
    ru: 'Введите парольную фразу этого хранилища.',
    kk: 'Осы қойманың құпия фразасын енгізіңіз.',
  },
  'Not found': { ru: 'Не найдено', kk: 'Табылмады' },
  'Not allowed': { ru: 'Не разрешено', kk: 'Рұқсат жоқ' },
  'This cannot be done': { ru: 'Так нельзя', kk: 'Бұлай болмайды' },
  'Not done': { ru: 'Не сделано', kk: 'Орындалмады' },
  'A mistake of ours': { ru: 'Наша ошибка', kk: 'Біздің қате' },
  'Something went wrong in the program. What was saved before is safe. What kind of mistake it was is told where the program was started, without names.':
    {
      ru: 'В программе что-то пошло не так. Сохранённое раньше цело. Какого рода была ошибка, сказано там, где программу запустили, без имён.',
      kk: 'Бағдарламада бір ақау шықты. Бұрын сақталғаны аман. Қатенің түрі бағдарлама іске қосылған жерде, ешкімнің аты аталмай айтылған.',
    },
  'There is no page at this address, or nothing that you may read.': {
    ru: 'По этому адресу нет страницы или нет того, что вам можно читать.',
    kk: 'Бұл мекенжайда бет жоқ немесе сізге оқуға болатын ештеңе жоқ.',
  },
  'Your browser’s Back button leads to what you sent.': {
    ru: 'Кнопка «Назад» вашего браузера ведёт к тому, что вы отправили.',
    kk: 'Браузердің «Артқа» түймесі жібергеніңізге апарады.',
  },
  'To the desk': { ru: 'К рабочему столу', kk: 'Жұмыс үстеліне' },
  'To the first page': { ru: 'На первую страницу', kk: 'Бірінші бетке' },
  Locked: { ru: 'Заперто', kk: 'Құлыптаулы' },
  'The vault is locked, so there is nothing to read here now. Whoever has the passphrase can open it.': {
    ru: 'Хранилище заперто, поэтому читать здесь сейчас нечего. Отпереть его может тот, у кого есть парольная фраза.',
    kk: 'Қойма құлыптаулы, сондықтан қазір мұнда оқитын ештеңе жоқ. Оны құпия фразасы бар адам аша алады.',
  },
} satisfies Catalog
