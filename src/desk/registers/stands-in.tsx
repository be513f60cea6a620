// On somebody's page: in which registers they stand or stood, in which words.
import type { VNode } from 'preact'
import { registersOf } from '../../find/registers/standing-in.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Desk } from '../desk.ts'
import { Spans } from './spans.tsx'
import { registerAddress } from './where.ts'

export function StandsIn({ desk, whom }: { desk: Desk; whom: SubjectId }): VNode | null {
  const registers = registersOf(desk.vault.file, desk.reader, whom)
  if (registers.length === 0) return null
  return (
    <section id="registers">
      <h2>{desk.say('In public registers')}</h2>
      {registers.map(({ register, name, lines }) => (
        <>
          <h3>
            <a href={registerAddress(register)}>{name}</a>
          </h3>
          <Spans
            desk={desk}
            spans={lines.map(({ since, until, cite }) => ({
              cells: cite?.quote.split('\t') ?? [],
              since,
              until,
            }))}
          />
        </>
      ))}
    </section>
  )
}
