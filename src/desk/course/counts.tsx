import type { VNode } from 'preact'
import { countsAbout } from '../../find/course/counted.ts'
import type { Reading } from '../../record/reading.ts'
import { boundsIn } from '../../find/words/days.ts'
import type { Desk } from '../desk.ts'

/** How many were counted, and when: each as it was said. */
export function Counts({ desk, reading }: { desk: Desk; reading: Reading }): VNode | null {
  const counts = countsAbout(desk.vault.file, desk.reader, reading)
  if (counts.length === 0) return null
  return (
    <section>
      <h2>{desk.say('Counted over time')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{desk.say('When')}</th>
            <th scope="col">{desk.say('How many, as it was said')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ count, on }) => (
            <tr>
              <td>{boundsIn(desk.language, on) ?? desk.say('on a day nobody says')}</td>
              <td>{count.said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
