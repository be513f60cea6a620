// The properties of a subject: what is shown, how it stands, and behind it everybody who said so.
import type { VNode } from 'preact'
import type { PropertyLine, ShownLine } from '../../../find/about/property-lines.ts'
import { Dispute } from '../../../site/parts/dispute.tsx'
import { Said } from '../../../site/parts/said.tsx'
import { Value } from '../../../site/parts/values.tsx'
import { told } from '../../../find/words/told.ts'
import { addressOf } from '../../address.ts'
import { useVoice } from '../../words/voice.tsx'
import { Tags } from '../event-row.tsx'
import { disputeView, statementView } from './said-view.ts'

export function Properties({ lines }: { lines: PropertyLine[] }): VNode | null {
  if (lines.length === 0) return null
  return (
    <dl class="values">
      {lines.map((line) => (
        <Value label={line.label}>
          <Property line={line} />
        </Value>
      ))}
    </dl>
  )
}

function Property({ line }: { line: PropertyLine }): VNode {
  const voice = useVoice()
  if (line.disputed) return <Dispute {...disputeView(line, voice)} />
  return (
    <>
      {line.shown.length > 1 ? (
        <ul class="plain" role="list">
          {line.shown.map((one) => (
            <li>
              <Shown line={one} />
            </li>
          ))}
        </ul>
      ) : (
        line.shown.map((one) => <Shown line={one} />)
      )}
      {line.state === 'preferred' && <Tags tags={[voice.say('preferred by the editors')]} />}
      {line.reason && <span class="bounds"> {line.reason}</span>}
      <Known line={line} />
    </>
  )
}

function Shown({ line }: { line: ShownLine }): VNode {
  const { words, detail, bounds, subject, alleged, ours } = line
  const { language } = useVoice()
  const tags = [
    ...(alleged ? [{ tone: 'alleged', words: told(language, 'alleged') }] : []),
    ...(ours ? [told(language, 'our own conclusion')] : []),
  ]
  return (
    <>
      {subject ? <a href={addressOf(subject)}>{words}</a> : words}
      {detail && ` · ${detail}`}
      {bounds && <span class="bounds"> · {bounds}</span>}
      <Tags tags={tags} />
    </>
  )
}

const MOST_SHOWN = 30

/** Everybody who said it, with their words, behind one line. */
function Known({ line: { label, accounts } }: { line: PropertyLine }): VNode | null {
  const { say } = useVoice()
  if (accounts.length === 0) return null
  return (
    <details>
      <summary>
        {say('{count|# statement|# statements}', { count: accounts.length })}
        <span class="hidden">: {label}</span>
      </summary>
      {accounts.slice(0, MOST_SHOWN).map((said) => (
        <Said statement={statementView(said)} />
      ))}
      {accounts.length > MOST_SHOWN && (
        <p class="small">{say('And {count} more.', { count: accounts.length - MOST_SHOWN })}</p>
      )}
    </details>
  )
}
