// The editor: what an update is about, then passage by passage its text with what it rests on beside it.
import type { VNode } from 'preact'
import type { Refusal } from '../../../refusal.ts'
import { Notice } from '../../../site/parts/notice.tsx'
import { Beside } from '../../../update/manuscript/beside.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import type { Meanwhile } from '../../../update/manuscript/typed.ts'
import type { Desk } from '../../desk.ts'
import type { Fields } from '../../form.ts'
import { PostForm } from '../../page.tsx'
import { Instant } from '../../record/subject/history.tsx'
import { publicStateAddress, updateAddress } from '../where.ts'
import { link, useVoice } from '../../words/voice.tsx'
import { About, OriginalMoved, WhatChanged } from './about-fields.tsx'
import { Discard, Gone, Removed } from './left-out.tsx'
import { PassageFields } from './passage-fields.tsx'

export interface EditorProps {
  desk: Desk
  manuscript: Manuscript
  version: number // that is public; 0 where none is
  savedBy: string
  newest: number | undefined // version of the original, of a translation
  sent?: Fields | undefined // what was typed, where it could not be saved
  refusal?: Refusal | undefined
  meanwhile?: Meanwhile[] | undefined
}

export function Editor(props: EditorProps): VNode {
  const { desk, manuscript, sent, refusal, meanwhile = [] } = props
  const beside = new Beside(desk.vault.file, desk.reader, desk.language)
  const to = updateAddress(manuscript.id)
  return (
    <div class="manuscript">
      <h1>{manuscript.title || desk.say('Untitled update')}</h1>
      <Standing {...props} />
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
          <Differing manuscript={manuscript} meanwhile={meanwhile} />
        </Notice>
      )}
      <PostForm desk={desk} to={to} id="manuscript">
        {/* Enter in a field presses the first button of a form. */}
        <button class="hidden" name="act" value="save" tabindex={-1}>
          {desk.say('Save')}
        </button>
        <input type="hidden" name="version" value={manuscript.version} />
        <Saving desk={desk} />
        {props.version > 0 && <WhatChanged {...props} />}
        <About {...props} />
        {manuscript.original && <OriginalMoved {...props} />}
        {manuscript.passages.map((passage, place) => (
          <PassageFields
            desk={desk}
            passage={passage}
            place={place}
            last={place === manuscript.passages.length - 1}
            beside={beside}
            sent={sent}
            theirs={meanwhile.find(({ key }) => key === passage.key)?.now}
          />
        ))}
        <p class="actions">
          <button name="act" value="add">
            {desk.say('Add a passage')}
          </button>
        </p>
        <Gone lost={meanwhile.filter(({ now }) => now === undefined)} />
        <Removed manuscript={manuscript} />
      </PostForm>
      <Discard desk={desk} to={to} version={props.version} />
    </div>
  )
}

function Standing({ desk, manuscript, version, savedBy }: EditorProps): VNode {
  const { id, instant } = manuscript
  return (
    <p class="soft" id="saved">
      {version === 0
        ? desk.say('Not public yet.')
        : desk.say('<page>Version {version} is public</page>; this is the next.', {
            version,
            page: link(publicStateAddress(id)),
          })}{' '}
      {desk.say('Saved by {who}, <instant/>.', { who: savedBy, instant: <Instant instant={instant} /> })}
    </p>
  )
}

// Where what was typed and what is saved are not the same.
function Differing({
  manuscript,
  meanwhile,
}: {
  manuscript: Manuscript
  meanwhile: Meanwhile[]
}): VNode | null {
  const keys = new Set(meanwhile.map(({ key }) => key))
  const places = manuscript.passages.flatMap(({ key }, place) => (keys.has(key) ? [{ key, place }] : []))
  const { say } = useVoice()
  if (places.length === 0) return null
  return (
    <p>
      {say('{count|Passage|Passages}:', { count: places.length })}{' '}
      {places.map(({ key, place }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`#passage-${key}`}>{place + 1}</a>
        </>
      ))}
    </p>
  )
}

function Saving({ desk: { say } }: { desk: Desk }): VNode {
  return (
    <div class="actions saving">
      <button class="primary" name="act" value="save" aria-keyshortcuts="Control+S">
        {say('Save')}
      </button>
      <button name="act" value="preview">
        {say('Look at it')}
      </button>
      <button name="act" value="publication">
        {say('Go on to publishing')}
      </button>
    </div>
  )
}
