// One case: what happened in it, where each stands, its documents, and what else belongs to it.
import type { VNode } from 'preact'
import { caseFile, nextInCase } from '../../find/cases/cases.ts'
import type { CaseFile } from '../../find/cases/cases.ts'
import { eventTitle } from '../../find/event-words.ts'
import type { EventLine } from '../../find/events.ts'
import { historyOf } from '../../find/about/history.ts'
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
import { Days, What } from '../record/event-row.tsx'
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
      crumbs: [{ text: 'Cases', address: '/desk/cases' }, { text: own.title }],
    },
    <div class="subject">
      <p class="eyebrow">{['Case', own.country && countryName(own.country)].filter(Boolean).join(' · ')}</p>
      <h1>{own.title}</h1>
      {refusal && (
        <Notice refused>
          <p>{refusal.message}</p>
        </Notice>
      )}
      {own.description && <p class="text">{own.description}</p>}
      <EachStands desk={desk} people={own.people} />
      <WhatIsNext desk={desk} next={next} />
      <Happened desk={desk} own={own} to={to} />
      <Add desk={desk} own={own} to={to} found={found} />
      <Documents desk={desk} own={own} to={to} />
      <History entries={historyOf(file, desk.reader, own.subject)} />
    </div>,
  )
}

function Happened({ desk, own, to }: { desk: Desk; own: CaseFile; to: string }): VNode {
  if (own.events.length === 0)
    return (
      <Empty title="No event yet">
        <p>Look for the events of this matter below, and add them.</p>
      </Empty>
    )
  return (
    <section>
      <h2>What happened</h2>
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
                <button class="quiet small">Not of this case</button>
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
      <h2>Add events</h2>
      <PostForm desk={desk} to={`${to}/search`} class="row narrow">
        <Field name="words" label="A name, a place, a kind of event">
          {(control) => <input type="search" {...control} value={found?.words ?? ''} autocomplete="off" />}
        </Field>
        <div class="actions">
          <button>Look for events</button>
        </div>
      </PostForm>
      {found && offered.length === 0 && <p>Nothing else in the record says “{found.words}”.</p>}
      {offered.length > 0 && (
        <PostForm desk={desk} to={`${to}/events`}>
          <fieldset>
            <legend>Tick those of this case</legend>
            {offered.map((event) => (
              <Choice type="checkbox" name={event.subject} value="yes">
                {eventTitle(event)}
              </Choice>
            ))}
          </fieldset>
          <button class="primary">Add them</button>
        </PostForm>
      )}
    </section>
  )
}

function Documents({ desk, own, to }: { desk: Desk; own: CaseFile; to: string }): VNode {
  const persons = own.people.filter(({ subject }) => kindOf(subject) === 'person')
  return (
    <section id="documents">
      <h2>Documents</h2>
      <p class="small soft">Made of what you may read. Whoever gets one reads it all: look at it first.</p>
      <ul>
        <li>
          Case file: <a href={`${to}/file`}>to print</a>, <a href={`${to}/file.docx`}>DOCX</a>
        </li>
        {persons.map(({ subject, label }) => (
          <li>
            Questionnaire of the UN Working Group on Arbitrary Detention, {label}:{' '}
            <a href={`${to}/questionnaire?person=${subject}`}>to print</a>,{' '}
            <a href={`${to}/questionnaire.docx?person=${subject}`}>DOCX</a>
          </li>
        ))}
      </ul>
      <details>
        <summary>Urgent appeal</summary>
        <PostForm desk={desk} to={`${to}/appeal`}>
          <Field name="reference" label="Reference">
            {(control) => <input {...control} autocomplete="off" />}
          </Field>
          <Field name="requests" label="Actions requested, a line each">
            {(control) => <textarea {...control} rows={5} />}
          </Field>
          <Field name="addresses" label="Addresses, a line each">
            {(control) => <textarea {...control} rows={3} />}
          </Field>
          <div class="actions">
            <button name="as" value="print">
              To print
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
