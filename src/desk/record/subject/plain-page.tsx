// A measure, a law, a work and whatever has no page of its own: what is said of it, and what points at it.
import type { VNode } from 'preact'
import { historyOf } from '../../../find/about/history.ts'
import { pointingAt } from '../../../find/about/pointing.ts'
import type { Pointing } from '../../../find/about/pointing.ts'
import { propertyLines } from '../../../find/about/property-lines.ts'
import { lawCourse } from '../../../find/course/stages.ts'
import { isRegister } from '../../../find/registers/registers.ts'
import { subjectWords } from '../../../find/words/value-words.ts'
import type { Reading } from '../../../record/reading.ts'
import { SUBJECT_KINDS } from '../../../vocabulary/kinds.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { Counts } from '../../course/counts.tsx'
import { Blockings, LawStages } from '../../course/stages.tsx'
import { WhatCameOfIt } from '../../further/intervention-page.tsx'
import { WorkOn } from '../../team/work-on.tsx'
import { registerAddress } from '../../registers/where.ts'
import { RaisedHere } from '../../watch/raised.tsx'
import { renderDesk, titleOfKind } from '../../page.tsx'
import { ChangeLink } from '../editing/change-link.tsx'
import { useVoice } from '../../words/voice.tsx'
import { History } from './history.tsx'
import { Properties } from './properties.tsx'

export function plainPage(desk: Desk, reading: Reading): string {
  const { reader, language } = desk
  const { file } = desk.vault
  const { subject, kind } = reading
  const title = subjectWords(file, reader, subject, language)
  return renderDesk(
    { desk, title: titleOfKind(kind) },
    <div class="subject">
      <p class="eyebrow">{labelOf(SUBJECT_KINDS, kind, language)}</p>
      <h1>{title}</h1>
      {kind === 'law' && <LawStages desk={desk} course={lawCourse(file, reader, subject)} />}
      {isRegister(reading) && (
        <p>
          <a href={registerAddress(subject)}>{desk.say('Its snapshots, what changed, our duties')}</a>
        </p>
      )}
      {kind === 'work' && <Blockings desk={desk} reading={reading} />}
      {kind === 'work' && <Counts desk={desk} reading={reading} />}
      <Properties lines={propertyLines(file, reader, reading, language)} />
      {kind === 'intervention' && <WhatCameOfIt desk={desk} intervention={subject} />}
      <RaisedHere desk={desk} subject={subject} />
      <SpokenOfBy pointing={pointingAt(file, reader, subject, language)} />
      <WorkOn desk={desk} reading={reading} />
      <ChangeLink desk={desk} reading={reading} />
      <History entries={historyOf(file, reader, subject, language)} />
    </div>,
  )
}

function SpokenOfBy({ pointing }: { pointing: Pointing[] }): VNode | null {
  if (pointing.length === 0) return null
  return (
    <section>
      <h2>{useVoice().say('Belongs to')}</h2>
      <ul class="plain" role="list">
        {pointing.map(({ subject, words, as }) => (
          <li>
            <a href={addressOf(subject)}>{words}</a> <span class="soft small">{as}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
