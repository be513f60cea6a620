// The statements of one property, each with its value and rank, for somebody who wants to change them; and those
// that were set aside, for whoever wants one back.
import type { Filed, RankChange } from '../../record/change.ts'
import { inOrder } from '../../record/entry.ts'
import { mayRead } from '../../record/reader.ts'
import type { Reader } from '../../record/reader.ts'
import { settle, whatStands } from '../../record/settle.ts'
import type { Standing } from '../../record/settle.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { Value } from '../../record/values/value.ts'
import { viewFor } from '../../record/view.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import { tiedTo } from '../../vault/entries/tied.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { membersOf } from '../readings.ts'
import { saidOf } from '../words/said.ts'
import type { Said } from '../words/said.ts'

export interface Spoken extends Said {
  value: Value
  writer: string // who of ours wrote it
  instant: string
  preferred: { writer: string; reason: string | undefined }[]
}

export interface SetAside extends Said {
  writer: string // who set it aside
  reason: string | undefined
}

interface Asking {
  file: VaultFile
  reader: Reader
  language: Language
}

export function spokenOf(
  asking: Asking,
  subject: SubjectId,
  property: string,
): { standing: Spoken[]; aside: SetAside[] } {
  const { file, reader } = asking
  const changes = changesAbout(file, tiedTo(file, [subject])).sort(inOrder)
  const members = membersOf(file, subject, reader)
  const about = ({ statement }: Standing) =>
    statement.property === property && members.includes(statement.subject)
  return {
    standing: viewFor(settle(changes), reader)
      .statements.filter(about)
      .map((one) => spoken(asking, one)),
    aside: asideAmong(changes, reader)
      .filter(({ standing }) => about(standing))
      .map(({ standing, rank }) => setAside(asking, standing, rank)),
  }
}

function spoken(asking: Asking, one: Standing): Spoken {
  const { file, reader, language } = asking
  return {
    ...saidOf(file, reader, one, language),
    value: one.statement.value,
    writer: nameOfAccount(file, one.author) ?? '',
    instant: one.instant,
    preferred: one.preferred.map(({ author, change }) => ({
      writer: nameOfAccount(file, author) ?? '',
      reason: change.reason,
    })),
  }
}

function setAside({ file, reader, language }: Asking, standing: Standing, rank: Filed<RankChange>): SetAside {
  return {
    ...saidOf(file, reader, standing, language),
    writer: nameOfAccount(file, rank.author) ?? '',
    reason: mayRead(reader, rank.change.access) ? rank.change.reason : undefined,
  }
}

// What stands but for its deprecation.
function asideAmong(changes: Filed[], reader: Reader): { standing: Standing; rank: Filed<RankChange> }[] {
  const ranks = whatStands(changes).filter(
    (one): one is Filed<RankChange> => one.change.kind === 'rank' && one.change.rank === 'deprecated',
  )
  const gone = new Set(ranks.map(({ id }) => id))
  const without = viewFor(settle(changes.filter(({ id }) => !gone.has(id))), reader).statements
  return ranks.flatMap((rank) =>
    without.filter(({ id }) => id === rank.change.target).map((standing) => ({ standing, rank })),
  )
}
