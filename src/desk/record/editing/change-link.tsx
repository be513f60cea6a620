import type { VNode } from 'preact'
import type { Reading } from '../../../record/reading.ts'
import type { Desk } from '../../desk.ts'
import { editAddress } from './property-page.tsx'

/** From a subject's page to where what is said of it is changed, and to what was known of it on a day. */
export function ChangeLink({ desk, reading }: { desk: Desk; reading: Reading }): VNode {
  return (
    <p class="small">
      <a href={editAddress(reading)}>
        {desk.say('Change what is said of it, or see what was known on a day')}
      </a>
    </p>
  )
}
