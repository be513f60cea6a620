// An event: in one line, in the words of its sources, property by property with how each is known, and
// where accounts differ, side by side.
import type { VNode } from 'preact'
import { historyOf } from '../../../find/about/history.ts'
import { perhapsSame } from '../../../find/about/members.ts'
import { propertyLines } from '../../../find/about/property-lines.ts'
import type { PropertyLine } from '../../../find/about/property-lines.ts'
import { tellingsOf } from '../../../find/about/tellings.ts'
import type { Telling } from '../../../find/about/tellings.ts'
import { eventLine } from '../../../find/events.ts'
import type { Named } from '../../../find/events.ts'
import type { Said } from '../../../find/words/said.ts'
import { eventTitle } from '../../../find/event-words.ts'
import type { Reading } from '../../../record/reading.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { Dispute } from '../../../site/parts/dispute.tsx'
import { Link } from '../../../site/parts/link.tsx'
import type { Desk } from '../../desk.ts'
import { FurtherLinks } from '../../further/links.tsx'
import { WorkOn } from '../../team/work-on.tsx'
import { RaisedHere } from '../../watch/raised.tsx'
import { renderDesk } from '../../page.tsx'
import { ChangeLink } from '../editing/change-link.tsx'
import { useVoice } from '../../words/voice.tsx'
import { Statuses } from '../event-row.tsx'
import { History } from './history.tsx'
import { Joining, SplitAgain } from './joining.tsx'
import { crumbsOf } from './party-page.tsx'
import { Properties } from './properties.tsx'
import { disputeView, sourceView } from './said-view.ts'

export function eventPage(desk: Desk, reading: Reading): string {
  const { reader, language } = desk
  const { file } = desk.vault
  const line = eventLine(file, reader, reading)
  const title = eventTitle(line, language)
  const lines = propertyLines(file, reader, reading, language)
  const accounts = lines.find(({ property }) => property === 'account')?.accounts ?? []
  const disputes = lines.filter(({ disputed }) => disputed)
  return renderDesk(
    { desk, title: 'Event', here: 'Events', crumbs: crumbsOf(desk, 'Events', title) },
    <div class="subject">
      <p class="eyebrow">{desk.say('Event')}</p>
      <h1>{title}</h1>
      <p>
        <Statuses event={line} />
      </p>
      <RaisedHere desk={desk} subject={reading.subject} />
      <Accounts accounts={accounts} />
      {disputes.map((one) => (
        <Dispute {...disputeView(one, desk)} />
      ))}
      <Properties lines={lines.filter((one) => isPlain(one, accounts))} />
      <FurtherLinks desk={desk} event={line} />
      {reading.members.length > 1 && (
        <Tellings
          desk={desk}
          subject={reading.subject}
          tellings={tellingsOf(file, reader, reading, language)}
        />
      )}
      <Same desk={desk} subject={reading.subject} offered={perhapsSame(file, reader, reading, language)} />
      <WorkOn desk={desk} reading={reading} />
      <ChangeLink desk={desk} reading={reading} />
      <History entries={historyOf(file, reader, reading.subject, language)} />
    </div>,
  )
}

function isPlain({ property, disputed }: PropertyLine, accounts: Said[]): boolean {
  return !disputed && !(property === 'account' && accounts.length > 0)
}

/** What happened in the words of each source: never run together, never shortened. */
function Accounts({ accounts }: { accounts: Said[] }): VNode {
  const { say } = useVoice()
  return (
    <>
      {accounts.map(({ id, what, words, language, speaker, source }) => (
        <figure class="account" key={id}>
          <blockquote lang={language}>{words ?? what}</blockquote>
          <figcaption class="small soft">
            {source ? (
              <Link to={sourceView(source).address}>{source.title}</Link>
            ) : (
              say('Written by {speaker}', { speaker })
            )}
            {source?.published && `, ${source.published}`}
          </figcaption>
        </figure>
      ))}
    </>
  )
}

function Tellings(props: { desk: Desk; subject: SubjectId; tellings: Telling[] }): VNode {
  const { desk, subject, tellings } = props
  return (
    <section>
      <h2>{desk.say('Told {count|once|# times}', { count: tellings.length })}</h2>
      <p class="text">
        {desk.say(
          'Somebody judged these to be one event, so they are read together. Split again, each stands by itself as before.',
        )}
      </p>
      <ul class="list" role="list">
        {tellings.map(({ title, speaker, source }) => (
          <li>
            <p>{title}</p>
            <p class="small soft">
              {source ? (
                <Link to={sourceView(source).address}>{source.title}</Link>
              ) : (
                desk.say('Written by {speaker}', { speaker })
              )}
              {source?.published && `, ${source.published}`}
            </p>
          </li>
        ))}
      </ul>
      <SplitAgain desk={desk} subject={subject} />
    </section>
  )
}

function Same({
  desk,
  subject,
  offered,
}: {
  desk: Desk
  subject: SubjectId
  offered: Named[]
}): VNode | null {
  if (offered.length === 0) return null
  return (
    <section>
      <h2>{desk.say('Told elsewhere too?')}</h2>
      <p class="text">
        {desk.say('These are the same kind of act, at a time that fits, with somebody in common.')}
      </p>
      <Joining desk={desk} subject={subject} offered={offered} />
    </section>
  )
}
