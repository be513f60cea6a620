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
import { link, useVoice } from '../../words/voice.tsx'
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
    { desk, title: 'Publish', here: 'Updates', crumbs: updateCrumbs(desk, manuscript, desk.say('Publish')) },
    <div class="text">
      <h1>
        {version > 0
          ? desk.say('Publish version {version}', { version: version + 1 })
          : desk.say('Publish this update')}
      </h1>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      <p class="actions">
        <a class="button" href={`${to}/preview`}>
          {desk.say('Look at it as everybody will see it')}
        </a>
        <a class="button quiet" href={to}>
          {desk.say('Go on writing')}
        </a>
      </p>
      <p class="small">
        {desk.say('As a document: <print>to print</print>, <docx>DOCX</docx>', {
          print: link(`${to}/document`),
          docx: link(`${to}/document.docx`),
        })}
      </p>
      <BecomesPublic desk={desk} manuscript={manuscript} opening={openingOf(file, manuscript.passages)} />
      {refusing.length > 0 && <InTheWay obstacles={refusing} manuscript={manuscript} />}
      <SignOffs desk={desk} manuscript={manuscript} />
      <PostForm desk={desk} to={`${to}/publication`}>
        <input type="hidden" name="version" value={manuscript.version} />
        {asking.length > 0 && <Asked obstacles={asking} manuscript={manuscript} sent={sent} />}
        {manuscript.note && <p>{desk.say('What changed, in public: “{note}”', { note: manuscript.note })}</p>}
        <Field
          name="day"
          label={desk.say(version > 0 ? 'Day of this version' : 'Day of publication')}
          error={refusal?.field === 'day' ? desk.tell(refusal) : undefined}
        >
          {(control) => <input {...control} type="date" value={sent?.['day'] ?? desk.today} />}
        </Field>
        <div class="actions">
          <button class="primary" disabled={refusing.length > 0}>
            {desk.say('Publish ## the act')}
          </button>
        </div>
      </PostForm>
    </div>,
  )
}

function BecomesPublic({
  desk: { language, say },
  manuscript: { country, credit, passages },
  opening: { statements, names },
}: {
  desk: Desk
  manuscript: Manuscript
  opening: Opening
}): VNode {
  return (
    <section class="becoming-public">
      <h2>{say('What becomes public')}</h2>
      <p>
        {statements.length === 0
          ? say('{passages|One passage|# passages}, which rest on no statement.', {
              passages: passages.length,
            })
          : say(
              '{passages|One passage|# passages}, and {statements|the one statement|the # statements} behind.',
              { passages: passages.length, statements: statements.length },
            )}{' '}
        {country && say('It appears under {country}.', { country: countryName(country, language) })}{' '}
        {credit.length > 0 && say('Credit goes to {partners}.', { partners: credit })}
      </p>
      {names.length > 0 && (
        <details open={names.length <= FEW}>
          <summary>{say('{count|One name|# names} in them', { count: names.length })}</summary>
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

interface ObstaclesProps {
  obstacles: Obstacle[]
  manuscript: Manuscript
}

function InTheWay({ obstacles, manuscript }: ObstaclesProps): VNode {
  const { say, tell } = useVoice()
  return (
    <section>
      <h2>{say('What stands in the way')}</h2>
      <ul class="obstacles">
        {obstacles.map((obstacle) => (
          <li id={`obstacle-${obstacle.code}`}>
            {tell(obstacle)} <Where obstacle={obstacle} manuscript={manuscript} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Asked({ obstacles, manuscript, sent }: ObstaclesProps & { sent: Fields | undefined }): VNode {
  const { say, tell } = useVoice()
  return (
    <fieldset class="obstacles">
      <legend>{say('Look at each, and tick what you have seen')}</legend>
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
              {tell(obstacle)} <Where obstacle={obstacle} manuscript={manuscript} />
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

// Where it can be put right.
function Where({ obstacle, manuscript }: { obstacle: Obstacle; manuscript: Manuscript }): VNode | null {
  const { say } = useVoice()
  const { passage, subject, code } = obstacle
  const to = updateAddress(manuscript.id)
  const key = passage === undefined ? undefined : manuscript.passages[passage]?.key
  if (key) return <a href={`${to}#passage-${key}`}>{say('Open it')}</a>
  if (subject) return <a href={addressOf(subject)}>{say('Open it')}</a>
  return FIELDS.has(code) ? <a href={to}>{say('Set it')}</a> : null
}

const FIELDS = new Set(['title', 'country', 'note', 'passages'])
