// 'The following day' has the bounds of its event, moved by whole days: for this reader, as the event
// reads now. Never stored; a circle of anchors gives no bounds.
import type { Reader } from '../../record/reader.ts'
import { best } from '../../record/best.ts'
import { settle } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import { addDays } from '../../record/values/day.ts'
import type { When } from '../../record/values/value.ts'
import { viewFor } from '../../record/view.ts'
import { changesAbout } from '../entries/gather.ts'
import { tiedTo } from '../entries/tied.ts'
import type { VaultFile } from '../vault-file.ts'

export function whenOf(file: VaultFile, reader: Reader, when: When, passed: readonly SubjectId[] = []): When {
  const { anchor } = when
  if (!anchor) return when
  if (passed.includes(anchor.event)) return { ...when, earliest: undefined, latest: undefined }
  const event = eventWhen(file, reader, anchor.event, [...passed, anchor.event])
  const earliest = event?.earliest && addDays(event.earliest, anchor.from)
  const latest = event?.latest && addDays(event.latest, anchor.to)
  return { ...when, earliest, latest }
}

function eventWhen(
  file: VaultFile,
  reader: Reader,
  event: SubjectId,
  passed: readonly SubjectId[],
): When | undefined {
  const tied = tiedTo(file, [event])
  const said = viewFor(settle(changesAbout(file, tied)), reader).statements.filter(
    ({ statement }) => statement.property === 'when',
  )
  const found = best(said, (when) => whenOf(file, reader, when, passed))
  const value = found.state === 'disputed' ? undefined : found.shown[0]?.value
  return value?.kind === 'when' ? whenOf(file, reader, value, passed) : undefined
}
