import type { CheckWords } from './check-words.ts'

export const ENGLISH: CheckWords = {
  labels: {
    'range.reversed': 'Ends before it begins',
    'date.impossible': 'A day that does not exist',
    'date.cycle': 'Dates that count from each other',
    'event.before-birth': 'Before they were born',
    'event.after-death': 'After their death',
    'event.before-arrest': 'Before the arrest',
    'event.before-cause': 'Before what it answered',
    'event.after-publication': 'After the report of it',
    'event.twice': 'Perhaps one event told twice',
    'custody.gap': 'A gap in custody',
    'release.without-detention': 'Released without having been held',
    'status.without-event': 'A state without its event',
    'decision.not-competent': 'Decided by a body that cannot',
    'count.named': 'Named and counted differ',
    'count.shrinks': 'A total that shrinks',
    'money.conversion': 'A conversion that does not fit',
    'words.joined': 'Words run together',
    'names.alike': 'Namesakes',
    'judgement.refused': 'Judged the same and different',
    'person.named-without-consent': 'Named without consent',
  },
  sentences: {
    'range.reversed': '“{words}” ends before it begins.',
    'range.reversed/days': '{subject}: told to begin on {from} and to end on {until}, which is earlier.',
    'range.reversed/typed': '{subject}: “{words}” ends before it begins.',
    'date.impossible': '“{words}” is no day of the calendar.',
    'date.impossible/typed': '{subject}: “{words}” is no day of the calendar.',
    'date.cycle':
      'The date of “{event}” counts from {others}, and that again from the first: so none of them has a day.',
    'event.before-birth': '“{event}” happened by {latest}, but {person} was born on {born} at the earliest.',
    'event.after-death': '“{event}” happened on {earliest} at the earliest, but {person} had died by {died}.',
    'event.before-arrest':
      '“{event}” happened by {latest}, before the arrest of {person}, which was on {earliest} at the earliest (“{arrest}”).',
    'event.before-cause':
      '“{event}” is told as an answer to “{cause}”, but happened by {latest}, and that on {earliest} at the earliest.',
    'event.after-publication':
      '“{event}” happened on {earliest} at the earliest, but {source}, which tells of it, was published by {published}.',
    'event.twice':
      '“{event}” and “{other}” may be one event: the same act, days that can be the same, and {whom} in both.',
    'custody.gap':
      '“{order}” had run out by {ended}; “{event}” came on {earliest} at the earliest. Nothing in the record says on what ground {person} was held between.',
    'release.without-detention': '“{event}”: the record knows of no time before at which {person} was held.',
    'status.without-event':
      'The source speaks of “{words}” of {person}, but the record knows of nothing by which they are held now.',
    'status.without-event/extension':
      '“{event}”: the record knows of no order to hold {person} that could have been extended.',
    'decision.not-competent': '“{words}”: “{body}” is not a court, and guilt and punishment are for courts.',
    'decision.not-competent/event':
      '“{event}”: {body} is not a court, and guilt and punishment are for courts.',
    'count.named/more': '“{named}”: {names} people are named, more than the number given.',
    'count.named/fewer': '“{named}”: {names} people are named, fewer than the number given.',
    'count.named/others': '“{counted}”, but then “{named}”: {names} are named, and others with them.',
    'count.named/record': '{subject}: {named} people are named, but {counted} counted at most.',
    'count.shrinks': 'First “{before}”, later “{after}”: such a number only grows.',
    'count.shrinks/record':
      '{subject}: at least {before} on {earlier}, at most {after} on {later}; such a number only grows.',
    'money.conversion':
      '“{amount}” told as “{converted}”: that is {found} to one; it was about {usual} to one that year.',
    'words.joined': '“{words}”: a space was lost in the source.',
    'names.alike': '{subject} shares a name with {others}: nobody has said whether they are the same.',
    'judgement.refused':
      '{one} and {other} were judged the same, but two of those it would join were judged different. The judgement has no effect.',
    'person.named-without-consent/refused':
      '{person} refused to be published by name, but the name is public.',
    'person.named-without-consent/withdrawn':
      '{person} no longer agrees to be published by name, but the name is public.',
    'person.named-without-consent/ended':
      'The consent of {person} to be published by name has ended, but the name is public.',
    'person.named-without-consent/not-asked':
      '{person} is somebody at risk whose name is public, and nobody recorded that they agreed to it.',
  },
  settle: {
    'range.reversed':
      'Ask the source, or another. Correct the date if you learn it; otherwise say why it stays open.',
    'date.impossible':
      'Ask the source, or another. Correct the date if you learn it; otherwise say why it stays open.',
    'date.cycle': 'Give one of them a date of its own.',
    'event.before-birth': 'Correct the wrong date, or split two people who were joined.',
    'event.after-death':
      'Correct the wrong date, or split two people who were joined. A trial of the dead is possible: say so.',
    'event.before-arrest': 'Correct the wrong date, or record the arrest that came before.',
    'event.before-cause': 'Correct the wrong date, or what it is said to answer.',
    'event.after-publication': 'Correct the year: a date without one was read from the day of publication.',
    'event.twice': 'Join them if they are one; otherwise say why they are two.',
    'custody.gap': 'Look for the order in between. If there was none, that is a finding of its own: say so.',
    'release.without-detention': 'Record the detention, or say where it is told.',
    'status.without-event': 'Look for the event and record it, or say what the source means.',
    'decision.not-competent':
      'If the body only accused them, correct the act; if it did decide, say so: it is a violation to record.',
    'count.named': 'Say which number holds, or whether they are two accounts.',
    'count.shrinks': 'Say which number holds, or what was counted anew.',
    'money.conversion': 'Quote the amount in the currency it was set in, and say what is wrong.',
    'words.joined':
      'See whether a name or a date was misread for it; nothing needs to be changed in the source.',
    'names.alike': 'Join them if they are the same; otherwise say what tells them apart.',
    'judgement.refused': 'Take back one of the judgements.',
    'person.named-without-consent': 'Ask them, seal them, or say why the name stays.',
  },
  readings: {
    swapped: 'The two the other way round: from {earliest} until {latest}',
    'end-a-year-later': 'The end a year later: from {earliest} until {latest}',
    'start-a-year-earlier': 'The beginning a year earlier: from {earliest} until {latest}',
    'last-of-month': 'The last day of that month: {earliest}',
    'next-month': 'The first day of the next month: {earliest}',
  },
}
