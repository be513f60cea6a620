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
  const words = rangeWords(range, total, 'event')
  return renderDesk(
    {
      desk,
      title: 'Choose statements',
      here: 'Updates',
      crumbs: updateCrumbs(manuscript, 'What a sentence rests on'),
    },
    <>
      <h1>What a sentence rests on</h1>
      {total === 0 ? (
        <NoEvents />
      ) : (
        <PostForm desk={desk} to={to} class="choosing">
          <input type="hidden" name="version" value={manuscript.version} />
          <Sentences sentences={new Beside(file, desk.reader).sentencesOf(passage)} />
          <h2>{country ? `Events in ${countryName(country)}` : 'Events'}, the newest first</h2>
          <p class="soft">{words}</p>
          <ul class="list" role="list">
            {events.map((event) => (
              <OneEvent desk={desk} event={event} />
            ))}
          </ul>
          <div class="actions saving">
            <button class="primary">Rest it on these</button>
            <a class="button quiet" href={`${updateAddress(manuscript.id)}#passage-${passage.key}`}>
              Leave it as it is
            </a>
          </div>
          {total > range.limit && <Pages words={words} {...neighbours(to, page, range, total)} />}
        </PostForm>
      )}
    </>,
  )
}

function NoEvents(): VNode {
  return (
    <Empty title="No events of this country yet">
      <p>
        Statements come from reports: accept a card in the <a href="/desk/inbox">inbox</a>, or{' '}
        <a href="/desk/events/new">record an event by hand</a>. Then choose it here.
      </p>
    </Empty>
  )
}

function Sentences({ sentences }: { sentences: Sentence[] }): VNode {
  const bare = sentences.findIndex(({ told, missing }) => told.length + missing === 0)
  return (
    <fieldset>
      <legend>Which sentence</legend>
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
            {text} {told.length === 0 && <span class="tag">rests on nothing</span>}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

function OneEvent({ desk, event }: { desk: Desk; event: EventLine }): VNode {
  const { file } = desk.vault
  const title = eventTitle(event)
  const said = claimsAbout(file, desk.reader, event.subject).map(({ standing }) =>
    saidOf(file, desk.reader, standing),
  )
  return (
    <li>
      <div class="choice">
        <input id={`all-${event.subject}`} type="checkbox" name={`all-${event.subject}`} value="yes" />
        <label for={`all-${event.subject}`}>{title}</label>
      </div>
      <details>
        <summary>{said.length === 1 ? '1 statement' : `${said.length} statements`}, one by one</summary>
        <p>
          <a href={addressOf(event.subject)}>Open the event</a>
        </p>
        {said.map((one) => (
          <div class="statement">
            <Said statement={statementView(one)} />
            <label>
              <input type="checkbox" name={`statement-${one.id}`} value="yes" /> rest on it
            </label>
          </div>
        ))}
      </details>
    </li>
  )
}
