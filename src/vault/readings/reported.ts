// The words of reports, found wherever they stand in the text, accepted or not. They are for the team; what
// names somebody sealed is taken out first, for it is not found even by those who may read it.
import { foldName } from '../../names/fold.ts'
import type { Reader } from '../../record/reader.ts'
import { settle } from '../../record/settle.ts'
import type { Standing } from '../../record/settle.ts'
import { viewFor } from '../../record/view.ts'
import type { SubjectId } from '../../record/subject.ts'
import { changesAbout } from '../entries/gather.ts'
import { sealing } from '../entries/sealing.ts'
import type { VaultFile } from '../vault-file.ts'

const TEAM: Reader = { member: '' }

interface ReportRow {
  number: number
  source: SubjectId
  text: string
}

const rows = "select number, source, json_extract(report, '$.text') as text from inbox"

/** A report that was just taken in. */
export function writeReported(file: VaultFile, item: string): void {
  const row = file.get<ReportRow>(`${rows} where id = ?`, [item])
  if (row) write(file, row)
}

/** One that had no words until somebody described it. */
export function rewriteReported(file: VaultFile, item: string): void {
  const row = file.get<ReportRow>(`${rows} where id = ?`, [item])
  if (!row) return
  file.run('delete from reported where rowid = ?', [row.number])
  write(file, row)
}

/** All of them: after a rebuild, or when somebody was sealed or opened. */
export function writeEveryReported(file: VaultFile): void {
  file.run('delete from reported')
  for (const { number } of file.all<{ number: number }>('select number from inbox order by number')) {
    const row = file.get<ReportRow>(`${rows} where number = ?`, [number])
    if (row) write(file, row)
  }
}

/** Where something new is said of a source while somebody is sealed: a mention of them, perhaps. */
export function refreshReported(file: VaultFile, source: SubjectId): void {
  if (sealing(file).length === 0) return
  const row = file.get<ReportRow>(`${rows} where source = ?`, [source])
  if (!row) return
  file.run('delete from reported where rowid = ?', [row.number])
  write(file, row)
}

function write(file: VaultFile, row: ReportRow): void {
  const text = sealing(file).length === 0 ? row.text : withoutSealed(file, row)
  file.run('insert into reported (rowid, text) values (?, ?)', [row.number, foldName(text)])
}

export function withoutSealed(file: VaultFile, { source, text }: Pick<ReportRow, 'source' | 'text'>): string {
  const settled = settle(changesAbout(file, [source]))
  const named = settled.statements.flatMap(({ statement: { subject, value } }) =>
    subject === source && value.kind === 'mention' && settled.sealed.has(value.subject) ? [value] : [],
  )
  let open = text
  for (const { start, end } of named)
    open = open.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + open.slice(end)
  const { statements } = viewFor(
    { ...settled, statements: [...settled.statements, asSaid(source, open)] },
    TEAM,
  )
  const said = statements.find(({ id }) => id === WHOLE)?.statement.value
  return said?.kind === 'passage' ? said.text : ''
}

// As though somebody had published the whole of it: then the veil falls over it as over any passage.
const WHOLE = 'text:0:0'

function asSaid(source: SubjectId, text: string): Standing {
  return {
    id: WHOLE,
    lamport: 0,
    entry: '',
    author: '',
    instant: '',
    access: 'team',
    preferred: [],
    statement: {
      subject: source,
      property: 'passage',
      value: {
        kind: 'passage',
        order: 0,
        section: 'lead',
        form: 'paragraph',
        text,
        language: 'und',
        rests: [],
        links: [],
      },
      stance: 'states',
      access: 'team',
    },
  }
}
