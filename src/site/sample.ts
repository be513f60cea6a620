// Pages with an invented cast in an invented country, to test and to look at.
import type {
  CountryView,
  HomeView,
  PassageView,
  SiteView,
  StatementView,
  SubjectView,
  TimelineItemView,
  UpdateView,
} from './view.ts'

const site: SiteView = {
  language: 'en',
  siteTitle: 'Khronika',
  home: '/',
  look: 'look.css',
  nav: [
    { text: 'Countries', address: '/' },
    { text: 'About the record', address: '/about' },
  ],
}

const altynia = { code: 'XA', name: 'Altynia', address: '/altynia' }
const watch = 'Altynia Press Watch'
const notice = {
  title: 'Editor held after night search',
  published: '11 February 2017',
  address: 'https://watch.example/2017/night-search',
}
const ministry = { title: 'Answer to a request for information', published: '20 February 2017' }
const letter = {
  title: 'Open letter of the Steppe Lawyers',
  published: 'late February 2017',
  address: 'https://lawyers.example/letter',
}

function said(what: string, words: string, more: Partial<StatementView> = {}): StatementView {
  return { what, speaker: watch, stance: 'states', words, source: notice, ...more }
}

const arrest = said(
  'Arrest · Aigerim Sadykova · 10 February 2017',
  'Officers of the city police took the editor from her flat at about two in the morning.',
)

const heldFor: StatementView[] = [
  said(
    'Held for “nineteen hours” · Aigerim Sadykova',
    'She was let go the next evening, nineteen hours later.',
    {
      disputed: true,
    },
  ),
  said(
    'Held for “no more than three hours” · Aigerim Sadykova',
    'Гражданка находилась в отделе не более трёх часов.',
    {
      speaker: 'Ministry of the Interior',
      language: 'ru',
      source: ministry,
      disputed: true,
    },
  ),
]

let counted = 0
function rests(text: string, ...statements: StatementView[]) {
  counted += 1
  return { text: `${text} `, evidence: { id: `s${counted}`, number: counted, statements } }
}

const lead: PassageView = {
  id: 'p1',
  form: 'paragraph',
  pieces: [
    rests(
      'In the early hours of 10 February 2017 police in the town of Қызылсу arrested Aigerim Sadykova (Әйгерім Садықова), editor of the weekly “Ұлы дала”, after a search that lasted until dawn.',
      arrest,
      said('Search · home of Aigerim Sadykova', 'The search began shortly after ten in the evening.', {
        stance: 'alleges',
        speaker: 'Өмір Қуанышұлы, her lawyer',
      }),
    ),
    rests('Accounts of how long she was held differ.', ...heldFor),
    { text: 'Her case was described in ' },
    { text: 'our update of December 2016', href: '/altynia/december-2016' },
    { text: '.' },
  ],
}

const association: PassageView[] = [
  {
    id: 'p2',
    form: 'paragraph',
    pieces: [
      rests(
        'A court of first instance dissolved the Union of Bakers on 28 February, at the request of the Ministry of Justice, because it had not filed the form on which its branches are listed.',
        said('Dissolution · Union of Bakers · 28 February 2017', 'The union is struck from the register.', {
          speaker: 'Court of the Third District',
          source: ministry,
        }),
      ),
      rests(
        'Its chair, Данияр Ғалымұлы, said that the form was filed twice and sent back twice without a reason.',
        said('Form filed twice', 'We filed it twice. Twice it came back, and nobody would say why.', {
          speaker: 'Данияр Ғалымұлы',
          stance: 'alleges',
          source: letter,
        }),
      ),
      { text: 'Three more steps against the union’s members were recorded:' },
    ],
  },
  {
    id: 'p3',
    form: 'bullet',
    pieces: [
      rests(
        'its accounts were frozen in “early March”;',
        said('Accounts frozen', 'The accounts are frozen since early March.'),
      ),
    ],
  },
  {
    id: 'p4',
    form: 'bullet',
    pieces: [
      rests(
        'two members, Rustam Bekov and Әсел Нұрланқызы, were fined “several hundred euros each” for a collection at the factory gate that nobody had given leave for;',
        said('Fine · Rustam Bekov', 'He was fined several hundred euros.'),
        said('Fine · Әсел Нұрланқызы', 'So was she.'),
      ),
    ],
  },
  { id: 'p5', form: 'bullet', pieces: [{ text: 'the union’s landlord ended the lease of its office.' }] },
  {
    id: 'p6',
    form: 'quotation',
    speaker: 'The Steppe Lawyers, in an open letter of late February 2017',
    pieces: [
      rests(
        '“A union that bakes bread for half of the city is no danger to it. We ask the court to read the form it has before it.”',
        said('Demand · review of the dissolution', 'We ask the court to read the form it has before it.', {
          speaker: 'Steppe Lawyers',
          stance: 'demands',
          source: letter,
        }),
      ),
    ],
  },
  {
    id: 'p7',
    form: 'paragraph',
    assessment: true,
    pieces: [
      {
        text: 'Taken together these steps leave the bakers without a union that may speak for them, and they follow the pattern of the autumn before.',
      },
    ],
  },
]

