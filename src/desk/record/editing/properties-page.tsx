// All that can be said of a subject, each a link to where it is changed; and what was known of it on a day.
import type { VNode } from 'preact'
import { knownOn } from '../../../find/about/known-on.ts'
import { propertyLabel } from '../../../find/words/property-labels.ts'
import { subjectWords, valueWords } from '../../../find/words/value-words.ts'
import { listProperties } from '../../../record/kinds/properties.ts'
import { findProperty, isDisputed } from '../../../record/reading.ts'
import type { Reading } from '../../../record/reading.ts'
import type { Day } from '../../../record/values/value.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Value } from '../../../site/parts/values.tsx'
import { dayIn } from '../../../find/words/days.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { renderDesk, titleOfKind } from '../../page.tsx'
import { Tags } from '../event-row.tsx'
import { editAddress } from './property-page.tsx'
import { typedKinds } from './read-value.ts'

export function propertiesPage(desk: Desk, reading: Reading): string {
  const name = subjectWords(desk.vault.file, desk.reader, reading.subject, desk.language)
  const rules = listProperties(reading.kind).filter((rule) => typedKinds(rule).length > 0)
  return renderDesk(
    {
      desk,
      title: titleOfKind(reading.kind),
      crumbs: [{ text: name, address: addressOf(reading.subject) }, { text: desk.say('Change') }],
    },
    <div class="subject">
      <p class="eyebrow">{desk.say('Change')}</p>
      <h1>{name}</h1>
      <dl class="values">
        {rules.map(({ property }) => (
          <Value
            label={
              <a href={editAddress(reading, property)}>
                {propertyLabel(reading.kind, property, desk.language)}
              </a>
            }
          >
            <Shown desk={desk} reading={reading} property={property} />
          </Value>
        ))}
      </dl>
      <KnownForm desk={desk} reading={reading} day={desk.today} />
    </div>,
  )
}

const MOST_SHOWN = 12

function Shown({ desk, reading, property }: { desk: Desk; reading: Reading; property: string }): VNode {
  const found = findProperty(reading, property)
  const shown = found?.shown ?? []
  const words = shown
    .slice(0, MOST_SHOWN)
    .map(({ value }) => valueWords(desk.vault.file, desk.reader, value, desk.language))
  return (
    <>
      {words.length > 0 ? words.join(' · ') : <span class="soft">{desk.say('nothing yet')}</span>}
      {shown.length > MOST_SHOWN && ' …'}
      {found && isDisputed(found) && <Tags tags={[desk.say('accounts differ')]} />}
    </>
  )
}

function KnownForm({ desk, reading, day }: { desk: Desk; reading: Reading; day: Day }): VNode {
  return (
    <form class="row narrow" action={`${addressOf(reading.subject)}/known`}>
      <Field name="on" label={desk.say('What we knew of it at the end of')}>
        {(control) => <input {...control} type="date" value={day} required />}
      </Field>
      <div class="actions">
        <button>{desk.say('Look')}</button>
      </div>
    </form>
  )
}

export function knownPage(desk: Desk, reading: Reading, day: Day): string {
  const { file } = desk.vault
  const name = subjectWords(file, desk.reader, reading.subject, desk.language)
  const known = knownOn(file, desk.reader, reading.subject, day)
  return renderDesk(
    {
      desk,
      title: titleOfKind(reading.kind),
      crumbs: [
        { text: name, address: addressOf(reading.subject) },
        { text: desk.say('As known on {day}', { day: dayIn(desk.language, day) }) },
      ],
    },
    <div class="subject">
      <p class="eyebrow">{name}</p>
      <h1>{desk.say('As known on {day}', { day: dayIn(desk.language, day) })}</h1>
      <p class="text">
        {desk.say(
          'From what had been written by the end of that day (UTC), as our devices say. Names of others stand as they are today.',
        )}
      </p>
      {known ? (
        <dl class="values">
          {known.properties
            .filter(({ shown }) => shown.length > 0)
            .map(({ property }) => (
              <Value label={propertyLabel(reading.kind, property, desk.language)}>
                <Shown desk={desk} reading={known} property={property} />
              </Value>
            ))}
        </dl>
      ) : (
        <p>{desk.say('Nothing was known of it then.')}</p>
      )}
      <KnownForm desk={desk} reading={reading} day={day} />
    </div>,
  )
}
