// Who wrote what about a subject, and when. What was taken back stays readable here, marked, with who
// took it back and why; what a reader may not see was, for them, never written.
import type { Change, Filed, Judge, Rank, RankChange, Withdraw } from '../../record/change.ts'
import { inOrder } from '../../record/entry.ts'
import { mayRead } from '../../record/reader.ts'
import type { Reader } from '../../record/reader.ts'
import { settle, whatStands } from '../../record/settle.ts'
import type { Standing } from '../../record/settle.ts'
import type { ChangeId } from '../../record/statement.ts'
import { kindOf } from '../../record/subject.ts'
import type { SubjectId } from '../../record/subject.ts'
import { viewFor } from '../../record/view.ts'
import { changesAbout } from '../../vault/entries/gather.ts'
import { tiedTo } from '../../vault/entries/tied.ts'
import { nameOfAccount } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import type { Language } from '../../vocabulary/list.ts'
import { membersOf } from '../readings.ts'
import { settlementWords } from '../raised/settlements.ts'
import { propertyLabel } from '../words/property-labels.ts'
import { told } from '../words/told.ts'
import { subjectWords, valueWords } from '../words/value-words.ts'

export interface HistoryEntry {
  entry: string
  author: string
  instant: string
  lines: HistoryLine[]
}

export interface HistoryLine {
  label: string // the property, 'Read together with', or what was ruled of a statement
  words: string
  withdrawn: { author: string; instant: string; reason: string | undefined } | undefined
}

// The latest entry first.
export function historyOf(
  file: VaultFile,
  reader: Reader,
  subject: SubjectId,
  language: Language = 'en',
): HistoryEntry[] {
  const filed = changesAbout(file, tiedTo(file, [subject])).sort(inOrder)
  const past = new Past(file, reader, filed, language)
  const entries = new Map<string, HistoryEntry>()
  for (const [one, line] of past.linesAbout(membersOf(file, subject, reader))) {
    const { entry, author, instant } = one
    const known = entries.get(entry) ?? { entry, author: nameOf(file, author, language), instant, lines: [] }
    known.lines.push(line)
    entries.set(entry, known)
  }
  return [...entries.values()].reverse()
}

class Past {
  readonly #file: VaultFile
  readonly #reader: Reader
  readonly #filed: Filed[]
  readonly #standing: Set<ChangeId>
  readonly #language: Language

  constructor(file: VaultFile, reader: Reader, filed: Filed[], language: Language) {
    this.#file = file
    this.#reader = reader
    this.#filed = filed
    this.#language = language
    this.#standing = new Set(whatStands(filed).map(({ id }) => id))
  }

  linesAbout(members: readonly SubjectId[]): [Filed, HistoryLine][] {
    const readable = new Map(readableStatements(this.#filed, this.#reader).map((one) => [one.id, one]))
    return this.#filed.flatMap((one): [Filed, HistoryLine][] => {
      const statement = readable.get(one.id)
      if (statement && members.includes(statement.statement.subject)) return [[one, this.#stated(statement)]]
      if (one.change.kind === 'judge')
        return this.#judged(one as Filed<Judge>, members).map((line) => [one, line])
      if (one.change.kind === 'rank') {
        const ranked = readable.get(one.change.target)
        if (ranked && members.includes(ranked.statement.subject))
          return [[one, this.#ruled(one as Filed<RankChange>, ranked)]]
      }
      return []
    })
  }

  #stated({ id, statement }: Standing): HistoryLine {
    return {
      label: propertyLabel(kindOf(statement.subject), statement.property, this.#language),
      words:
        settlementWords(statement) ?? valueWords(this.#file, this.#reader, statement.value, this.#language),
      withdrawn: this.#withdrawn(id),
    }
  }

  // Who preferred or set aside what; the reason only for whom it is.
  #ruled({ change }: Filed<RankChange>, { statement }: Standing): HistoryLine {
    const why = change.reason && mayRead(this.#reader, change.access) ? ` (${change.reason})` : ''
    const property = propertyLabel(kindOf(statement.subject), statement.property, this.#language)
    const words = valueWords(this.#file, this.#reader, statement.value, this.#language)
    return {
      label: told(this.#language, RULED[change.rank]),
      words: `${property}: ${words}${why}`,
      withdrawn: undefined,
    }
  }

  #judged({ id, change }: Filed<Judge>, members: readonly SubjectId[]): HistoryLine[] {
    const { subjects, judgement, reason, access } = change
    if (!mayRead(this.#reader, access) || !subjects.some((one) => members.includes(one))) return []
    const other = subjects.find((one) => one !== members[0]) ?? subjects[1]
    const why = reason ? ` (${reason})` : ''
    return [
      {
        label: told(this.#language, JUDGED[judgement]),
        words: `${subjectWords(this.#file, this.#reader, other, this.#language)}${why}`,
        withdrawn: this.#withdrawn(id),
      },
    ]
  }

  #withdrawn(id: ChangeId): HistoryLine['withdrawn'] {
    if (this.#standing.has(id)) return undefined
    const by = this.#filed.find(
      (one): one is Filed<Withdraw> => one.change.kind === 'withdraw' && one.change.targets.includes(id),
    )
    if (!by) return undefined
    const { reason, access } = by.change
    return {
      author: nameOf(this.#file, by.author, this.#language),
      instant: by.instant,
      reason: mayRead(this.#reader, access) ? reason : undefined,
    }
  }
}

const JUDGED = {
  same: 'Read together with',
  different: 'Not the same as',
  unsure: 'Perhaps the same as',
} as const

const RULED = {
  preferred: 'Preferred',
  normal: 'Neither preferred nor set aside',
  deprecated: 'Set aside',
} as const satisfies Record<Rank, string>

// As if no statement had been taken back or marked down: for what this reader may see of the past.
// Gradings stay as they stand, so that nothing sealed comes to light.
function readableStatements(filed: readonly Filed[], reader: Reader): Standing[] {
  const statements = new Set(filed.filter(({ change }) => change.kind === 'state').map(({ id }) => id))
  const kept = filed.flatMap((one) => {
    const change = withoutForgetting(one.change, statements)
    return change ? [{ ...one, change }] : []
  })
  return viewFor(settle(kept), reader).statements
}

function withoutForgetting(change: Change, statements: ReadonlySet<ChangeId>): Change | undefined {
  if (change.kind === 'rank') return undefined
  if (change.kind !== 'withdraw') return change
  return { ...change, targets: change.targets.filter((target) => !statements.has(target)) }
}

function nameOf(file: VaultFile, author: string, language: Language): string {
  return nameOfAccount(file, author) ?? told(language, 'somebody whose account is not in this vault')
}