export const update: UpdateView = {
  ...site,
  country: altynia,
  title: 'An editor held overnight, and a union struck from the register',
  published: { said: '6 March 2017', day: '2017-03-06' },
  credit: [watch, 'the Steppe Lawyers'],
  sections: [
    { passages: [lead] },
    { heading: 'Association', passages: association },
    {
      heading: 'Expression',
      passages: [
        {
          id: 'p8',
          form: 'paragraph',
          pieces: [
            rests(
              'The weekly has not appeared since.',
              said('Suspension · “Ұлы дала”', 'There has been no issue since.'),
            ),
          ],
        },
      ],
    },
  ],
  changes: [],
  translations: [],
  comments: {
    open: true,
    form: '/altynia/march-2017/comments',
    shown: [
      {
        id: 'c1',
        name: 'A reader',
        text: 'The hearing was on the 27th.',
        day: { said: '8 March 2017', day: '2017-03-08' },
        replies: [
          { text: 'The court’s list says the 28th.', day: { said: '9 March 2017', day: '2017-03-09' } },
        ],
      },
    ],
  },
  cite: 'Khronika, “An editor held overnight, and a union struck from the register”, Altynia, 6 March 2017.',
  address: 'https://khronika.example/altynia/march-2017',
}

const events: TimelineItemView[] = [
  {
    when: { said: '10 February 2017', day: '2017-02-10' },
    act: 'Arrest',
    address: '/altynia/event-1',
    who: 'Aigerim Sadykova',
    where: 'Қызылсу',
    words: 'Officers of the city police took the editor from her flat at about two in the morning.',
    speaker: watch,
  },
  {
    when: { said: 'the following day', bounds: '11 February 2017' },
    act: 'Release',
    who: 'Aigerim Sadykova',
    dispute: { about: 'how long she was held', accounts: heldFor },
  },
  {
    when: { said: 'second half of February', bounds: 'between 15 and 28 February 2017' },
    act: 'Fine',
    who: 'Rustam Bekov; Әсел Нұрланқызы',
    where: 'Third District',
    status: 'alleged',
  },
]

export const country: CountryView = {
  ...site,
  country: altynia,
  latest: {
    title: update.title,
    address: '/altynia/march-2017',
    published: update.published,
    lead: 'Police took the editor of a weekly from her flat at night; a court dissolved the bakers’ union.',
  },
  earlier: [
    {
      title: 'Before the winter',
      address: '/altynia/december-2016',
      published: { said: '14 December 2016', day: '2016-12-14' },
    },
    {
      title: 'New rules for assemblies',
      address: '/altynia/october-2016',
      published: { said: 'October 2016' },
    },
  ],
  months: [
    { label: 'February 2017', events },
    {
      label: 'January 2017',
      events: [{ when: { said: 'in January' }, act: 'Assembly', who: 'Union of Bakers', status: 'planned' }],
    },
  ],
  figures: [
    { label: 'people held since 2016', value: '17' },
    { label: 'organisations closed', value: '3' },
    { label: 'events on record', value: '1,204' },
  ],
  bars: [
    {
      heading: 'By act',
      bars: [
        { text: 'Arrest', events: 17 },
        { text: 'Search', events: 9 },
      ],
    },
  ],
  calendar: [{ text: 'February 2017', address: '/altynia/2017-02', events: 12 }],
  ownFeeds: [{ text: 'Altynia', address: '/feeds/altynia.atom' }],
}

export const home: HomeView = {
  ...site,
  notice: 'This is an example: it shows the record as of 12 April 2017.',
  what: [
    'What happens to people who associate, assemble and speak, with the words of those who said so.',
    'Updates are written by monitors in the country together with their partners. Each sentence that rests on the record shows its sources; where accounts differ, all of them stand.',
  ],
  countries: [
    { code: 'KZ', name: 'Altynia', address: '/altynia', latest: country.latest },
    { code: 'KG', name: 'Бозқыр', address: '/bozqyr' },
  ],
}

export const event: SubjectView = {
  ...site,
  country: altynia,
  kind: 'Event · arrest',
  title: 'Arrest of Aigerim Sadykova',
  alsoSpelt: [],
  values: [
    { label: 'What', shown: 'Arrest', accounts: [arrest] },
    { label: 'When', shown: '10 February 2017', bounds: 'at about two in the morning', accounts: [arrest] },
    { label: 'Where', shown: 'Қызылсу', address: '/altynia/qyzylsu', accounts: [arrest] },
    { label: 'Who', shown: 'Aigerim Sadykova, journalist', address: '/altynia/sadykova', accounts: [arrest] },
    {
      label: 'How long',
      shown: '',
      accounts: [],
      dispute: { about: 'how long she was held', accounts: heldFor },
    },
    {
      label: 'On what ground',
      shown: 'Article 274',
      status: 'alleged',
      reason: 'The order was not shown to her lawyer.',
      accounts: [said('Ground · Article 274', 'They named Article 274.', { stance: 'alleges' })],
    },
  ],
  timeline: [],
  related: [],
  standing: [],
  coverage: [{ text: update.title, address: '/altynia/march-2017' }],
  cite: 'Khronika, “Arrest of Aigerim Sadykova”, event, as of 6 March 2017.',
  address: 'https://khronika.example/altynia/event-1',
}

export const person: SubjectView = {
  ...event,
  kind: 'Person',
  title: 'Aigerim Sadykova',
  alsoSpelt: [
    { name: 'Әйгерім Садықова', language: 'kk' },
    { name: 'Айгерим Садыкова', language: 'ru' },
  ],
  lede: 'Editor of the weekly “Ұлы дала”.',
  values: event.values.slice(2, 3),
  timeline: events,
}
