// More about an event: charges, what it concerns, what it answers, counts, things taken, further places.
import type { VNode } from 'preact'
import { ANSWERING } from '../../course/step.ts'
import { chargesNear, eventsNear, namedOf } from '../../find/course/offered.ts'
import { eventLine } from '../../find/events.ts'
import type { EventLine, Named } from '../../find/events.ts'
import { eventTitle } from '../../find/event-words.ts'
import { propertyLabel } from '../../find/words/property-labels.ts'
import type { Reading } from '../../record/reading.ts'
import type { Refusal } from '../../refusal.ts'
import { Field } from '../../site/parts/form.tsx'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { FurtherPage } from './further-page.tsx'
import { Chosen, Typed } from './fields.tsx'

export function morePage(desk: Desk, reading: Reading, refusal?: Refusal): string {
  const { vault, reader } = desk
  const event = eventLine(vault.file, reader, reading)
  const to = addressOf(reading.subject)
  return FurtherPage({
    desk,
    event,
    heading: desk.say('More about this event'),
    refusal,
    children: (
      <>
        <p class="small soft">
          {desk.say('What is added is cited where its words stand in what the source says of the event.')}
        </p>
        <Charge desk={desk} event={event} to={to} />
        <Concern desk={desk} to={to} />
        <Answer desk={desk} event={event} to={to} />
        <Amounts desk={desk} to={to} />
      </>
    ),
  })
}

function Charge({ desk, event, to }: { desk: Desk; event: EventLine; to: string }): VNode {
  const { say } = desk
  const known = chargesNear(desk.vault.file, desk.reader, event.subject)
  const accused = event.parts.filter(({ role }) => role === 'victim' || role === 'defendant')
  return (
    <section>
      <h2>{say('A charge')}</h2>
      <PostForm desk={desk} to={`${to}/charges`}>
        <Chosen
          name="accused"
          label={say('Against whom')}
          none={say('everybody it was done to')}
          from={accused.map(({ whom, label }) => ({ subject: whom, label }))}
        />
        <Typed name="description" label={say('What the charge is')} />
        <div class="row">
          <Typed name="code" label={say('Code or law')} />
          <Typed name="edition" label={say('Edition of it (a year)')} />
        </div>
        <div class="row">
          <Typed name="article" label={say('Article of it')} />
          <Typed name="part" label={say('Part of the article')} />
        </div>
        <button class="primary">{say('Add the charge')}</button>
      </PostForm>
      {known.length > 0 && (
        <PostForm desk={desk} to={`${to}/charges`}>
          <Chosen name="known-charge" label={say('Or: it bears on a charge made before')} from={known} />
          <button>{say('Name this charge')}</button>
        </PostForm>
      )}
    </section>
  )
}

function Concern({ desk, to }: { desk: Desk; to: string }): VNode {
  const { say } = desk
  const { file } = desk.vault
  const laws = namedOf(file, desk.reader, 'law')
  const known: Named[] = [...laws, ...namedOf(file, desk.reader, 'work')]
  return (
    <section>
      <h2>{say('A law, a book, a site, a petition it concerns')}</h2>
      <PostForm desk={desk} to={`${to}/concerns`}>
        {known.length > 0 && (
          <Chosen name="known" label={say('One that is known')} none={say('none')} from={known} />
        )}
        <div class="row">
          <Field name="kind" label={say('Or a new one: what it is')}>
            {(control) => (
              <select {...control}>
                <option value="law">{say('A law, bill or provision')}</option>
                <option value="work">{say('A book, site or petition')}</option>
              </select>
            )}
          </Field>
          <Typed name="name" label={say('Its name')} />
        </div>
        {laws.length > 0 && (
          <Chosen name="part-of" label={say('A provision of')} none={say('none')} from={laws} />
        )}
        <button class="primary">{say('It concerns this')}</button>
      </PostForm>
    </section>
  )
}

function Answer({ desk, event, to }: { desk: Desk; event: EventLine; to: string }): VNode {
  const { say, language } = desk
  const near = eventsNear(desk.vault.file, desk.reader, event.subject)
  return (
    <section>
      <h2>{say('What it answers')}</h2>
      {near.length === 0 ? (
        <p class="soft">{say('No other event of the same people or case is recorded.')}</p>
      ) : (
        <PostForm desk={desk} to={`${to}/answers`}>
          <Field name="how" label={say('How it answers')}>
            {(control) => (
              <select {...control}>
                {ANSWERING.map((how) => (
                  <option value={how}>{propertyLabel('event', how, language)}</option>
                ))}
              </select>
            )}
          </Field>
          <Chosen
            name="answered"
            label={say('Which event')}
            from={near.map((one) => ({ subject: one.subject, label: eventTitle(one, language) }))}
          />
          <button class="primary">{say('Say so')}</button>
        </PostForm>
      )}
    </section>
  )
}

function Amounts({ desk, to }: { desk: Desk; to: string }): VNode {
  const { say } = desk
  return (
    <section>
      <h2>{say('Counts, things taken, places')}</h2>
      <PostForm desk={desk} to={`${to}/amounts`}>
        <Typed name="said" label={say('A count, as the source says it')} />
        <Typed name="items" label={say('Things taken, a line each')} lines={3} />
        <Typed name="also-at" label={say('Where else it happened')} />
        <button class="primary">{say('Add these')}</button>
      </PostForm>
    </section>
  )
}
