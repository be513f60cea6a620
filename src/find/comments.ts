// What readers said of an update and was shown, each with what was replied.
import type { Reader } from '../record/reader.ts'
import type { Standing } from '../record/settle.ts'
import type { ChangeId } from '../record/statement.ts'
import type { SubjectId } from '../record/subject.ts'
import type { Day } from '../record/values/value.ts'
import type { VaultFile } from '../vault/vault-file.ts'
import { findSetting } from '../vault/setting.ts'
import { standingAbout } from './about/standing.ts'

export interface Comment {
  id: ChangeId
  name: string // as its writer gave it; '' where they gave none
  text: string
  day: Day | undefined
  replies: { id: ChangeId; text: string; day: Day | undefined }[]
}

/** In the order in which they were shown. */
export function commentsOf(file: VaultFile, reader: Reader, update: SubjectId): Comment[] {
  const standing = standingAbout(file, reader, update)
  const replies = standing.filter(({ statement }) => statement.property === 'reply')
  return standing
    .filter(({ statement }) => statement.property === 'comment')
    .flatMap((one) => {
      const told = toldIn(one)
      const own = replies.filter(({ statement }) => statement.answers === one.id).flatMap(toldIn)
      return told.map((comment) => ({ ...comment, replies: own }))
    })
}

function toldIn({ id, statement: { value, saidWhen } }: Standing) {
  if (value.kind !== 'passage') return []
  return [{ id, name: value.speakerName ?? '', text: value.text, day: saidWhen?.earliest }]
}

/** Off until somebody of the team opens them for a country. */
export function areCommentsOpen(file: VaultFile, country: string): boolean {
  return findSetting(file, commentsSetting(country)) === 'open'
}

export function commentsSetting(country: string): string {
  return `comments-${country}`
}
