import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftReport } from './draft-report.ts'
import { reportOf } from './report-of.ts'
import type { Draft, DraftEvent } from './draft.ts'

const read = (text: string): Draft => draftReport(reportOf(text), { published: '2021-12-01' })
const acts = (draft: Draft) => draft.events.map((event) => event.type)
const victims = (event: DraftEvent | undefined) => event?.victims.map((part) => part.name)

function find(draft: Draft, type: string): DraftEvent {
  const event = draft.events.find((one) => one.type === type)
  if (!event) throw new Error(`no ${type} among ${acts(draft).join(', ')}`)
  return event
}

describe('acts and those they are done to', () => {
  test('two verbs joined are two events of one person', () => {
    const draft = read('Journalist Aru Tasova was detained and fined on 5 May 2021.')
    expect(acts(draft)).toEqual(['detention', 'fine'])
    expect(draft.events.map(victims)).toEqual([['Aru Tasova'], ['Aru Tasova']])
    expect(draft.events.map((event) => event.date?.earliest)).toEqual(['2021-05-05', '2021-05-05'])
  })

  test('two people joined are two victims of one event', () => {
    const draft = read('Aru Tasova and Adil Omarov were arrested in Osh in May 2021.')
    expect(acts(draft)).toEqual(['arrest'])
    expect(victims(draft.events[0])).toEqual(['Aru Tasova', 'Adil Omarov'])
    expect(draft.events[0]?.place?.name).toBe('Osh')
  })

  test('a clause opened by “after” has a subject of its own', () => {
    const draft = read(
      'Police searched the home of Aru Tasova on 9 May 2021. It was the week after Adil Omarov was detained by police.',
    )
    expect(victims(find(draft, 'search'))).toEqual(['Aru Tasova'])
    expect(victims(find(draft, 'detention'))).toEqual(['Adil Omarov'])
  })

  test("'while' parts two people's fates", () => {
    const draft = read(
      'Aru Tasova and Adil Omarov were held in May 2021 for two days. While Tasova was released, Omarov was sentenced to 15 days of administrative arrest.',
    )
    expect(victims(find(draft, 'release'))).toEqual(['Aru Tasova'])
    expect(victims(find(draft, 'administrative-arrest'))).toEqual(['Adil Omarov'])
    expect(find(draft, 'administrative-arrest').measure).toMatchObject({
      kind: 'administrative-arrest',
      text: '15 days',
    })
  })

  test('police who detain and question three people act in both', () => {
    const draft = read('On 24 May 2021, police detained and questioned three people in Osh.')
    expect(acts(draft)).toEqual(['detention', 'questioning'])
    for (const event of draft.events) {
      expect(victims(event)).toEqual(['three people'])
      expect(event.actors.map((actor) => actor.name)).toEqual(['police'])
    }
  })

  test('what a person is called beside the name is kept as a capacity, not as one more victim', () => {
    const draft = read('In May 2021 police arrested a lawyer, Mara Lind, and the blogger Tom Reyes.')
    expect(draft.events[0]?.victims.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['Mara Lind', 'lawyer'],
      ['Tom Reyes', 'blogger'],
    ])
  })

  test("'she' goes back to whom the sentence before was about", () => {
    const draft = read('On 5 May 2021 lawyer Mara Lind was detained by police. She was charged with fraud.')
    expect(victims(find(draft, 'charge'))).toEqual(['Mara Lind'])
  })

  test('the harm of a search is the owner’s', () => {
    const draft = read(
      "On 5 May 2021 officers searched Mara Lind's home and the office of the Vostok Foundation.",
    )
    expect(victims(draft.events[0])).toEqual(['Mara Lind', 'Vostok Foundation'])
  })

  test('an arrest told again by a noun is not drafted again', () => {
    const draft = read(
      'Mara Lind was arrested on 5 May 2021. After the arrest of Mara Lind, nothing was heard of her.',
    )
    expect(acts(draft)).toEqual(['arrest'])
  })
})

