// What was found, kind by kind, with the words that were found in it.
import type { VNode } from 'preact'
import type { Line } from '../../../find/search/rows.ts'
import { snippetOf, snippetOfReport } from '../../../find/search/snippet.ts'
import type { Snippet } from '../../../find/search/snippet.ts'
import type { Term } from '../../../find/search/typed.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { boundsIn } from '../../../find/words/days.ts'
import { SUBJECT_KINDS } from '../../../vocabulary/kinds.ts'
import { findTerm } from '../../../vocabulary/list.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { Days, What } from '../event-row.tsx'

interface FoundProps {
  desk: Desk
  lines: readonly Line[]
  terms: readonly Term[]
  isNew: ReadonlySet<SubjectId>
  withHeadings: boolean
}

export function FoundRows(props: FoundProps): VNode {
  const { desk, lines, withHeadings } = props
  return (
    <>
      {byKind(lines).map((own) => (
        <section>
          {withHeadings && (
            <h2>{findTerm(SUBJECT_KINDS, own[0]!.kind)?.plural[desk.language] ?? own[0]!.kind}</h2>
          )}
          {own[0]!.event ? <Events {...props} lines={own} /> : <Named {...props} lines={own} />}
        </section>
      ))}
    </>
  )
}

// They come in the order of their kinds.
function byKind(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === line.kind) last.push(line)
    else groups.push([line])
  }
  return groups
}

function Events({ desk, lines, terms, isNew }: FoundProps): VNode {
  return (
    <ol class="timeline" role="list">
      {lines.map(({ subject, event, reading }) => (
        <li>
          <p class="timeline-when">
            <Days whens={event?.whens ?? []} />
          </p>
          <div class="timeline-what">
            <p>
              {event && <What event={event} />}
              <New desk={desk} isNew={isNew.has(subject)} />
            </p>
            <Words snippet={snippetOf(reading, terms)} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Named({ desk, lines, terms, isNew }: FoundProps): VNode {
  return (
    <ul class="list" role="list">
      {lines.map((line) => (
        <li>
          <p>
            <a href={addressOf(line.subject)}>{line.label || desk.say('Without a name')}</a>
            <span class="soft small">{about(desk, line)}</span>
            <New desk={desk} isNew={isNew.has(line.subject)} />
          </p>
          <Words snippet={snippetIn(desk, line, terms)} />
        </li>
      ))}
    </ul>
  )
}

function about(desk: Desk, { spellings, description, events, ...bounds }: Line): string {
  const said = [
    boundsIn(desk.language, bounds),
    spellings.length > 0 && desk.say('also {names}', { names: spellings.slice(0, 4).join(', ') }),
    description,
    events > 0 && desk.say('{count|# event|# events}', { count: events }),
  ]
  return said
    .filter(Boolean)
    .map((words) => ` · ${String(words)}`)
    .join('')
}

function snippetIn({ vault, reader }: Desk, { kind, subject, reading }: Line, terms: readonly Term[]) {
  if (terms.length === 0) return undefined
  const said = snippetOf(reading, terms)
  return said ?? (kind === 'source' ? snippetOfReport(vault.file, reader, subject, terms) : undefined)
}

function New({ desk, isNew }: { desk: Desk; isNew: boolean }): VNode | null {
  return isNew ? (
    <>
      {' '}
      <span class="tag accepted">{desk.say('new')}</span>
    </>
  ) : null
}

export function Words({ snippet }: { snippet: Snippet | undefined }): VNode | null {
  if (!snippet) return null
  return (
    <p class="small found-words">
      {snippet.before}
      <mark>{snippet.found}</mark>
      {snippet.after}
    </p>
  )
}
