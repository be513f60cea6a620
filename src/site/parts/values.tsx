import type { ComponentChildren } from 'preact'
import type { ValueView } from '../view.ts'
import { Dispute } from './dispute.tsx'
import { Link } from './link.tsx'
import { useWords } from '../words/use-words.ts'
import { Said } from './said.tsx'

/** The properties of a subject, each with how it is known. */
export function Values({ values }: { values: ValueView[] }) {
  return (
    <dl class="values">
      {values.map((value) => (
        <Value label={value.label}>
          <Shown {...value} />
        </Value>
      ))}
    </dl>
  )
}

/** One row of a list of values, for what is not simply read from the record. */
export function Value({ label, children }: { label: ComponentChildren; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Shown({ label, shown, address, bounds, status, reason, accounts, dispute }: ValueView) {
  const words = useWords()
  if (dispute) return <Dispute {...dispute} />
  return (
    <>
      <Link to={address}>{shown}</Link>
      {bounds && <span class="bounds"> · {bounds}</span>}
      {status && (
        <>
          {' '}
          <span class={`tag ${status}`}>{status}</span>
        </>
      )}
      {reason && <span class="bounds"> {reason}</span>}
      {accounts.length > 0 && (
        <details>
          <summary>
            {words.howThisKnown}
            <span class="hidden">: {label}</span>
          </summary>
          {accounts.map((account) => (
            <Said statement={account} />
          ))}
        </details>
      )}
    </>
  )
}