describe('days', () => {
  test('the following day goes on from the day told before', () => {
    const draft = read(
      'Mara Lind was detained on 10 May 2021. The following day a court sanctioned her arrest for two months.',
    )
    expect(find(draft, 'remand').date).toMatchObject({
      text: 'The following day',
      earliest: '2021-05-11',
      latest: '2021-05-11',
      basis: 'carried',
    })
    expect(find(draft, 'remand').measure?.text).toBe('two months')
  })

  test('a sentence without a day takes it over, and says so', () => {
    const draft = read(
      'On 2 May 2021 police raided the office of the Vostok Foundation. They confiscated documents.',
    )
    expect(find(draft, 'confiscation').date).toMatchObject({ earliest: '2021-05-02', basis: 'carried' })
  })

  test('a range the wrong way round is two dates and no day', () => {
    const draft = read(
      'Mara Lind was detained, and her detention was prolonged from 10 May 2021 till the end of March 2021.',
    )
    const event = find(draft, 'remand-extension')
    expect(event.date).toBeNull()
    expect(event.flags).toContain('range.reversed')
    expect(draft.dates.map((date) => date.text)).toEqual(['10 May 2021', 'the end of March 2021'])
  })

  test('the year of a law is not the day of an act under it', () => {
    const draft = read('Mara Lind was charged under the Public Order Act 2009.')
    expect(find(draft, 'charge').date).toBeNull()
  })
})

describe('who says so', () => {
  const account = read(
    'Mara Lind was detained in May 2021. She has also reported being subjected to ill-treatment by guards, allegations that were confirmed by her lawyer. However, the prison committee stated that no traces of harm had been found on her.',
  )

  test('a person’s own account is alleged', () => {
    const event = find(account, 'ill-treatment')
    expect(event.modality).toBe('alleged')
    expect(event.attribution.map(({ speaker, stance }) => [speaker, stance])).toEqual([
      ['Mara Lind', 'alleges'],
      ['her lawyer', 'confirms'],
      ['the prison committee', 'denies'],
    ])
  })

  test('according to somebody', () => {
    const draft = read('According to the Vostok Foundation, Mara Lind was beaten by guards in May 2021.')
    expect(draft.events[0]?.attribution).toMatchObject([{ speaker: 'Vostok Foundation', stance: 'states' }])
  })

  test('what will be done is planned, what did not happen is negated, what is usual is habitual', () => {
    const modality = (sentence: string) => read(sentence).events[0]?.modality
    expect(modality('Workers will hold a rally on 5 June 2022.')).toBe('planned')
    expect(modality('Mara Lind was not arrested.')).toBe('negated')
    expect(modality('Protesters are often detained and fined.')).toBe('habitual')
    expect(modality('Mara Lind was allegedly beaten by guards.')).toBe('alleged')
  })

  test('speech in a long quotation is no card to review', () => {
    const draft = read(
      '“They arrested all of us in one night and nobody knew where we had been taken,” said Mara Lind.',
    )
    expect(draft.events.every((event) => event.confidence === 'low')).toBe(true)
    expect(draft.quotations).toMatchObject([{ speaker: 'Mara Lind' }])
  })
})

describe('names', () => {
  test('who is known for a person by a neighbour’s name alone is known by the surname later', () => {
    const draft = read(
      'Two bloggers, Askar Tasov and Galim Ozeuov, were detained on 5 May 2021. Ozeuov was released a day later.',
    )
    expect(victims(find(draft, 'release'))).toEqual(['Galim Ozeuov'])
  })

  test('all mentions of one person have one subject, whatever the form', () => {
    const draft = read(
      'President Idris Keita signed the bill into law on 5 May 2021. Keita said it was needed. I. Keita later left.',
    )
    const persons = draft.mentions.filter((mention) => mention.kind === 'person')
    expect(persons.map((mention) => mention.text)).toEqual(['Idris Keita', 'Keita', 'I. Keita'])
    expect(new Set(persons.map((mention) => mention.subject)).size).toBe(1)
  })

  test('a body keeps its small words and its letters', () => {
    const draft = read(
      'The Committee for the Protection of Writers (CPW) was closed in May 2021. CPW appealed the decision.',
    )
    const bodies = draft.mentions.filter((mention) => mention.kind === 'organisation')
    expect(bodies.map((mention) => mention.text)).toEqual([
      'Committee for the Protection of Writers',
      'CPW',
      'CPW',
    ])
    expect(new Set(bodies.map((mention) => mention.subject)).size).toBe(1)
  })

  test('a town needs a word of place beside it, a country does not', () => {
    const draft = read('Reporter Aru Tasova was held in Rudny near the border with Kenya in May 2021.')
    expect(
      draft.mentions.filter((mention) => mention.kind === 'place').map((mention) => mention.text),
    ).toEqual(['Rudny', 'Kenya'])
  })

  test('laws and articles', () => {
    const draft = read(
      'She was charged under Article 12(3) of the Criminal Code and the Law on Public Order in May 2021.',
    )
    expect(draft.mentions.filter((mention) => mention.kind === 'law').map((mention) => mention.text)).toEqual(
      ['Article 12(3) of the Criminal Code', 'Law on Public Order'],
    )
  })

  test('people without a name are groups', () => {
    const draft = read('Police detained three people and her mother in May 2021.')
    expect(
      draft.mentions.filter((mention) => mention.kind === 'group').map((mention) => mention.text),
    ).toEqual(['three people', 'her mother'])
  })
})

