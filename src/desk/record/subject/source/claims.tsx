import type { VNode } from 'preact'
import type { Claim } from '../../../../find/claims.ts'
import { subjectWords, valueWords } from '../../../../find/words/value-words.ts'
import { speakerOf } from '../../../../find/words/said.ts'
import { propertyLabel } from '../../../../find/words/property-labels.ts'
import type { Report } from '../../../../intake/report.ts'
import { kindOf } from '../../../../record/subject.ts'
import type { SubjectId } from '../../../../record/subject.ts'
import { labelOf } from '../../../../vocabulary/list.ts'
import { STANCE_LABELS } from '../../../../vocabulary/said/stances.ts'
import { addressOf } from '../../../address.ts'
import type { Desk } from '../../../desk.ts'
import { placeWords } from '../../../places.tsx'
import type { Numbered, Stretches } from './claimed-stretches.ts'

interface ClaimsProps {
  desk: Desk
  stretches: Stretches
  places: Report['places']
}

/** What was made of the marked words, number by number, with the page or cell they stand in. */
export function Claims({ desk, stretches, places }: ClaimsProps): VNode {
  const marked = [...stretches.values()].flat().filter(({ number }) => number !== undefined)
  if (marked.length === 0)
    return <p class="soft">{desk.say('Nothing was made of these words that you may read.')}</p>
  return (
    <ol class="list" role="list">
      {marked.map((stretch) => (
        <MadeOf desk={desk} stretch={stretch} place={placeWords(places, stretch.start, desk)} />
      ))}
    </ol>
  )
}

interface MadeOfProps {
  desk: Desk
  stretch: Numbered
  place: string
}

function MadeOf({ desk, stretch: { number, start, claims }, place }: MadeOfProps): VNode {
  const told = claims.filter(({ standing }) => standing.statement.property !== 'name')
  const subjects = [...new Set(told.map(({ subject }) => subject))]
  const named = [...new Set(claims.filter((one) => !told.includes(one)).map(({ subject }) => subject))]
  return (
    <li id={`c${number ?? ''}`} class="made" tabindex={-1}>
      <a class="made-number" href={`#w${start}`}>
        <span class="hidden">{desk.say('Words')} </span>
        {number}
      </a>
      <div>
        {subjects.map((subject) => (
          <About desk={desk} subject={subject} claims={told.filter((one) => one.subject === subject)} />
        ))}
        {place && <p class="small soft">{place}</p>}
        {named.length > 0 && <Named desk={desk} named={named} />}
      </div>
    </li>
  )
}

function Named({ desk, named }: { desk: Desk; named: SubjectId[] }): VNode {
  return (
    <p class="small soft">
      {desk.say('Named here first: <names/>', {
        names: named.map((subject, place) => (
          <>
            {place > 0 && ', '}
            <a href={addressOf(subject)}>
              {subjectWords(desk.vault.file, desk.reader, subject, desk.language)}
            </a>
          </>
        )),
      })}
    </p>
  )
}

function About({ desk, subject, claims }: { desk: Desk; subject: SubjectId; claims: Claim[] }): VNode {
  const words = subjectWords(desk.vault.file, desk.reader, subject, desk.language)
  const told = claims.filter(({ standing: { statement } }) => statement.property !== 'account')
  return (
    <>
      <p>
        <a href={addressOf(subject)}>{words}</a>
      </p>
      {told.length > 0 && (
        <p class="small soft">
          {told.map((claim, place) => (
            <>
              {place > 0 && ' · '}
              <Told desk={desk} claim={claim} />
            </>
          ))}
        </p>
      )}
    </>
  )
}

function Told({ desk, claim: { standing } }: { desk: Desk; claim: Claim }): VNode {
  const { reader, language } = desk
  const { file } = desk.vault
  const { subject, property, value, cite, stance } = standing.statement
  const label = propertyLabel(kindOf(subject), property, language)
  const voiced = standing.statement.speaker !== undefined || stance !== 'states'
  return (
    <>
      <a href={`#w${cite?.start ?? 0}`}>{label}</a> {valueWords(file, reader, value, language)}
      {voiced &&
        ` (${speakerOf(file, reader, standing, language)} ${labelOf(STANCE_LABELS, stance, language)})`}
    </>
  )
}
