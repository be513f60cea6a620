// Before the act, not after: what stands in its way, and who and what becomes public with it.
import type { VNode } from 'preact'
import { versionOf } from '../../../find/updates/versions.ts'
import type { Refusal } from '../../../refusal.ts'
import { Field } from '../../../site/parts/form.tsx'
import { Notice } from '../../../site/parts/notice.tsx'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import { openingOf } from '../../../update/publication/opens.ts'
import type { Opening } from '../../../update/publication/opens.ts'
import { keyOfObstacle, listReadiness } from '../../../update/publication/readiness.ts'
import type { Obstacle } from '../../../update/publication/readiness.ts'
import { countryName } from '../../../vocabulary/countries.ts'
import { addressOf } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm, renderDesk } from '../../page.tsx'
import { updateAddress, updateCrumbs } from '../where.ts'
import { SignOffs } from './sign-offs.tsx'

interface Sent {
  sent?: Fields
  refusal?: Refusal
}

export function publicationPage(desk: Desk, manuscript: Manuscript, { sent, refusal }: Sent = {}): string {
  const { file } = desk.vault
  const obstacles = listReadiness(desk.vault, manuscript)
  const refusing = obstacles.filter(({ weight }) => weight === 'refuses')
  const asking = obstacles.filter(({ weight }) => weight === 'asks')
  const version = versionOf(file, 'public', manuscript.id)
  const to = updateAddress(manuscript.id)
  return renderDesk(
    { desk, title: 'Publish', here: 'Updates', crumbs: updateCrumbs(manuscript, 'Publish') },
    <div class="text">
      <h1>{version > 0 ? `Publish version ${version + 1}` : 'Publish this update'}</h1>
      {refusal && (
        <Notice refused>
          <p>{refusal.message}</p>
        </Notice>
      )}
      <p class="actions">
        <a class="button" href={`${to}/preview`}>
          Look at it as everybody will see it
        </a>
        <a class="button quiet" href={to}>
          Go on writing
        </a>
      </p>
      <p class="small">
        As a document: <a href={`${to}/document`}>to print</a>, <a href={`${to}/document.docx`}>DOCX</a>
      </p>
      <BecomesPublic manuscript={manuscript} opening={openingOf(file, manuscript.passages)} />
      {refusing.length > 0 && <InTheWay obstacles={refusing} manuscript={manuscript} />}
      <SignOffs desk={desk} manuscript={manuscript} />
      <PostForm desk={desk} to={`${to}/publication`}>
        <input type="hidden" name="version" value={manuscript.version} />
        {asking.length > 0 && <Asked obstacles={asking} manuscript={manuscript} sent={sent} />}
        {manuscript.note && <p>What changed, in public: “{manuscript.note}”</p>}
        <Field
          name="day"
          label={version > 0 ? 'Day of this version' : 'Day of publication'}
          error={refusal?.field === 'day' ? refusal.message : undefined}
        >
          {(control) => <input {...control} type="date" value={sent?.['day'] ?? desk.today} />}
        </Field>
        <div class="actions">
          <button class="primary" disabled={refusing.length > 0}>
            Publish
          </button>
        </div>
      </PostForm>
    </div>,
  )
}

function BecomesPublic({ manuscript, opening }: { manuscript: Manuscript; opening: Opening }): VNode {
  const { country, credit, passages } = manuscript
  const { statements, names } = opening
  const under = country ? `, under ${countryName(country)}` : ''
  const thanks = credit.length > 0 ? `, with credit to ${credit.join(' and ')}` : ''
  return (
    <section class="becoming-public">
      <h2>What becomes public</h2>
      <p>
        {passages.length === 1 ? 'One passage' : `${passages.length} passages`}, and{' '}
        {opened(statements.length)}
        {under}
        {thanks}.
      </p>
      {names.length > 0 && (
        <details open={names.length <= FEW}>
          <summary>{names.length === 1 ? 'One name' : `${names.length} names`} in them</summary>
          <ul>
            {names.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

// As many are read at a glance.
const FEW = 12

function opened(statements: number): string {
  if (statements === 0) return 'no statement, for they rest on none'
  return statements === 1 ? 'the one statement behind it' : `the ${statements} statements behind them`
}

interface ObstaclesProps {
  obstacles: Obstacle[]
  manuscript: Manuscript
}

function InTheWay({ obstacles, manuscript }: ObstaclesProps): VNode {
  return (
    <section>
      <h2>What stands in the way</h2>
      <ul class="obstacles">
        {obstacles.map((obstacle) => (
          <li id={`obstacle-${obstacle.code}`}>
            {obstacle.sentence} <Where obstacle={obstacle} manuscript={manuscript} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Asked({ obstacles, manuscript, sent }: ObstaclesProps & { sent: Fields | undefined }): VNode {
  return (
    <fieldset class="obstacles">
      <legend>Look at each, and tick what you have seen</legend>
      {obstacles.map((obstacle, place) => {
        const name = `seen-${keyOfObstacle(obstacle)}`
        return (
          <div class="choice">
            <input
              id={`seen-${place}`}
              type="checkbox"
              name={name}
              value="yes"
              checked={sent?.[name] !== undefined}
            />
            <label for={`seen-${place}`}>
              {obstacle.sentence} <Where obstacle={obstacle} manuscript={manuscript} />
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

// Where it can be put right.
function Where({ obstacle, manuscript }: { obstacle: Obstacle; manuscript: Manuscript }): VNode | null {
  const { passage, subject, code } = obstacle
  const to = updateAddress(manuscript.id)
  const key = passage === undefined ? undefined : manuscript.passages[passage]?.key
  if (key) return <a href={`${to}#passage-${key}`}>Open it</a>
  if (subject) return <a href={addressOf(subject)}>Open it</a>
  return FIELDS.has(code) ? <a href={to}>Set it</a> : null
}

const FIELDS = new Set(['title', 'country', 'note', 'passages'])
