import type { VNode } from 'preact'
import { claimsAbout } from '../../../find/claims.ts'
import { eventTitle } from '../../../find/event-words.ts'
import { listEvents } from '../../../find/events.ts'
import type { EventLine } from '../../../find/events.ts'
import { saidOf } from '../../../find/words/said.ts'
import { Said } from '../../../site/parts/said.tsx'
import { Empty } from '../../../site/parts/notice.tsx'
import { Pages } from '../../../site/parts/pages.tsx'
import { Beside } from '../../../update/manuscript/beside.ts'
import type { Sentence } from '../../../update/manuscript/beside.ts'
import type { Manuscript, ManuscriptPassage } from '../../../update/manuscript/manuscript.ts'
import { countryName } from '../../../vocabulary/countries.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { PostForm, renderDesk } from '../../page.tsx'
import { neighbours, rangeOf, rangeWords } from '../../record/lists/paging.ts'
import { statementView } from '../../record/subject/said-view.ts'
import { updateAddress, updateCrumbs } from '../where.ts'
import { link, useVoice } from '../../words/voice.tsx'

interface Choosing {
  manuscript: Manuscript
  passage: ManuscriptPassage
  page: number
}

const ON_A_PAGE = 25

export function choosePage(desk: Desk, { manuscript, passage, page }: Choosing): string {
  const { file } = desk.vault
  const range = rangeOf(page, ON_A_PAGE)
  const { country } = manuscript
  const question = { country: country || undefined, newestFirst: true, ...range }
  const { events, total } = listEvents(file, desk.reader, question)
  const to = `${updateAddress(manuscript.id)}/passages/${passage.key}/statements`
  const words = rangeWords(desk, range, total, 'event')
  return renderDesk(
    {
      desk,
      title: 'Choose statements',
      here: 'Updates',
      crumbs: updateCrumbs(desk, manuscript, desk.say('What a sentence rests on')),
    },
    <>
      <h1>{desk.say('What a sentence rests on')}</h1>
      {total === 0 ? (
        <NoEvents desk={desk} />
      ) : (
        <PostForm desk={desk} to={to} class="choosing">
          <input type="hidden" name="version" value={manuscript.version} />
          <Sentences sentences={new Beside(file, desk.reader, desk.language).sentencesOf(passage)} />
          <h2>
            {country
              ? desk.say('Events in {country}, the newest first', {
                  country: countryName(country, desk.language),
                })
              : desk.say('Events, the newest first')}
          </h2>
          <p class="soft">{words}</p>
          <ul class="list" role="list">
            {events.map((event) => (
              <OneEvent desk={desk} event={event} />
            ))}
          </ul>
          <div class="actions saving">
            <button class="primary">{desk.say('Rest it on these')}</button>
            <a class="button quiet" href={`${updateAddress(manuscript.id)}#passage-${passage.key}`}>
              {desk.say('Leave it as it is')}
            </a>
          </div>
          {total > range.limit && <Pages words={words} {...neighbours(to, page, range, total)} />}
        </PostForm>
      )}
    </>,
  )
}

function NoEvents({ desk }: { desk: Desk }): VNode {
  return (
    <Empty title={desk.say('No events of this country yet')}>
      <p>
        {desk.say(
          'Statements come from reports: accept a card in the <inbox>inbox</inbox>, or <hand>record an event by hand</hand>. Then choose it here.',
          { inbox: link('/desk/inbox'), hand: link('/desk/events/new') },
        )}
      </p>
    </Empty>
  )
}

function Sentences({ sentences }: { sentences: Sentence[] }): VNode {
  const { say } = useVoice()
  const bare = sentences.findIndex(({ told, missing }) => told.length + missing === 0)
  return (
    <fieldset>
      <legend>{say('Which sentence')}</legend>
      {sentences.map(({ text, told }, place) => (
        <div class="choice">
          <input
            id={`sentence-${place}`}
            type="radio"
            name="sentence"
            value={String(place)}
            checked={place === Math.max(0, bare)}
          />
          <label for={`sentence-${place}`}>
            {text} {told.length === 0 && <span class="tag">{say('rests on nothing')}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

function OneEvent({ desk, event }: { desk: Desk; event: EventLine }): VNode {
  const { file } = desk.vault
  const title = eventTitle(event, desk.language)
  const said = claimsAbout(file, desk.reader, event.subject).map(({ standing }) =>
    saidOf(file, desk.reader, standing, desk.language),
  )
  return (
    <li>
      <div class="choice">
        <input id={`all-${event.subject}`} type="checkbox" name={`all-${event.subject}`} value="yes" />
        <label for={`all-${event.subject}`}>{title}</label>
      </div>
      <details>
        <summary>{desk.say('{count|# statement|# statements}, one by one', { count: said.length })}</summary>
        <p>
          <a href={addressOf(event.subject)}>{desk.say('Open the event')}</a>
        </p>
        {said.map((one) => (
          <div class="statement">
            <Said statement={statementView(one)} />
            <label>
              <input type="checkbox" name={`statement-${one.id}`} value="yes" /> {desk.say('rest on it')}
            </label>
          </div>
        ))}
      </details>
    </li>
  )
}
