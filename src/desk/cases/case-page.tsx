// One case: what happened in it, where each stands, its documents, and what else belongs to it.
import type { VNode } from 'preact'
import { caseFile, nextInCase } from '../../find/cases/cases.ts'
import type { CaseFile } from '../../find/cases/cases.ts'
import { eventTitle } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { historyOf } from '../../find/about/history.ts'
import { getReading } from '../../find/readings.ts'
import { kindOf } from '../../record/subject.ts'
import type { Refusal } from '../../refusal.ts'
import { Choice, Field } from '../../site/parts/form.tsx'
import { Empty, Notice } from '../../site/parts/notice.tsx'
import { countryName } from '../../vocabulary/countries.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { EachStands } from '../course/each-stands.tsx'
import { WhatIsNext } from '../course/next.tsx'
import { PostForm, renderDesk } from '../page.tsx'
import { link } from '../words/voice.tsx'
import { RaisedInCase } from '../watch/raised.tsx'
import { Days, What } from '../record/event-row.tsx'
import { ChangeLink } from '../record/editing/change-link.tsx'
import { History } from '../record/subject/history.tsx'

export interface CasePage {
  id: string
  found?: { words: string; events: EventLine[] } | undefined // offered to be added
  refusal?: Refusal | undefined
}

export function casePage(desk: Desk, { id, found, refusal }: CasePage): string {
  const { file } = desk.vault
  const own = caseFile(file, desk.reader, id)
  const next = nextInCase(file, desk.reader, own, desk.today)
  const to = addressOf(own.subject)
  return renderDesk(
    {
      desk,
      title: 'Case',
      here: 'Cases',
      crumbs: [{ text: desk.say('Cases'), address: '/desk/cases' }, { text: own.title }],
    },
    <div class="subject">
      <p class="eyebrow">
        {[desk.say('Case'), own.country && countryName(own.country, desk.language)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1>{own.title}</h1>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      {own.description && <p class="text">{own.description}</p>}
      <EachStands desk={desk} people={own.people} />
      <WhatIsNext desk={desk} next={next} />
      <Happened desk={desk} own={own} to={to} />
      <Add desk={desk} own={own} to={to} found={found} />
      <Documents desk={desk} own={own} to={to} />
      <RaisedInCase desk={desk} own={own} />
      <ChangeLink desk={desk} reading={getReading(file, own.subject, desk.reader)} />
      <History entries={historyOf(file, desk.reader, own.subject, desk.language)} />
    </div>,
  )
}

function Happened({ desk, own, to }: { desk: Desk; own: CaseFile; to: string }): VNode {
  if (own.events.length === 0)
    return (
      <Empty title={desk.say('No event yet')}>
        <p>{desk.say('Look for the events of this matter below, and add them.')}</p>
      </Empty>
    )
  return (
    <section>
      <h2>{desk.say('What happened')}</h2>
      <ol class="timeline" role="list">
        {own.events.map((event) => (
          <li>
            <p class="timeline-when">
              <Days whens={event.whens} />
            </p>
            <div>
              <p class="timeline-what">
                <What event={event} />
              </p>
              <PostForm desk={desk} to={`${to}/removals`}>
                <input type="hidden" name="event" value={event.subject} />
                <button class="quiet small">{desk.say('Not of this case')}</button>
              </PostForm>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Add({
  desk,
  own,
  to,
  found,
}: {
  desk: Desk
  own: CaseFile
  to: string
  found: CasePage['found']
}): VNode {
  const known = new Set(own.events.map(({ subject }) => subject))
  const offered = found?.events.filter(({ subject }) => !known.has(subject)) ?? []
  return (
    <section id="add">
      <h2>{desk.say('Add events')}</h2>
      <PostForm desk={desk} to={`${to}/search`} class="row narrow">
        <Field name="words" label={desk.say('A name, a place, a kind of event')}>
          {(control) => <input type="search" {...control} value={found?.words ?? ''} autocomplete="off" />}
        </Field>
        <div class="actions">
          <button>{desk.say('Look for events')}</button>
        </div>
      </PostForm>
      {found && offered.length === 0 && (
        <p>{desk.say('Nothing else in the record says “{words}”.', { words: found.words })}</p>
      )}
      {offered.length > 0 && (
        <PostForm desk={desk} to={`${to}/events`}>
          <fieldset>
            <legend>{desk.say('Tick those of this case')}</legend>
            {offered.map((event) => (
              <Choice type="checkbox" name={event.subject} value="yes">
                {eventTitle(event, desk.language)}
              </Choice>
            ))}
          </fieldset>
          <button class="primary">{desk.say('Add them')}</button>
        </PostForm>
      )}
    </section>
  )
}

function Documents({ desk, own, to }: { desk: Desk; own: CaseFile; to: string }): VNode {
  const persons = own.people.filter(({ subject }) => kindOf(subject) === 'person')
  return (
    <section id="documents">
      <h2>{desk.say('Documents')}</h2>
      <p class="small soft">
        {desk.say('Made of what you may read. Whoever gets one reads it all: look at it first.')}
      </p>
      <ul>
        <li>
          {desk.say('Case file: <print>to print</print>, <docx>DOCX</docx>', {
            print: link(`${to}/file`),
            docx: link(`${to}/file.docx`),
          })}
        </li>
        {persons.map(({ subject, label }) => (
          <li>
            {desk.say(
              'Questionnaire of the UN Working Group on Arbitrary Detention, {name}: <print>to print</print>, <docx>DOCX</docx>',
              {
                name: label,
                print: link(`${to}/questionnaire?person=${subject}`),
                docx: link(`${to}/questionnaire.docx?person=${subject}`),
              },
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{desk.say('Urgent appeal')}</summary>
        <PostForm desk={desk} to={`${to}/appeal`}>
          <Field name="reference" label={desk.say('Reference')}>
            {(control) => <input {...control} autocomplete="off" />}
          </Field>
          <Field name="requests" label={desk.say('Actions requested, a line each')}>
            {(control) => <textarea {...control} rows={5} />}
          </Field>
          <Field name="addresses" label={desk.say('Addresses, a line each')}>
            {(control) => <textarea {...control} rows={3} />}
          </Field>
          <div class="actions">
            <button name="as" value="print">
              {desk.say('To print')}
            </button>
            <button name="as" value="docx">
              DOCX
            </button>
          </div>
        </PostForm>
      </details>
    </section>
  )
}
