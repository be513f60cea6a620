import type { CheckWords } from './check-words.ts'

export const KAZAKH: CheckWords = {
  labels: {
    'range.reversed': 'Соңы басынан бұрын',
    'date.impossible': 'Мұндай күн жоқ',
    'date.cycle': 'Бірінен-бірі есептелетін күндер',
    'event.before-birth': 'Туғанға дейін',
    'event.after-death': 'Қайтыс болғаннан кейін',
    'event.before-arrest': 'Ұсталғанға дейін',
    'event.before-cause': 'Жауап берген оқиғадан бұрын',
    'event.after-publication': 'Хабарланғаннан кейін',
    'event.twice': 'Бір оқиға екі рет болуы мүмкін',
    'custody.gap': 'Қамаудағы үзіліс',
    'release.without-detention': 'Ұсталмай босатылған',
    'status.without-event': 'Оқиғасыз жай-күй',
    'decision.not-competent': 'Құқығы жоқ органның шешімі',
    'count.named': 'Аталғаны мен саналғаны әртүрлі',
    'count.shrinks': 'Кемитін жиынтық сан',
    'money.conversion': 'Валюта есебі сәйкес емес',
    'words.joined': 'Қосылып кеткен сөздер',
    'names.alike': 'Аттастар',
    'judgement.refused': 'Әрі бір, әрі бөлек деп танылған',
    'person.named-without-consent': 'Келісімсіз аталған',
  },
  sentences: {
    'range.reversed': '«{words}»: соңы басынан бұрын.',
    'range.reversed/days': '{subject}: басы {from}, ал соңы {until}, яғни одан бұрын.',
    'range.reversed/typed': '{subject}: «{words}» — соңы басынан бұрын.',
    'date.impossible': '«{words}»: күнтізбеде мұндай күн жоқ.',
    'date.impossible/typed': '{subject}: «{words}» — күнтізбеде мұндай күн жоқ.',
    'date.cycle':
      '«{event}» күні мынадан есептеледі: {others}, ал ол қайта біріншіден. Сондықтан ешқайсысының күні жоқ.',
    'event.before-birth': '«{event}» ең кеші {latest} болған, ал {person} ең ерте дегенде {born} туған.',
    'event.after-death':
      '«{event}» ең ерте дегенде {earliest} болған, ал {person} {died} қарай қайтыс болған.',
    'event.before-arrest':
      '«{event}» ең кеші {latest} болған, {person} ұсталғанға дейін; ол ең ерте дегенде {earliest} ({arrest}).',
    'event.before-cause':
      '«{event}» мынаған жауап делінген: «{cause}», бірақ ең кеші {latest} болған, ал ол ең ерте дегенде {earliest}.',
    'event.after-publication':
      '«{event}» ең ерте дегенде {earliest} болған, ал ол туралы «{source}» ең кеші {published} жарияланған.',
    'event.twice':
      '«{event}» және «{other}» бір оқиға болуы мүмкін: әрекет бірдей, күндері сәйкес келуі мүмкін, екеуінде де {whom}.',
    'custody.gap':
      '«{order}» мерзімі ең кеші {ended} біткен; «{event}» ең ерте дегенде {earliest}. Осы аралықта қандай негізбен ұсталғаны жазылмаған: {person}.',
    'release.without-detention': '«{event}»: бұған дейін ұсталғаны туралы жазба жоқ: {person}.',
    'status.without-event':
      'Дереккөз «{words}» дейді ({person}), бірақ жазбада қазір ұстап отырған ештеңе жоқ.',
    'status.without-event/extension': '«{event}»: ұзартуға болатын қамау шешімі жазбада жоқ: {person}.',
    'decision.not-competent': '«{words}»: «{body}» — сот емес, ал кінә мен жазаны сот анықтайды.',
    'decision.not-competent/event': '«{event}»: {body} — сот емес, ал кінә мен жазаны сот анықтайды.',
    'count.named/more': '«{named}»: аталған адам саны — {names}, айтылғаннан көп.',
    'count.named/fewer': '«{named}»: аталған адам саны — {names}, айтылғаннан аз.',
    'count.named/others': '«{counted}», ал кейін «{named}»: аталғаны — {names}, олардан басқалар да бар.',
    'count.named/record': '{subject}: аталған адам саны — {named}, ал саналғаны көп дегенде {counted}.',
    'count.shrinks': 'Алдымен «{before}», кейін «{after}»: мұндай сан тек өседі.',
    'count.shrinks/record':
      '{subject}: {earlier} кемінде {before}, {later} көп дегенде {after}; мұндай сан тек өседі.',
    'money.conversion':
      '«{amount}» былай берілген: «{converted}». Бұл бірге {found}, ал сол жылы бірге шамамен {usual} болған.',
    'words.joined': '«{words}»: дереккөзде бос орын түсіп қалған.',
    'names.alike': '{subject}: аты бірдей — {others}. Бір ме, бөлек пе, ешкім айтпаған.',
    'judgement.refused':
      '{one} мен {other} бір деп танылған, бірақ бұл біріктіретін екеуі бөлек деп танылған. Пайым күшіне енбейді.',
    'person.named-without-consent/refused': '{person}: атын жариялаудан бас тартқан, ал аты ашық.',
    'person.named-without-consent/withdrawn':
      '{person}: атын жариялауға келісімін қайтарып алған, ал аты ашық.',
    'person.named-without-consent/ended': '{person}: атын жариялауға келісім мерзімі біткен, ал аты ашық.',
    'person.named-without-consent/not-asked':
      '{person}: қауіп төнген адам, аты ашық, ал келісімі жазылмаған.',
  },
  settle: {
    'range.reversed':
      'Дереккөзден немесе басқасынан сұраңыз. Күнін білсеңіз, түзетіңіз; білмесеңіз, неге ашық қалғанын айтыңыз.',
    'date.impossible':
      'Дереккөзден немесе басқасынан сұраңыз. Күнін білсеңіз, түзетіңіз; білмесеңіз, неге ашық қалғанын айтыңыз.',
    'date.cycle': 'Біреуіне өз күнін беріңіз.',
    'event.before-birth': 'Қате күнді түзетіңіз немесе біріктірілген екі адамды бөліңіз.',
    'event.after-death':
      'Қате күнді түзетіңіз немесе біріктірілген екі адамды бөліңіз. Қайтыс болғанды соттау да мүмкін: соны айтыңыз.',
    'event.before-arrest': 'Қате күнді түзетіңіз немесе бұрынғы ұстауды жазыңыз.',
    'event.before-cause': 'Қате күнді немесе неге жауап екенін түзетіңіз.',
    'event.after-publication': 'Жылын түзетіңіз: жылсыз күн жарияланған күннен есептелген.',
    'event.twice': 'Бір болса, біріктіріңіз; болмаса, неге екеу екенін айтыңыз.',
    'custody.gap': 'Осы аралықтағы шешімді іздеңіз. Болмаса, бұл өз алдына бұзушылық: соны айтыңыз.',
    'release.without-detention': 'Ұстауды жазыңыз немесе ол қайда айтылғанын көрсетіңіз.',
    'status.without-event': 'Оқиғаны тауып жазыңыз немесе дереккөз нені меңзегенін айтыңыз.',
    'decision.not-competent':
      'Орган тек айыптаса, әрекетті түзетіңіз; өзі шешсе, соны айтыңыз: бұл бұзушылық.',
    'count.named': 'Қай сан дұрыс екенін немесе екі бөлек баян екенін айтыңыз.',
    'count.shrinks': 'Қай сан дұрыс екенін немесе не қайта саналғанын айтыңыз.',
    'money.conversion': 'Соманы белгіленген валютада келтіріп, не қате екенін айтыңыз.',
    'words.joined': 'Осыдан ат не күн қате оқылмады ма, қараңыз; дереккөзде ештеңе өзгертпеңіз.',
    'names.alike': 'Бір болса, біріктіріңіз; болмаса, немен ерекшеленетінін айтыңыз.',
    'judgement.refused': 'Пайымдардың бірін қайтарып алыңыз.',
    'person.named-without-consent': 'Өзінен сұраңыз, атын жабыңыз немесе неге қалатынын айтыңыз.',
  },
  readings: {
    swapped: 'Керісінше: {earliest} – {latest}',
    'end-a-year-later': 'Соңы бір жыл кейін: {earliest} – {latest}',
    'start-a-year-earlier': 'Басы бір жыл бұрын: {earliest} – {latest}',
    'last-of-month': 'Сол айдың соңғы күні: {earliest}',
    'next-month': 'Келесі айдың бірінші күні: {earliest}',
  },
}
