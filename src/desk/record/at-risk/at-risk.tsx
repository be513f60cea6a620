// Of a person, and of whoever may have to be kept from the public: sealing, and what they agreed to.
import type { VNode } from 'preact'
import { consentsOf } from '../../../find/consents.ts'
import type { Consent } from '../../../find/consents.ts'
import { textsOf } from '../../../record/reading.ts'
import type { Reading } from '../../../record/reading.ts'
import { dayIn } from '../../../find/words/days.ts'
import { PUBLIC_LABEL } from '../../../record/veil/spellings.ts'
import type { Refusal } from '../../../refusal.ts'
import { findSealing } from '../../../review/sealing.ts'
import { Choice, Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import { labelOf } from '../../../vocabulary/list.ts'
import { CONSENT_USES, CONSENTS } from '../../../vocabulary/people/consents.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { useVoice } from '../../words/voice.tsx'
import type { Voice } from '../../words/voice.tsx'

interface AtRiskProps {
  desk: Desk
  reading: Reading
  refusal?: Refusal | undefined
}

export function AtRisk({ desk, reading, refusal }: AtRiskProps): VNode {
  return (
    <section id="protection">
      <h2>{desk.say('Protection')}</h2>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      <Sealing desk={desk} reading={reading} refusal={refusal} />
      {reading.kind === 'person' && <Consents desk={desk} reading={reading} />}
    </section>
  )
}

function Sealing({ desk, reading, refusal }: AtRiskProps): VNode {
  const { say } = desk
  const sealing = findSealing(desk.vault.file, reading.subject)
  const [label = ''] = textsOf(reading, PUBLIC_LABEL)
  const to = `${addressOf(reading.subject)}/sealing`
  return (
    <>
      {sealing ? <IsSealed desk={desk} to={to} label={label} everybody={sealing === 'team'} /> : <IsOpen />}
      <details open={refusal?.field === 'label'}>
        <summary>{say(sealing ? 'Change this' : 'Seal')}</summary>
        <PostForm desk={desk} to={to}>
          <Field
            name="label"
            label={say('What the public reads in place of the name')}
            hint={say(
              'What they are, not who: “a human rights defender”. Left empty, they are left out, with all that happened to them alone.',
            )}
            error={refusal?.field === 'label' ? desk.tell(refusal) : undefined}
          >
            {(control) => <input {...control} value={label} autocomplete="off" maxlength={120} />}
          </Field>
          <fieldset>
            <legend>{say('Who may still read it')}</legend>
            <Choice type="radio" name="readers" value="team" checked={typeof sealing !== 'object'}>
              {say('Everybody in this vault')}
            </Choice>
            <Choice type="radio" name="readers" value="me" checked={typeof sealing === 'object'}>
              {say('Only me')}
            </Choice>
          </fieldset>
          <button>{say('Seal')}</button>
        </PostForm>
      </details>
    </>
  )
}

function IsOpen(): VNode {
  return (
    <p class="small soft">
      {useVoice().say(
        'Not sealed. Sealing takes the name out of everything public at the next publication: pages, texts, quotations, search, data, earlier versions. Copies that others made before stay as they are.',
      )}
    </p>
  )
}

function IsSealed({
  desk,
  to,
  label,
  everybody,
}: {
  desk: Desk
  to: string
  label: string
  everybody: boolean
}): VNode {
  return (
    <Notice>
      <p>
        {desk.say(
          everybody
            ? 'Sealed: everybody in this vault reads it, and nobody else.'
            : 'Sealed: only those named read it.',
        )}{' '}
        {label
          ? desk.say('The public reads “{label}”.', { label })
          : desk.say('The public does not meet them at all.')}
      </p>
      <PostForm desk={desk} to={`${to}/opening`}>
        <button>{desk.say('Open again')}</button>
      </PostForm>
    </Notice>
  )
}

function Consents({ desk, reading }: AtRiskProps): VNode {
  const { language, say } = desk
  const consents = consentsOf(desk.vault.file, desk.reader, reading.subject)
  return (
    <>
      <h3>{say('What they agreed to')}</h3>
      {consents.length === 0 ? (
        <p class="small soft">{say('Nobody has recorded that they were asked.')}</p>
      ) : (
        <ul class="plain" role="list">
          {consents.map((consent) => (
            <li>
              {labelOf(CONSENT_USES, consent.use, language)}:{' '}
              <b>{labelOf(CONSENTS, consent.answer, language).toLowerCase()}</b>
              <span class="soft small">{daysWords(consent, desk)}</span>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('Record an answer')}</summary>
        <PostForm desk={desk} to={`${addressOf(reading.subject)}/consents`}>
          <fieldset>
            <legend>{say('Asked about')}</legend>
            {CONSENT_USES.terms.map(({ code, label }) => (
              <Choice type="checkbox" name={`use-${code}`} value="yes">
                {label[language]}
              </Choice>
            ))}
          </fieldset>
          <Field name="answer" label={say('Their answer')}>
            {(control) => (
              <select {...control}>
                {CONSENTS.terms.map(({ code, label }) => (
                  <option value={code}>{label[language]}</option>
                ))}
              </select>
            )}
          </Field>
          <Field name="since" label={say('Given on')}>
            {(control) => <input {...control} type="date" value={desk.today} />}
          </Field>
          <Field name="until" label={say('Holds until (empty: until withdrawn)')}>
            {(control) => <input {...control} type="date" />}
          </Field>
          <button>{say('Record it')}</button>
        </PostForm>
      </details>
    </>
  )
}

function daysWords({ since, until }: Consent, { language, say }: Voice): string {
  const given = since ? `, ${dayIn(language, since)}` : ''
  return until ? `${given}, ${say('until {day}', { day: dayIn(language, until) })}` : given
}
