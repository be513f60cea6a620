// A person, an organisation, a group or a place.
import type { VNode } from 'preact'
import { capacitiesOf } from '../../../find/about/capacities.ts'
import type { CapacityLine } from '../../../find/about/capacities.ts'
import { historyOf } from '../../../find/about/history.ts'
import { membersTold, perhapsSame } from '../../../find/about/members.ts'
import { propertyLines } from '../../../find/about/property-lines.ts'
import { saidBy } from '../../../find/about/said-by.ts'
import type { Voiced } from '../../../find/about/said-by.ts'
import { sourcesOf } from '../../../find/about/sources.ts'
import type { SourceLine } from '../../../find/about/sources.ts'
import { timelineOf } from '../../../find/about/timeline.ts'
import { organisationCourse } from '../../../find/course/stages.ts'
import type { Candidate } from '../../../find/candidates.ts'
import { partyLines } from '../../../find/party-lines.ts'
import { subjectWords } from '../../../find/words/value-words.ts'
import type { Kind } from '../../../record/subject.ts'
import type { Reading } from '../../../record/reading.ts'
import { namesOf } from '../../../vault/readings/called.ts'
import { SUBJECT_KINDS } from '../../../vocabulary/kinds.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import { Said } from '../../../site/parts/said.tsx'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import type { Refusal } from '../../../refusal.ts'
import { AtRisk } from '../at-risk/at-risk.tsx'
import { Matters } from '../../course/matters.tsx'
import { Blockings, Stages } from '../../course/stages.tsx'
import { WorkOn } from '../../team/work-on.tsx'
import { StandsIn } from '../../registers/stands-in.tsx'
import { RaisedHere } from '../../watch/raised.tsx'
import { renderDesk, titleOfKind } from '../../page.tsx'
import type { DeskPlace } from '../../page.tsx'
import { useVoice } from '../../words/voice.tsx'
import type { Voice } from '../../words/voice.tsx'
import { counted, rangeOf } from '../lists/paging.ts'
import { ChangeLink } from '../editing/change-link.tsx'
import { History } from './history.tsx'
import { Joining, ReadTogether, SearchOther } from './joining.tsx'
import type { Offered } from './joining.tsx'
import { Properties } from './properties.tsx'
import { statementView } from './said-view.ts'
import { SubjectTimeline } from './timeline.tsx'

const EVENTS = 40

const PLACES: Partial<Record<Kind, DeskPlace>> = {
  person: 'People',
  group: 'People',
  organisation: 'Organisations',
  place: 'Places',
}

export function partyPage(desk: Desk, reading: Reading, page: number, refusal?: Refusal): string {
  const { reader, language, say } = desk
  const { file } = desk.vault
  const { subject, kind } = reading
  const title = subjectWords(file, reader, subject, language)
  const range = rangeOf(page, EVENTS)
  const spellings = namesOf(reading).filter((name) => name !== title)
  const here = PLACES[kind]
  const lines = propertyLines(file, reader, reading, language).filter(
    ({ property }) =>
      (property !== 'name' || kind === 'group') && property !== 'listed' && !property.startsWith('consent-'),
  )
  return renderDesk(
    { desk, title: titleOfKind(reading.kind), here, crumbs: crumbsOf(desk, here, title) },
    <div class="subject">
      <p class="eyebrow">{labelOf(SUBJECT_KINDS, kind, language)}</p>
      <h1>{title}</h1>
      {spellings.length > 0 && (
        <p class="byline">{say('Also written {spellings}', { spellings: spellings.join(', ') })}</p>
      )}
      {reading.members.length > 1 && (
        <ReadTogether desk={desk} subject={subject} members={membersTold(file, reader, reading)} />
      )}
      <RaisedHere desk={desk} subject={subject} />
      <Capacities capacities={kind === 'place' ? [] : capacitiesOf(file, reader, subject, language)} />
      <Properties lines={lines} />
      {kind !== 'place' && <Matters desk={desk} whom={subject} />}
      {kind === 'organisation' && <Stages desk={desk} course={organisationCourse(file, reader, subject)} />}
      {(kind === 'organisation' || kind === 'person') && <StandsIn desk={desk} whom={subject} />}
      {kind === 'organisation' && <Blockings desk={desk} reading={reading} />}
      <SubjectTimeline
        timeline={timelineOf(file, reader, subject, range, language)}
        range={range}
        page={page}
        address={addressOf(subject)}
        whom={kind !== 'person'}
      />
      <SaidBy said={saidBy(file, reader, subject, language)} />
      <Sources sources={sourcesOf(file, reader, subject, language)} />
      <section>
        <h2>{say('The same as another?')}</h2>
        <Joining
          desk={desk}
          subject={subject}
          offered={offeredFor(desk, perhapsSame(file, reader, reading, language))}
        />
        <SearchOther desk={desk} subject={subject} />
      </section>
      {kind !== 'place' && <AtRisk desk={desk} reading={reading} refusal={refusal} />}
      <WorkOn desk={desk} reading={reading} />
      <ChangeLink desk={desk} reading={reading} />
      <History entries={historyOf(file, reader, subject, language)} />
    </div>,
  )
}

export function offeredFor(desk: Desk, named: readonly Candidate[]): Offered[] {
  const likeness = new Map(named.map((one) => [one.subject, one.likeness]))
  return partyLines(desk.vault.file, desk.reader, named).map(
    ({ subject, label, spellings, description, events }) => ({
      subject,
      label,
      detail: [description, ...spellings.slice(0, 2), counted(desk, events, 'event')]
        .filter(Boolean)
        .join(' · '),
      likeness: likeness.get(subject),
    }),
  )
}

export function crumbsOf(
  { say }: Voice,
  here: DeskPlace | undefined,
  title: string,
): { text: string; address?: string }[] | undefined {
  return here && [{ text: say(here), address: `/desk/${here.toLowerCase()}` }, { text: title }]
}

function Capacities({ capacities }: { capacities: CapacityLine[] }): VNode | null {
  if (capacities.length === 0) return null
  const voice = useVoice()
  const told = capacities.map(
    ({ label, events }) => `${label.toLowerCase()} (${counted(voice, events, 'event')})`,
  )
  return <p>{voice.say('Told of as {capacities}', { capacities: told.join(', ') })}</p>
}

const MOST_SAID = 20

function SaidBy({ said }: { said: Voiced[] }): VNode | null {
  const { say } = useVoice()
  if (said.length === 0) return null
  return (
    <section>
      <h2>{say('What they say')}</h2>
      {said.slice(0, MOST_SAID).map((one) => (
        <div class="voiced">
          <p class="small">
            <a href={addressOf(one.about)}>{one.aboutWords}</a>
          </p>
          <Said statement={statementView(one)} />
        </div>
      ))}
      {said.length > MOST_SAID && (
        <p class="small">
          {say('And {count|# statement|# statements} more.', { count: said.length - MOST_SAID })}
        </p>
      )}
    </section>
  )
}

function Sources({ sources }: { sources: SourceLine[] }): VNode | null {
  if (sources.length === 0) return null
  return (
    <section>
      <h2>{useVoice().say('Sources that speak of them')}</h2>
      <ul class="plain" role="list">
        {sources.map(({ subject, title, voice, published }) => (
          <li>
            <a href={addressOf(subject)}>{title}</a>
            <span class="soft small">
              {!voice.includes(title) && ` · ${voice}`}
              {published && ` · ${published}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
