import type { VNode } from 'preact'
import type { Events } from '../../../find/events.ts'
import type { EventFacets, Facet } from '../../../find/facets.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Empty } from '../../../site/parts/notice.tsx'
import { Pages } from '../../../site/parts/pages.tsx'
import type { Desk } from '../../desk.ts'
import { renderDesk } from '../../page.tsx'
import { EventRows } from '../event-row.tsx'
import type { AskedEvents } from './event-routes.ts'
import { neighbours, rangeWords } from './paging.ts'
import type { Range } from './paging.ts'

interface EventList {
  asked: AskedEvents
  range: Range
  found: Events
  facets: EventFacets
}

export function eventListPage(desk: Desk, { asked, range, found, facets }: EventList): string {
  const words = rangeWords(range, found.total, 'event')
  const isNarrowed = asked.country !== '' || asked.act !== '' || asked.place !== ''
  return renderDesk(
    { desk, title: 'Events', here: 'Events', dense: true },
    <>
      <h1>Events</h1>
      {facets.acts.length > 0 && <Narrow asked={asked} facets={facets} />}
      {found.events.length > 0 && (
        <>
          <p class="soft">{words}</p>
          <EventRows events={found.events} />
          {found.total > range.limit && (
            <Pages words={words} {...neighbours(addressOfList(asked), asked.page, range, found.total)} />
          )}
        </>
      )}
      {found.events.length === 0 && (isNarrowed || asked.page > 1 ? <NoneSuch /> : <NoneYet />)}
    </>,
  )
}

function addressOfList({ country, act, place, order }: AskedEvents): string {
  const asked = Object.entries({ country, act, place, order }).filter(([, value]) => value !== '')
  return `/desk/events?${new URLSearchParams(asked).toString()}`
}

function Narrow({ asked, facets }: { asked: AskedEvents; facets: EventFacets }): VNode {
  return (
    <form method="get" action="/desk/events" class="row narrow" aria-label="Narrow the list">
      <Choose
        name="country"
        label="Country"
        all="All countries"
        from={facets.countries}
        chosen={asked.country}
      />
      <Choose name="act" label="What happened" all="All acts" from={facets.acts} chosen={asked.act} />
      <Choose name="place" label="Place" all="All places" from={facets.places} chosen={asked.place} />
      <Field name="order" label="Order">
        {(control) => (
          <select {...control}>
            <option value="newest" selected={asked.order === 'newest'}>
              Newest first
            </option>
            <option value="oldest" selected={asked.order === 'oldest'}>
              Oldest first
            </option>
          </select>
        )}
      </Field>
      <div class="actions">
        <button>Show</button>
        <a class="button quiet" href="/desk/events/new">
          Record an event by hand
        </a>
      </div>
    </form>
  )
}

function Choose(props: { name: string; label: string; all: string; from: Facet[]; chosen: string }): VNode {
  const { name, label, all, from, chosen } = props
  return (
    <Field name={name} label={label}>
      {(control) => (
        <select {...control}>
          <option value="">{all}</option>
          {from.map(({ value, label: words, events }) => (
            <option value={value} selected={value === chosen}>
              {words} ({events})
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function NoneSuch(): VNode {
  return (
    <Empty title="No event fits">
      <p>
        Nothing that you may read fits all of this. <a href="/desk/events">Show all events</a>
      </p>
    </Empty>
  )
}

function NoneYet(): VNode {
  return (
    <Empty title="No events yet">
      <p>
        Events come from reports: each card you accept becomes one. <a href="/desk/inbox">Go to the inbox</a>,
        or <a href="/desk/events/new">record an event by hand</a>.
      </p>
    </Empty>
  )
}
