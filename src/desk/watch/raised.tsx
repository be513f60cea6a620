// What is raised, wherever it is shown: the sentence, what would make sense, and the form that settles it.
import type { VNode } from 'preact'
import type { CaseFile } from '../../find/cases/cases.ts'
import { correctionsFor } from '../../find/raised/corrections.ts'
import type { Correction } from '../../find/raised/corrections.ts'
import { keptAbout, raisedAbout } from '../../find/raised/raised.ts'
import type { Raised } from '../../find/raised/raised.ts'
import { tellFinding } from '../../find/raised/tell.ts'
import type { Settlement } from '../../find/raised/settlements.ts'
import { propertyLabel } from '../../find/words/property-labels.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import { mayDo } from '../../access/roles.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { OfferedReading } from '../../watch/finding.ts'
import { dayIn } from '../../find/words/days.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { keepUpBriefly } from './keep-up.ts'
import { useVoice } from '../words/voice.tsx'

/** On the page of whatever it is about; nothing where nothing is raised. */
export function RaisedHere({ desk, subject }: { desk: Desk; subject: SubjectId }): VNode | null {
  const raised = raisedAbout(desk.vault.file, desk.reader, [subject], desk.today)
  return <RaisedSection desk={desk} subject={subject} raised={raised} />
}

/** On a case: what is raised on it and on what happened in it. */
export function RaisedInCase({ desk, own }: { desk: Desk; own: CaseFile }): VNode | null {
  keepUpBriefly(desk.vault.file)
  const subjects = [own.subject, ...own.events.map(({ subject }) => subject)]
  const raised = keptAbout(desk.vault.file, desk.reader, subjects, desk.today)
  return <RaisedSection desk={desk} subject={own.subject} raised={raised} />
}

interface SectionProps {
  desk: Desk
  subject: SubjectId // whose page it is
  raised: readonly Raised[]
}

function RaisedSection({ desk, subject, raised }: SectionProps): VNode | null {
  if (raised.length === 0) return null
  const open = raised.filter(({ settled }) => !settled)
  const settled = raised.filter((one) => one.settled)
  return (
    <section id="raised">
      <h2>{desk.say('What is raised')}</h2>
      {open.length > 0 && <RaisedList desk={desk} raised={open} here={subject} />}
      {settled.length > 0 && (
        <details>
          <summary>{desk.say('{count|# is settled|# are settled}', { count: settled.length })}</summary>
          <RaisedList desk={desk} raised={settled} here={subject} />
        </details>
      )}
    </section>
  )
}

/** `here`: the page it stands on, to which settling leads back. */
export function RaisedList(props: {
  desk: Desk
  raised: readonly Raised[]
  here?: SubjectId | undefined
}): VNode {
  const { desk, raised, here } = props
  return (
    <ul class="list raised" role="list">
      {raised.map((one) => (
        <RaisedOne key={`${one.finding.about} ${one.ground}`} desk={desk} raised={one} here={here} />
      ))}
    </ul>
  )
}

