// What is refused of tables and registers.
import type { Catalog } from './catalog.ts'

export const REFUSALS_OF_REGISTERS = {
  'This table has more than {most} rows. Take it in parts.': {
    ru: 'В таблице больше {most} строк. Примите её по частям.',
    kk: 'Кестеде {most} жолдан көп. Оны бөліп қабылдаңыз.',
  },
  'This snapshot of that day is here already, byte for byte. If it is of another day, say which.': {
    ru: 'Такой снимок за этот день уже есть, байт в байт. Если он за другой день, укажите какой.',
    kk: 'Бұл күнгі дәл осындай көшірме бар. Егер ол басқа күнгі болса, қай күнгі екенін айтыңыз.',
  },
  'This table has no rows below the names of its columns. Check that the right file was chosen.': {
    ru: 'В таблице нет строк под названиями столбцов. Проверьте, тот ли файл выбран.',
    kk: 'Кестеде баған атауларының астында жол жоқ. Дұрыс файл таңдалғанын тексеріңіз.',
  },
  'This web page holds no table. Save the page once its table is shown, or take the register as CSV.': {
    ru: 'На этой странице нет таблицы. Сохраните страницу, когда таблица показана, или возьмите реестр в CSV.',
    kk: 'Бұл бетте кесте жоқ. Кесте көрсетілгенде бетті сақтаңыз немесе тізілімді CSV түрінде алыңыз.',
  },
  'A cell in line {line} goes on after its quotation mark. Within a cell each mark is written twice; mend that line.':
    {
      ru: 'Ячейка в строке {line} продолжается после кавычки. Внутри ячейки каждая кавычка пишется дважды; исправьте эту строку.',
      kk: '{line}-жолдағы ұяшық тырнақшадан кейін жалғасады. Ұяшық ішінде әр тырнақша екі рет жазылады; сол жолды түзетіңіз.',
    },
  'A cell in row {row} has more than {most} characters. Check the quotation marks around it.': {
    ru: 'В ячейке строки {row} больше {most} знаков. Проверьте кавычки вокруг неё.',
    kk: '{row}-жолдағы ұяшықта {most} таңбадан көп. Айналасындағы тырнақшаларды тексеріңіз.',
  },
  'A table may have {most} MB. Take it in parts, or as CSV.': {
    ru: 'Таблица может занимать {most} МБ. Примите её по частям или в CSV.',
    kk: 'Кесте {most} МБ болуы мүмкін. Оны бөліп немесе CSV түрінде қабылдаңыз.',
  },
  'Row {row} of this table has more than {most} columns. Check how its columns are parted.': {
    ru: 'В строке {row} таблицы больше {most} столбцов. Проверьте, чем разделены столбцы.',
    kk: 'Кестенің {row}-жолында {most} бағаннан көп. Бағандар немен бөлінгенін тексеріңіз.',
  },
  'The quotation mark that opens a cell in line {line} is never closed. Save the table anew, or mend that line.':
    {
      ru: 'Кавычка, открывающая ячейку в строке {line}, нигде не закрыта. Сохраните таблицу заново или исправьте эту строку.',
      kk: '{line}-жолдағы ұяшықты ашатын тырнақша жабылмаған. Кестені қайта сақтаңыз немесе сол жолды түзетіңіз.',
    },
  'This looks like a spreadsheet or an office document. Save its table as CSV, and take that.': {
    ru: 'Это похоже на электронную таблицу или офисный документ. Сохраните таблицу в CSV и примите её.',
    kk: 'Бұл электрондық кестеге не кеңсе құжатына ұқсайды. Кестені CSV түрінде сақтап, соны қабылдаңыз.',
  },
  'This table has no column “{column}”; it has: {columns}. Say which of them it is.': {
    ru: 'В таблице нет столбца «{column}»; есть: {columns}. Укажите, какой из них нужный.',
    kk: 'Кестеде «{column}» бағаны жоқ; барлары: {columns}. Қайсысы керегін көрсетіңіз.',
  },
  'This web page has more than {most} elements. Save its table alone, or take the register as CSV.': {
    ru: 'На этой странице больше {most} элементов. Сохраните только таблицу или возьмите реестр в CSV.',
    kk: 'Бұл бетте {most} элементтен көп. Кестенің өзін ғана сақтаңыз немесе тізілімді CSV түрінде алыңыз.',
  },
  'A snapshot cannot be of a day that is still to come.': {
    ru: 'Снимок не может быть за день, который ещё не наступил.',
    kk: 'Көшірме әлі келмеген күнгі бола алмайды.',
  },
  'An address begins with http:// or https://.': {
    ru: 'Адрес начинается с http:// или https://.',
    kk: 'Мекенжай http:// не https:// деп басталады.',
  },
  'Choose an organisation or a person.': {
    ru: 'Выберите организацию или человека.',
    kk: 'Ұйымды не адамды таңдаңыз.',
  },
  'Choose the column in which the names stand.': {
    ru: 'Выберите столбец с названиями.',
    kk: 'Атаулар тұрған бағанды таңдаңыз.',
  },
  'Choose the column that tells rows apart, or none.': {
    ru: 'Выберите столбец, по которому различать строки, или никакой.',
    kk: 'Жолдарды ажырататын бағанды таңдаңыз немесе таңдамаңыз.',
  },
  'Choose the country of the register.': { ru: 'Выберите страну реестра.', kk: 'Тізілімнің елін таңдаңыз.' },
  'Choose the file of the register.': { ru: 'Выберите файл реестра.', kk: 'Тізілім файлын таңдаңыз.' },
  'Choose who it is.': { ru: 'Выберите, кто это.', kk: 'Кім екенін таңдаңыз.' },
  'Give the register a name.': { ru: 'Дайте реестру название.', kk: 'Тізілімге атау беріңіз.' },
  'It cannot have been submitted on a day that is still to come.': {
    ru: 'Это не могло быть подано в день, который ещё не наступил.',
    kk: 'Ол әлі келмеген күні тапсырылған болуы мүмкін емес.',
  },
  'Say of which day this snapshot is.': {
    ru: 'Укажите, за какой день этот снимок.',
    kk: 'Көшірме қай күнгі екенін айтыңыз.',
  },
  'Say on which day it was submitted.': {
    ru: 'Укажите, в какой день это подано.',
    kk: 'Қай күні тапсырылғанын айтыңыз.',
  },
  'Say until when, such as 31 March 2026, or year-month-day.': {
    ru: 'Укажите срок, например 31 March 2026, или год-месяц-день.',
    kk: 'Мерзімін айтыңыз, мысалы 31 March 2026, немесе жыл-ай-күн.',
  },
  'Say what has to be submitted.': { ru: 'Укажите, что нужно подать.', kk: 'Не тапсыру керегін айтыңыз.' },
  'Somebody has changed this meanwhile. Look at it again.': {
    ru: 'Кто-то тем временем это изменил. Посмотрите ещё раз.',
    kk: 'Осы арада біреу мұны өзгертті. Тағы бір қараңыз.',
  },
  'The record says what the snapshots say; there is nothing to add.': {
    ru: 'Запись говорит то же, что снимки; добавить нечего.',
    kk: 'Жазба көшірмелермен бірдей; қосатын ештеңе жоқ.',
  },
  'There is no such duty to this register.': {
    ru: 'Такой обязанности перед этим реестром нет.',
    kk: 'Бұл тізілім алдында ондай міндет жоқ.',
  },
  'There is no such register.': { ru: 'Такого реестра нет.', kk: 'Ондай тізілім жоқ.' },
  'There is no such row in this snapshot.': {
    ru: 'Такой строки в этом снимке нет.',
    kk: 'Бұл көшірмеде ондай жол жоқ.',
  },
  'There is no such snapshot of this register, or it cannot be read.': {
    ru: 'Такого снимка этого реестра нет, или он не читается.',
    kk: 'Бұл тізілімнің ондай көшірмесі жоқ немесе ол оқылмайды.',
  },
  'This row has no name to make somebody of.': {
    ru: 'В этой строке нет имени, по которому можно кого-то завести.',
    kk: 'Бұл жолда біреуді ашатын атау жоқ.',
  },
  'This row is linked already. Take that back first, if it is somebody else.': {
    ru: 'Эта строка уже связана. Если это кто-то другой, сначала отмените связь.',
    kk: 'Бұл жол байланыстырылып қойған. Егер ол басқа біреу болса, алдымен соны қайтарып алыңыз.',
  },
} satisfies Catalog
