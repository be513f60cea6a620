// A confirmation, doubt or denial answers the account told just before it.
import { ADVOCACY } from '../../vocabulary/acts/advocacy.ts'
import { answersAccount, deniesByFinding } from './attribution.ts'
import type { Reading } from '../phrases/reading.ts'
import type { Saying } from './attribution.ts'
import type { Told } from './told.ts'

// 'The committee stated that no traces had been found': said of the account told before.
export function answerEarlier(reading: Reading, sayings: readonly Saying[], told: Told[]): void {
  for (const saying of sayings) {
    const isDenial =
      saying.stance === 'denies' || saying.stance === 'doubts' || deniesByFinding(reading, saying.at)
    const answers =
      saying.stance === 'confirms' || saying.stance === 'doubts' || saying.stance === 'denies' || isDenial
    if (!answers || (saying.stance !== 'states' && !answersAccount(reading, saying.at))) continue
    const account = told.findLast(
      (event) =>
        event.modality === 'alleged' &&
        !isAdvocacy(event.type) &&
        event.paragraph === reading.sentence.paragraph &&
        reading.index - event.index <= 3,
    )
    if (!account || account.attribution.some((one) => one.start === saying.speakers[0]?.start)) continue
    const stance = saying.stance === 'states' ? 'denies' : saying.stance
    account.attribution.push(...saying.speakers.map((speaker) => ({ ...speaker, stance })))
  }
}

function isAdvocacy(type: string): boolean {
  return ADVOCACY.some((act) => act.code === type)
}