describe('what is left over', () => {
  test('as previously covered is an open reference', () => {
    const draft = read('As previously covered on the Vostok Monitor, Mara Lind was arrested in May 2021.')
    expect(draft.references.map((one) => one.text)).toEqual(['As previously covered on the Vostok Monitor'])
  })

  test('a dated sentence nobody claims is shown, a view is not', () => {
    const draft = read(
      'On 5 May 2021 the Vostok Foundation received an unusual visitor. The state should respect human rights.',
    )
    expect(draft.unclaimed.map((one) => one.text)).toEqual([
      'On 5 May 2021 the Vostok Foundation received an unusual visitor.',
    ])
  })

  test('title, credit, furniture and block quotations are no sentences', () => {
    const text =
      'Arrests in May\n\nHome > News\n\nPolice detained Mara Lind in May 2021.\n\n“Release all those arrested now.”\n\nLeave a Reply'
    const draft = draftReport(
      reportOf(text, ['title', 'furniture', 'paragraph', 'quotation', 'comment-form']),
    )
    expect(draft.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Police detained Mara Lind in May 2021.',
    ])
    expect(draft.quotations.map((one) => one.text)).toEqual(['“Release all those arrested now.”'])
  })

  test('a language not read yet gives nothing and says so', () => {
    const draft = draftReport(reportOf('5 мая полиция задержала Мару Линд в Москве.'), { language: 'ru' })
    expect(draft.document.note).toContain('does not read yet')
    expect([draft.events, draft.mentions, draft.dates, draft.unclaimed]).toEqual([[], [], [], []])
  })

  test('letters glued to a year raise a check', () => {
    expect(read('The trial of Mara Lind began in March 2021and was closed.').events[0]?.flags).toContain(
      'words.joined',
    )
  })
})

const words = fc.constantFrom(
  'police',
  'Mara Lind',
  'detained',
  'was',
  'and',
  'on 5 May 2021',
  ',',
  '“',
  '”',
  'the law',
  'President',
  'fined',
  '(ABC)',
  'of',
  'who',
  '\u00a0',
  '\n\n',
  'said that',
  'being',
  'to',
  'strike',
  '500 EUR',
  '—',
  ';',
  'from 9 May 2021 till March 2021',
  '’s',
  'home',
  '👩‍⚖️',
  'İstanbul',
  'Article 5',
)

test('for any text, every span is within it and verbatim, and drafting does not throw', () => {
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const draft = read(text)
      for (const span of spansOf(draft)) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.text ?? text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end))
      }
    }),
    { numRuns: 300 },
  )
})

function spansOf(draft: Draft): { start: number; end: number; text?: string }[] {
  const { mentions, dates, amounts, events, references, quotations, unclaimed, sentences } = draft
  const ofEvents = events.flatMap((event) => [
    event.trigger,
    event.sentence,
    ...(event.measure ? [event.measure] : []),
    ...(event.place ? [{ start: event.place.start, end: event.place.end }] : []),
    ...[...event.victims, ...event.actors].map(({ start, end }) => ({ start, end })),
    ...event.attribution,
  ])
  return [
    ...mentions,
    ...dates,
    ...amounts,
    ...ofEvents,
    ...references,
    ...quotations,
    ...unclaimed,
    ...sentences,
  ]
}

test('an article number at the very end of a text is read like any other', () => {
  expect(read('She was charged under Article 5 of').mentions.map((mention) => mention.text)).toEqual([
    'Article 5',
  ])
})

test('a confirmation belongs to the account, not to a visit told in the same breath', () => {
  const draft = read(
    'Mara Lind was detained in May 2021. She has also reported being subjected to ill-treatment by fellow inmates, allegations that were confirmed by her lawyer and members of the Prison Council, who visited her in detention.',
  )
  expect(find(draft, 'ill-treatment').attribution.map(({ speaker, stance }) => [speaker, stance])).toEqual([
    ['Mara Lind', 'alleges'],
    ['her lawyer', 'confirms'],
    ['Prison Council', 'confirms'],
  ])
})
