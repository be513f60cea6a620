import type { CheckWords } from './check-words.ts'

export const RUSSIAN: CheckWords = {
  labels: {
    'range.reversed': 'Конец раньше начала',
    'date.impossible': 'Такого дня нет',
    'date.cycle': 'Даты отсчитываются друг от друга',
    'event.before-birth': 'До рождения',
    'event.after-death': 'После смерти',
    'event.before-arrest': 'До задержания',
    'event.before-cause': 'Раньше того, на что отвечает',
    'event.after-publication': 'Позже сообщения о нём',
    'event.twice': 'Возможно, одно событие дважды',
    'custody.gap': 'Пробел в содержании под стражей',
    'release.without-detention': 'Освобождение без задержания',
    'status.without-event': 'Состояние без события',
    'decision.not-competent': 'Решение органа, который не вправе его принимать',
    'count.named': 'Названо и посчитано по-разному',
    'count.shrinks': 'Итог, который уменьшается',
    'money.conversion': 'Пересчёт валюты не сходится',
    'words.joined': 'Слившиеся слова',
    'names.alike': 'Однофамильцы и тёзки',
    'judgement.refused': 'Признаны и одним, и разными',
    'person.named-without-consent': 'Имя без согласия',
  },
  sentences: {
    'range.reversed': '«{words}»: конец раньше начала.',
    'range.reversed/days': '{subject}: начало {from}, а конец {until}, то есть раньше.',
    'range.reversed/typed': '{subject}: «{words}» — конец раньше начала.',
    'date.impossible': '«{words}»: такого дня в календаре нет.',
    'date.impossible/typed': '{subject}: «{words}» — такого дня в календаре нет.',
    'date.cycle':
      'Дата события «{event}» отсчитывается от: {others}, а та снова от первой. Поэтому ни у одного нет дня.',
    'event.before-birth':
      '«{event}» произошло не позже {latest}, а {person} родился или родилась не раньше {born}.',
    'event.after-death': '«{event}» произошло не раньше {earliest}, а {person} к {died} уже не было в живых.',
    'event.before-arrest':
      '«{event}» произошло не позже {latest}, до задержания ({person}), которое было не раньше {earliest} ({arrest}).',
    'event.before-cause':
      '«{event}» названо ответом на «{cause}», но произошло не позже {latest}, а то — не раньше {earliest}.',
    'event.after-publication':
      '«{event}» произошло не раньше {earliest}, а сообщающий о нём источник «{source}» опубликован не позже {published}.',
    'event.twice':
      '«{event}» и «{other}» могут быть одним событием: то же действие, дни могут совпадать, и в обоих {whom}.',
    'custody.gap':
      '«{order}»: срок истёк не позже {ended}; «{event}» — не раньше {earliest}. В записях не сказано, на каком основании между ними удерживали: {person}.',
    'release.without-detention': '«{event}»: в записях нет времени, когда до этого удерживали: {person}.',
    'status.without-event':
      'Источник говорит «{words}» ({person}), но в записях нет ничего, из-за чего человека сейчас удерживают.',
    'status.without-event/extension':
      '«{event}»: в записях нет решения о содержании под стражей ({person}), которое можно было бы продлить.',
    'decision.not-competent': '«{words}»: «{body}» — не суд, а вину и наказание определяет суд.',
    'decision.not-competent/event': '«{event}»: {body} — не суд, а вину и наказание определяет суд.',
    'count.named/more': '«{named}»: названо людей — {names}, больше указанного числа.',
    'count.named/fewer': '«{named}»: названо людей — {names}, меньше указанного числа.',
    'count.named/others': '«{counted}», а затем «{named}»: названо — {names}, и кроме них другие.',
    'count.named/record': '{subject}: названо людей — {named}, а посчитано не больше {counted}.',
    'count.shrinks': 'Сначала «{before}», позже «{after}»: такое число только растёт.',
    'count.shrinks/record':
      '{subject}: не меньше {before} на {earlier} и не больше {after} на {later}; такое число только растёт.',
    'money.conversion':
      '«{amount}» названо как «{converted}»: это {found} к одному, а в том году было около {usual} к одному.',
    'words.joined': '«{words}»: в источнике потерян пробел.',
    'names.alike': '{subject}: то же имя у {others}. Никто не сказал, один ли это человек или организация.',
    'judgement.refused':
      '{one} и {other} признаны одним, но двое из тех, кого это объединило бы, признаны разными. Суждение не действует.',
    'person.named-without-consent/refused': '{person}: отказ от публикации имени, а имя открыто.',
    'person.named-without-consent/withdrawn':
      '{person}: согласие на публикацию имени отозвано, а имя открыто.',
    'person.named-without-consent/ended': '{person}: срок согласия на публикацию имени истёк, а имя открыто.',
    'person.named-without-consent/not-asked':
      '{person}: человек в опасности, имя открыто, а согласие на это не записано.',
  },
  settle: {
    'range.reversed':
      'Спросите источник или другой источник. Узнаете дату — исправьте; нет — скажите, почему остаётся открытой.',
    'date.impossible':
      'Спросите источник или другой источник. Узнаете дату — исправьте; нет — скажите, почему остаётся открытой.',
    'date.cycle': 'Дайте одному из них собственную дату.',
    'event.before-birth': 'Исправьте неверную дату или разделите двух людей, которых объединили.',
    'event.after-death':
      'Исправьте неверную дату или разделите двух людей, которых объединили. Суд над умершим возможен: скажите об этом.',
    'event.before-arrest': 'Исправьте неверную дату или внесите задержание, которое было раньше.',
    'event.before-cause': 'Исправьте неверную дату или то, на что событие отвечает.',
    'event.after-publication': 'Исправьте год: дата без года прочитана от дня публикации.',
    'event.twice': 'Объедините, если это одно событие; если нет, скажите, почему их два.',
    'custody.gap':
      'Поищите решение за это время. Если его не было, это само по себе нарушение: скажите об этом.',
    'release.without-detention': 'Внесите задержание или скажите, где о нём сказано.',
    'status.without-event': 'Найдите и внесите событие или скажите, что имеет в виду источник.',
    'decision.not-competent':
      'Если орган только обвинил, исправьте действие; если решил сам, скажите об этом: это нарушение.',
    'count.named': 'Скажите, какое число верно или это два рассказа.',
    'count.shrinks': 'Скажите, какое число верно или что считали заново.',
    'money.conversion': 'Приведите сумму в той валюте, в которой она назначена, и скажите, что неверно.',
    'words.joined':
      'Проверьте, не прочитаны ли из-за этого неверно имя или дата; в источнике ничего менять не нужно.',
    'names.alike': 'Объедините, если это одно лицо; если нет, скажите, что их различает.',
    'judgement.refused': 'Отзовите одно из суждений.',
    'person.named-without-consent': 'Спросите человека, закройте имя или скажите, почему оно остаётся.',
  },
  readings: {
    swapped: 'Наоборот: с {earliest} по {latest}',
    'end-a-year-later': 'Конец годом позже: с {earliest} по {latest}',
    'start-a-year-earlier': 'Начало годом раньше: с {earliest} по {latest}',
    'last-of-month': 'Последний день того месяца: {earliest}',
    'next-month': 'Первый день следующего месяца: {earliest}',
  },
}
