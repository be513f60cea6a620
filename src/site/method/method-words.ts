// How this record is made, in a reader's words. A text for each language, not a translation by machine; the
// Russian and Kazakh ones are not reviewed yet.
import type { Language } from '../../vocabulary/list.ts'

export interface MethodWords {
  title: string
  lede: string
  parts: { heading: string; paragraphs: string[] }[]
  acts: string
  actsWords: string
}

export const METHOD: Record<Language, MethodWords> = {
  en: {
    title: 'Method',
    lede: 'The record is what was said, not what is true. This page says how it comes about, what is counted, and what a reader may conclude.',
    parts: [
      {
        heading: 'Statements',
        paragraphs: [
          'Everything rests on statements: somebody, in some source, on some day, says something about somebody. Each keeps its speaker, how they stand to it (they state, allege, confirm, deny, doubt), and the very words. A reading program may propose them; a person decides on each before it enters the record.',
          'Nothing is overwritten. A mistake is corrected by a later entry, and both stay.',
        ],
      },
      {
        heading: 'Accounts that differ',
        paragraphs: [
          'Where two accounts cannot both be right, both are shown with their speakers, and none above the other. Where one lies within the other, such as a day within a month, the narrower is shown. An editor may prefer one and gives the reason.',
        ],
      },
      {
        heading: 'Days and amounts',
        paragraphs: [
          'Dates and amounts keep the words of the source: “late March” is shown as said, with the days it can mean beside it. A date that nobody can read stays words; none is guessed.',
        ],
      },
      {
        heading: 'Names',
        paragraphs: [
          'One person is written in many ways. Equal names are a reason to ask, never to join: a person judges whether two are the same, and can take it back. Whoever must be protected is named by a label instead, everywhere.',
        ],
      },
      {
        heading: 'Updates',
        paragraphs: [
          'An update tells what is new of a country. The number after a sentence opens the statements behind it. What is the author’s own view is marked as an assessment. Corrections are new versions with a public note; an update that was taken down leaves a notice at its address.',
        ],
      },
      {
        heading: 'What is counted',
        paragraphs: [
          'Figures count events, not people, unless they say so. They count what was published here, which is less than what happened: a country with more monitors shows more events. They are no ranking.',
        ],
      },
    ],
    acts: 'What is recorded',
    actsWords: 'Each event is one of these acts. Their codes never change their meaning; the data use them.',
  },
  ru: {
    title: 'Метод',
    lede: 'Хроника — это сказанное, а не установленное. Здесь объясняется, как она возникает, что в ней считается и какие выводы из неё можно делать.',
    parts: [
      {
        heading: 'Высказывания',
        paragraphs: [
          'В основе всего — высказывания: кто-то, в каком-то источнике, в какой-то день говорит что-то о ком-то. Сохраняется, кто говорит, как он к этому относится (утверждает, заявляет без подтверждения, подтверждает, отрицает, сомневается) и какими именно словами. Программа может предложить высказывание, но решает о каждом человек.',
          'Ничто не переписывается. Ошибку исправляет более поздняя запись, и обе остаются.',
        ],
      },
      {
        heading: 'Когда сообщения расходятся',
        paragraphs: [
          'Если два сообщения не могут быть верны вместе, показаны оба, с теми, кто это говорит, и ни одно не стоит выше другого. Если одно лежит внутри другого, как день внутри месяца, показано более узкое. Редактор может предпочесть одно и называет причину.',
        ],
      },
      {
        heading: 'Дни и суммы',
        paragraphs: [
          'Даты и суммы хранят слова источника. Рядом стоят дни, которые эти слова могут значить. Дата, которую нельзя прочесть, остаётся словами; ничто не угадывается.',
        ],
      },
      {
        heading: 'Имена',
        paragraphs: [
          'Одного человека пишут по-разному. Равные имена — повод спросить, а не соединить: судит человек, и суждение можно взять назад. Кого нужно беречь, тот везде назван не по имени.',
        ],
      },
      {
        heading: 'Обзоры',
        paragraphs: [
          'Обзор рассказывает, что нового в стране. Номер после предложения открывает высказывания, на которых оно стоит. Собственное мнение автора отмечено как оценка. Исправление — новая версия с открытым примечанием; снятый обзор оставляет по своему адресу сообщение об этом.',
        ],
      },
      {
        heading: 'Что считается',
        paragraphs: [
          'Числа считают события, а не людей, если не сказано иное. Считается опубликованное здесь, а это меньше, чем произошло: где больше наблюдателей, там больше событий. Это не рейтинг стран.',
        ],
      },
    ],
    acts: 'Что записывается',
    actsWords:
      'Каждое событие относится к одному из этих видов. Их коды не меняют значения; ими пользуются данные.',
  },
  kk: {
    title: 'Әдіс',
    lede: 'Жазба — анықталған нәрсе емес, айтылған нәрсе. Мұнда оның қалай жасалатыны, не саналатыны және одан қандай қорытынды шығаруға болатыны айтылады.',
    parts: [
      {
        heading: 'Мәліметтер',
        paragraphs: [
          'Бәрінің негізі — айтылған сөз: біреу, бір дереккөзде, бір күні біреу туралы бірдеңе айтады. Кім айтқаны, оған қалай қарайтыны (мәлімдейді, растаусыз айтады, растайды, жоққа шығарады, күмән келтіреді) және нақты сөздері сақталады. Бағдарлама ұсына алады, бірақ әрқайсысын адам шешеді.',
          'Ештеңе үстінен жазылмайды. Қатені кейінгі жазба түзетеді, екеуі де қалады.',
        ],
      },
      {
        heading: 'Мәліметтер сәйкес келмесе',
        paragraphs: [
          'Екі мәлімет бірге дұрыс бола алмаса, екеуі де айтқандарымен бірге көрсетіледі, бірі екіншісінен жоғары тұрмайды. Бірі екіншісінің ішінде болса, мысалы, айдың ішіндегі күн, тарырағы көрсетіледі. Редактор біреуін таңдап, себебін айта алады.',
        ],
      },
      {
        heading: 'Күндер мен сомалар',
        paragraphs: [
          'Күндер мен сомалар дереккөз сөзін сақтайды. Қасында сол сөз білдіре алатын күндер тұр. Оқылмайтын күн сөз күйінде қалады; ештеңе болжап қойылмайды.',
        ],
      },
      {
        heading: 'Атаулар',
        paragraphs: [
          'Бір адамды әртүрлі жазады. Бірдей аттар — біріктіруге емес, сұрауға себеп: адам шешеді және шешімін қайтарып ала алады. Қорғалуы керек адам барлық жерде атымен аталмайды.',
        ],
      },
      {
        heading: 'Шолулар',
        paragraphs: [
          'Шолу елде не жаңа екенін айтады. Сөйлемнен кейінгі нөмір ол сүйенетін мәліметтерді ашады. Автордың өз пікірі баға деп белгіленеді. Түзету — ашық ескертуі бар жаңа нұсқа; алынған шолу өз мекенжайында хабарлама қалдырады.',
        ],
      },
      {
        heading: 'Не саналады',
        paragraphs: [
          'Басқаша айтылмаса, сандар адамдарды емес, оқиғаларды санайды. Мұнда жарияланғаны саналады, ал ол болғаннан аз: бақылаушысы көп жерде оқиға да көп. Бұл елдер рейтингі емес.',
        ],
      },
    ],
    acts: 'Не жазылады',
    actsWords:
      'Әр оқиға осы түрлердің біріне жатады. Олардың кодтары мағынасын өзгертпейді; деректер соларды пайдаланады.',
  },
}
