// What the reviewer adds when the cards are done: the cases, who is in them, what each is charged with, which
// event answers which, and what the events concern.
import { findStep } from '../../../src/find/course/steps.ts'
import type { SubjectId } from '../../../src/record/subject.ts'
import { addToCase, linkCases, nameParty, openCase } from '../../../src/review/cases/cases.ts'
import { addAmounts } from '../../../src/review/further/amounts.ts'
import { answerEvent } from '../../../src/review/further/answer.ts'
import { addCharge, nameCharge } from '../../../src/review/further/charge.ts'
import { addConcern } from '../../../src/review/further/concern.ts'
import { recordIntervention, setStatus } from '../../../src/review/further/intervention.ts'
import { addPart } from '../../../src/review/further/part.ts'
import type { Reviewer } from './reviewed.ts'

export type Matters = ReturnType<typeof recordMatters>

export function recordMatters(by: Reviewer) {
  const { vault } = by
  const law = (event: SubjectId, name: string, partOf?: SubjectId) =>
    addConcern(vault, event, { kind: 'law', name, partOf, country: 'KZ' })
  const more = (event: SubjectId, known: SubjectId) => void addConcern(vault, event, { kind: 'law', known })
  const matter = (title: string, who: [SubjectId, string][], events: SubjectId[]) => {
    const subject = openCase(vault, { title, country: 'KZ' })
    addToCase(vault, subject, [...new Set(events)])
    for (const [whom, role] of who) nameParty(vault, subject, whom, role)
    return subject
  }

  // 1, 2
  const signed = by.event('law-signed', { who: ['Nazarbayev'], role: 'actor', when: '10 March 2017' })
  const constitution = law(signed, 'Amendments to the constitution')
  more(by.event('law-adopted'), constitution)
  const duty = law(by.event('law-in-force', { when: '2016' }), 'Annual reports for the database of NGOs')
  more(by.event('deadline', { when: '31 March 2017' }), duty)

  // 3
  const [ili, liberty] = ['International Legal Initiative', 'Liberty']
  const both = [ili, liberty] as const
  const inspected = by.event('inspection', { who: both, kind: 'organisation', when: '2016' })
  const fined = by.event('fine', {
    who: both,
    kind: 'organisation',
    measure: ['fine', 'several thousand EUR each'],
  })
  const appealed = by.event('appeal-filed', { who: both, role: 'actor', kind: 'organisation' })
  const rejected = by.event('decision-upheld', { who: [ili], kind: 'organisation', when: '6 April 2017' })
  answerEvent(vault, appealed, 'appeals', fined)
  answerEvent(vault, rejected, 'upholds', appealed)
  const [theirs, libertys] = both.map((name) => by.who(name, 'organisation')) as [SubjectId, SubjectId]
  const iliCase = matter(
    'The tax case of one',
    [[theirs, 'defendant']],
    [inspected, fined, appealed, rejected],
  )
  const libertyCase = matter(
    'The tax case of the other',
    [[libertys, 'defendant']],
    [inspected, fined, appealed],
  )

  // 4
  const khalabuzar = 'Olesya Khalabuzar'
  const searched = by.event('search', { who: ['Khalabuzar'], when: '2 March 2017' })
  addAmounts(vault, searched, { place: 'her home' })
  addAmounts(vault, searched, { place: 'the home of her mother' })
  const seized = by.event('confiscation', { who: ['Khalabuzar'], when: '2 March 2017' })
  addAmounts(vault, seized, { items: 'documents\nmobile phones\nequipment' })
  const investigated = by.event('case-opened', { who: [khalabuzar] })
  const khalabuzarCase = matter(
    'The video',
    [[by.who(khalabuzar), 'defendant']],
    [searched, seized, investigated],
  )

  // 5, 6
  const cituk = 'Confederation of Independent Trade Unions of Kazakhstan'
  const closed = by.event('organisation-closed', { who: [cituk], kind: 'organisation', when: 'January 2017' })
  const upheld = by.event('decision-upheld', { who: [cituk], kind: 'organisation', when: '28 March 2017' })
  answerEvent(vault, upheld, 'upholds', closed)
  const union = by.who(cituk, 'organisation')
  const unlawful = by.event('strike-declared-unlawful', { who: ['orkers'], kind: 'group' })
  const penalised = by.event('penalty-other', { who: ['orkers'], kind: 'group' })
  const unionCase = matter('A union closed', [[union, 'defendant']], [closed, upheld, unlawful, penalised])

  // 7, 8
  const [calling, embezzling] = ['Nurbek Kushakbaev', 'Amin Yeleusinov'] as const
  const arrested = by.event('arrest', { who: [calling, embezzling], when: 'late January 2017' })
  const [first, second] = [by.event('charge', { who: [calling] }), by.event('charge', { who: [embezzling] })]
  const strike = addCharge(vault, first, {
    accused: by.who(calling),
    description: 'calling for an unlawful strike',
    code: 'Criminal Code',
    edition: '2014',
    article: '402',
  })
  addCharge(vault, second, { accused: by.who(embezzling), description: 'embezzlement of union funds' })
  const provision = law(
    by.event('law-first-applied', { when: 'mid-March 2017' }),
    'Calling for an unlawful strike',
  )
  const trial = by.event('trial-started', { who: [calling], when: 'mid-March 2017' })
  nameCharge(vault, trial, strike)
  const leadersCase = matter(
    'Two union leaders',
    [calling, embezzling].map((name): [SubjectId, string] => [by.who(name), 'defendant']),
    [arrested, first, second, trial],
  )
  const kharkova = by.event('case-opened', { who: ['Larisa Kharkova'] })
  const kharkovaCase = matter(
    'The president of the union',
    [[by.who('Larisa Kharkova'), 'defendant']],
    [kharkova],
  )
  linkCases(vault, leadersCase, kharkovaCase)

  // 9
  const letter = by.event('letter', {
    who: ['International Trade Union Confederation'],
    role: 'actor',
    kind: 'organisation',
  })
  const wrote = recordIntervention(vault, letter, {
    form: 'open-letter',
    title: 'Letter to the president',
    authors: [by.who('International Trade Union Confederation', 'organisation')],
    addressees: [by.who('Nursultan Nazarbayev')],
    demands: ['release those arrested without delay'],
    cases: [leadersCase],
  })
  setStatus(vault, wrote, 'sent', '2017-04-12')
  const comment = by.event('statement', { who: ['Maina Kiai'], role: 'actor', when: 'mid-March 2017' })
  const commented = recordIntervention(vault, comment, {
    form: 'un-comment',
    title: 'Comment of the Special Rapporteur',
    authors: [by.who('Maina Kiai')],
    addressees: [],
    when: 'mid-March 2017',
    cases: [unionCase],
  })

  // 10
  const taken = by.event('detention', { who: ['Kaliev'], when: '23 February 2017' })
  const others = by.event('detention', { who: ['Ageleuov', 'Bersalimov'], when: '23 February 2017' })
  const freed = [by.event('release', { who: ['Kaliev'] }), by.event('release', { who: ['Ageleuov'] })]
  const days = by.event('administrative-arrest', {
    who: ['Bersalimov'],
    measure: ['administrative-arrest', '15 days'],
  })
  const stays = by.event('decision-upheld', { who: ['Bersalimov'] })
  answerEvent(vault, stays, 'upholds', days)
  const picketCase = matter('A picket announced', [], [taken, others, ...freed, days, stays])

  // 11
  const three = by.event('questioning', { who: ['three people'], kind: 'group', when: '24 February 2017' })
  addAmounts(vault, three, { count: 'three people' })
  const talked = by.event('detention', { who: ['Khalabuzar', 'Amrekulov', 'Akhmet'] })
  const went = by.event('release', { who: ['Khalabuzar', 'Amrekulov'] })
  const small = by.event('fine', { who: ['Akhmet'], measure: ['fine', 'about 300 EUR'] })
  const fled = by.event('flight', { who: ['Akhmet'], when: 'mid-March 2017' })
  const talkCase = matter('Talk of a gathering', [], [talked, went, small, fled])

  // 12
  const sentenced = by.event('prison-sentence', {
    who: ['Bokayev', 'Ayan'],
    when: '2016',
    measure: ['prison', 'five years'],
  })
  const landCase = matter('The land protests', [], [sentenced])

  // 13, 14
  const posted = by.event('law-proposed', {
    who: ['Ministry of Justice'],
    role: 'actor',
    kind: 'organisation',
    when: 'late March 2017',
  })
  const draft = law(posted, 'Draft amendments of the Ministry of Justice')
  const vital = law(by.event('law-withdrawn'), 'Harm to vital interests', draft)
  const citizenship = law(posted, 'Loss of citizenship', draft)

  // 15
  const outlets = ['Ratel.kz', 'Forbes.kz'] as const
  const ordered = by.event('damages-order', { who: outlets, kind: 'organisation', when: '4 April 2017' })
  const sued = by.event('lawsuit', {
    who: outlets,
    kind: 'organisation',
    others: [['claimant', 'Zejnully Kakimzhanov']],
  })
  const suit = matter(
    'A series of articles',
    [
      [by.who('Zejnully Kakimzhanov'), 'claimant'],
      ...outlets.map((name): [SubjectId, string] => [by.who(name, 'organisation'), 'defendant']),
    ],
    [sued, ordered],
  )

  // 16
  const blocked = by.event('website-blocked', { who: ['Avaaz'], kind: 'organisation', when: 'January 2017' })
  const again = by.event('website-restored', { who: ['Avaaz'], kind: 'organisation' })
  const signatures = by.event('petition', { when: 'January 2017' })
  addAmounts(vault, signatures, { count: 'thousands of signatures' })

  // 17
  const mamay = 'Zhanbolat Mamay'
  const held = by.event('detention', { who: [mamay], when: '10 February 2017' })
  const remanded = by.event('remand', { who: [mamay], measure: ['remand', 'two months'] })
  const prolonged =
    by.events('remand-extension')[0]?.subject ?? by.event('remand-extension', { who: [mamay] })
  if (findStep(vault.file, { member: '' }, prolonged)?.parts.length === 0)
    addPart(vault, prolonged, by.who(mamay), 'victim')
  answerEvent(vault, prolonged, 'extends', remanded)
  const launder = by.event('charge', { who: [mamay] })
  addCharge(vault, launder, { accused: by.who(mamay), description: 'money laundering' })
  const mamayCase = matter(
    'An editor held',
    [[by.who(mamay), 'defendant']],
    [held, remanded, prolonged, launder],
  )

  // 18
  const kharlamov = 'Alexander Kharlamov'
  const books = by.event('confiscation', { who: [kharlamov], when: 'early February 2017' })
  addAmounts(vault, books, { items: '80 copies of this book\nthree flash drives\na hard drive' })
  const home = by.event('search', { who: [kharlamov], when: 'early February 2017' })
  const discord =
    by.find('charge', [kharlamov]).find(({ whens }) => whens.length === 0)?.subject ??
    by.event('charge', { who: [kharlamov], when: '2017' })
  addCharge(vault, discord, { accused: by.who(kharlamov), description: 'inciting religious discord' })
  const before = by.event('arrest', { who: [kharlamov], when: 'March 2013' })
  const out = by.event('release', { who: [kharlamov], when: 'September 2013' })
  const newCase = matter('A book about faith', [[by.who(kharlamov), 'defendant']], [books, home, discord])
  const oldCase = matter('The case of 2013', [[by.who(kharlamov), 'defendant']], [before, out])

  return {
    constitution,
    duty,
    iliCase,
    libertyCase,
    fined,
    khalabuzarCase,
    searched,
    seized,
    unionCase,
    penalised,
    union,
    upheld,
    leadersCase,
    kharkovaCase,
    provision,
    wrote,
    commented,
    picketCase,
    taken,
    talkCase,
    landCase,
    draft,
    vital,
    citizenship,
    suit,
    ordered,
    blocked,
    again,
    signatures,
    mamayCase,
    mamay: by.who(mamay),
    newCase,
    oldCase,
    books,
    avaaz: by.who('Avaaz', 'organisation'),
    kharlamov: by.who(kharlamov),
    three,
  }
}
