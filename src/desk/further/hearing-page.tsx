// A hearing, as a monitor notes it in the courtroom or on the way home: on a phone, one field after another.
import type { VNode } from 'preact'
import { standingAbout } from '../../find/about/standing.ts'
import { findStep } from '../../find/course/steps.ts'
import { eventLine } from '../../find/events.ts'
import { propertyLabel } from '../../find/words/property-labels.ts'
import type { PropertyRule } from '../../record/kinds/properties.ts'
import type { Reading } from '../../record/reading.ts'
import type { Refusal } from '../../refusal.ts'
import { HEARING_PROPERTIES, POINTS, typedAs } from '../../review/further/hearing.ts'
import { Field } from '../../site/parts/form.tsx'
import { labelOf } from '../../vocabulary/list.ts'
import { findList } from '../../vocabulary/lists.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import type { Fields } from '../form.ts'
import { PostForm } from '../page.tsx'
import { Typed } from './fields.tsx'
import { FurtherPage } from './further-page.tsx'

const LONG = ['ill-treatment', 'motion', 'witness', 'decision', 'note']

export function hearingPage(
  desk: Desk,
  reading: Reading,
  told: { refusal?: Refusal; sent?: Fields } = {},
): string {
  const { vault, reader, say } = desk
  const values = told.sent ?? notedOf(desk, reading)
  return FurtherPage({
    desk,
    event: eventLine(vault.file, reader, reading),
    heading: say('Note a hearing'),
    refusal: told.refusal,
    children: (
      <PostForm desk={desk} to={`${addressOf(reading.subject)}/hearing`}>
        <p class="small soft">{say('Leave open what was not seen: nothing is written for it.')}</p>
        {HEARING_PROPERTIES.filter(({ property }) => !POINTS.includes(property)).map((rule) => (
          <Noted desk={desk} rule={rule} value={values[rule.property]} />
        ))}
        <h2>{say('The points of a fair trial')}</h2>
        <p class="small soft">
          {say('Article 14 of the International Covenant on Civil and Political Rights.')}
        </p>
        {HEARING_PROPERTIES.filter(({ property }) => POINTS.includes(property)).map((rule) => (
          <Noted desk={desk} rule={rule} value={values[rule.property]} />
        ))}
        <button class="primary">{say('Keep these notes')}</button>
      </PostForm>
    ),
  })
}

function Noted({ desk, rule, value }: { desk: Desk; rule: PropertyRule; value: string | undefined }): VNode {
  const { property, list } = rule
  const label = propertyLabel('hearing', property, desk.language)
  const codes = list === undefined ? undefined : findList(list)
  if (!codes)
    return (
      <Typed
        name={property}
        label={label}
        value={value ?? ''}
        {...(LONG.includes(property) && { lines: 2 })}
      />
    )
  return (
    <Field name={property} label={label}>
      {(control) => (
        <select {...control}>
          <option value="">{desk.say('not noted')}</option>
          {codes.terms.map(({ code }) => (
            <option value={code} selected={code === value}>
              {labelOf(codes, code, desk.language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

// What stands now, as the fields hold it.
function notedOf({ vault, reader }: Desk, { subject }: Reading): Fields {
  const hearing = findStep(vault.file, reader, subject)?.hearings[0]
  if (!hearing) return {}
  return Object.fromEntries(
    standingAbout(vault.file, reader, hearing).map(({ statement }) => [
      statement.property,
      typedAs(statement.value),
    ]),
  )
}