function RaisedOne({
  desk,
  raised,
  here,
}: {
  desk: Desk
  raised: Raised
  here: SubjectId | undefined
}): VNode {
  const { file } = desk.vault
  const { finding, settled, earlier } = raised
  const told = tellFinding(file, desk.reader, finding, speechOf(desk))
  return (
    <li>
      <h3>
        {told.label} <code class="small soft">{finding.code}</code>
      </h3>
      <p class="text">{told.sentence}</p>
      {told.readings.length > 0 && (
        <>
          <p class="small soft">{desk.say('What would make sense; nothing of it is applied:')}</p>
          <ul class="small">
            {told.readings.map((words, at) => (
              <li>
                {words} <Corrections desk={desk} raised={raised} offered={finding.readings[at]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {earlier && <EarlierSettlement settlement={earlier} desk={desk} />}
      <p class="small">
        <Places desk={desk} raised={raised} here={here} place={told.place} />
      </p>
      {settled ? (
        <Settled desk={desk} raised={raised} settlement={settled} here={here} />
      ) : (
        <Settle desk={desk} raised={raised} how={told.settle} here={here} />
      )}
    </li>
  )
}

interface CorrectionsProps {
  desk: Desk
  raised: Raised
  offered: OfferedReading | undefined
}

// Into the form of each value that it would change, filled in; saved is only what somebody saves.
function Corrections({ desk, raised: { finding }, offered }: CorrectionsProps): VNode | null {
  if (!offered || !mayDo(desk.role, 'writes')) return null
  const all = correctionsFor(desk.vault.file, desk.reader, finding, offered)
  return (
    <>
      {all.slice(0, MOST).map((one, at) => (
        <>
          {at > 0 && ' · '}
          <a href={addressOfCorrection(desk, one)}>
            {desk.say('Look at it in the form: {property}', {
              property: propertyLabel(kindOf(one.subject), one.property, desk.language),
            })}
          </a>
        </>
      ))}
    </>
  )
}

function addressOfCorrection(desk: Desk, { subject, property, earliest, latest }: Correction): string {
  const days = [...new Set([earliest, latest])]
  const words = days.map((day) => dayIn(desk.language, day)).join(' – ')
  const fields = new URLSearchParams({ kind: 'when', words, earliest, latest })
  return `${addressOf(subject)}/properties/${property}?${fields.toString()}#anew`
}

export function speechOf({ language }: Pick<Desk, 'language'>) {
  return { language, dayWords: (day: string) => dayIn(language, day) }
}

interface PlacesProps {
  desk: Desk
  raised: Raised
  here: SubjectId | undefined
  place: { source: SubjectId; start: number } | undefined
}

const MOST = 6

function Places({ desk, raised: { finding }, here, place }: PlacesProps): VNode {
  const subjects = [...new Set([finding.about, ...finding.also])].filter(
    (one) => one !== here && one !== place?.source,
  )
  return (
    <>
      {place && (
        <a href={`${addressOf(place.source)}?at=${place.start}`}>
          {desk.say('Where it stands in the source')}
        </a>
      )}
      {subjects.slice(0, MOST).map((subject, at) => (
        <>
          {(place || at > 0) && ' · '}
          <a href={addressOf(subject)}>
            {subjectWords(desk.vault.file, desk.reader, subject, desk.language)}
          </a>
        </>
      ))}
    </>
  )
}

interface FormProps {
  desk: Desk
  raised: Raised
  here: SubjectId | undefined
}

function Settle({ desk, raised, how, here }: FormProps & { how: string }): VNode {
  if (!mayDo(desk.role, 'writes')) return <p class="small soft">{how}</p>
  const id = `reason-${raised.ground}`
  return (
    <details>
      <summary>{desk.say('Settle')}</summary>
      <PostForm desk={desk} to={addressOfRaised(raised, 'settlement')}>
        <Back here={here} />
        <div class="field">
          <label for={id}>{desk.say('Why it is settled')}</label>
          <p class="hint" id={`${id}-hint`}>
            {how}{' '}
            {desk.say('The reason stays in the record. When what this rests on changes, it is raised again.')}
          </p>
          <textarea id={id} name="reason" rows={2} maxlength={500} required aria-describedby={`${id}-hint`} />
        </div>
        <button>{desk.say('Settle')}</button>
      </PostForm>
    </details>
  )
}

function Settled({ desk, raised, settlement, here }: FormProps & { settlement: Settlement }): VNode {
  return (
    <>
      <p class="small">{desk.say('Settled by {name}, {day}: {reason}', saidOf(desk, settlement))}</p>
      {mayDo(desk.role, 'writes') && (
        <PostForm desk={desk} to={addressOfRaised(raised, 'opening')}>
          <Back here={here} />
          <button class="quiet">{desk.say('Open this check again')}</button>
        </PostForm>
      )}
    </>
  )
}

function EarlierSettlement({ desk, settlement }: { desk: Desk; settlement: Settlement }): VNode {
  const { say } = useVoice()
  return (
    <p class="small soft">
      {say('What it rests on has changed since {name} settled it, {day}: {reason}', saidOf(desk, settlement))}
    </p>
  )
}

function saidOf({ vault, language, say }: Desk, { author, instant, reason }: Settlement) {
  const name = nameOfAccount(vault.file, author) ?? say('somebody')
  return { name, day: dayIn(language, instant.slice(0, 10)), reason }
}

function Back({ here }: { here: SubjectId | undefined }): VNode | null {
  return here ? <input type="hidden" name="here" value={here} /> : null
}

function addressOfRaised({ finding, ground }: Raised, act: 'settlement' | 'opening'): string {
  return `/desk/checks/${finding.about}/${ground}/${act}`
}
