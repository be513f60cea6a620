import { subjectWords } from '../../../find/words/value-words.ts'
import type { Candidate } from '../../../find/candidates.ts'
import type { Reading } from '../../../record/reading.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { renderDesk } from '../../page.tsx'
import { offeredFor } from './party-page.tsx'
import { Joining, SearchOther } from './joining.tsx'

/** Those found by part of a name, to choose from. */
export function candidatesPage(
  desk: Desk,
  { subject }: Reading,
  { name, found }: { name: string; found: Candidate[] },
): string {
  const title = subjectWords(desk.vault.file, desk.reader, subject, desk.language)
  return renderDesk(
    {
      desk,
      title: 'The same as another?',
      crumbs: [{ text: title, address: addressOf(subject) }, { text: desk.say('The same as another?') }],
    },
    <div class="subject">
      <h1>{desk.say('Who or what is the same as {title}?', { title })}</h1>
      <Joining desk={desk} subject={subject} offered={offeredFor(desk, found)} searched={name} />
      <SearchOther desk={desk} subject={subject} name={name} />
    </div>,
  )
}
