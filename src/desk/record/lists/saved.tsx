// Searches that somebody keeps, each with how much is new since they last looked.
import type { VNode } from 'preact'
import { Field } from '../../../site/parts/form.tsx'
import { dayIn } from '../../../find/words/days.ts'
import type { SavedSearch } from '../../../vault/saved-searches.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'

export interface SavedLine extends SavedSearch {
  fresh: number // that fit and were said, or said more of, since
}

export type Looked = SavedLine

export function SavedSearches({ desk, saved }: { desk: Desk; saved: readonly SavedLine[] }): VNode | null {
  if (saved.length === 0) return null
  return (
    <section aria-label={desk.say('Kept searches')}>
      <ul class="list saved" role="list">
        {saved.map(({ id, name, fresh }) => (
          <li class="row">
            <a href={`/desk/searches/${id}`}>{name}</a>
            {fresh > 0 ? (
              <span class="tag accepted">{desk.say('{count|# new|# new}', { count: fresh })}</span>
            ) : (
              <span class="soft small">{desk.say('nothing new')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SavedHead({ desk, looked }: { desk: Desk; looked: Looked }): VNode {
  const { id, name, fresh, seenOn } = looked
  const day = dayIn(desk.language, seenOn.slice(0, 10))
  return (
    <div class="notice row" role="status">
      <p>
        <b>{name}</b> ·{' '}
        {desk.say('{count|# is new|# are new} since you looked on {day}', { count: fresh, day })}
      </p>
      {fresh > 0 && (
        <PostForm desk={desk} to={`/desk/searches/${id}/looks`}>
          <button>{desk.say('I have seen them')}</button>
        </PostForm>
      )}
      <PostForm desk={desk} to={`/desk/searches/${id}/removal`}>
        <button class="quiet">{desk.say('Keep this search no longer')}</button>
      </PostForm>
    </div>
  )
}

export function KeepSearch({ desk, address }: { desk: Desk; address: string }): VNode {
  return (
    <PostForm desk={desk} to="/desk/searches" class="row narrow">
      <input type="hidden" name="question" value={address} />
      <Field
        name="name"
        label={desk.say('Keep this search as')}
        hint={desk.say('It then says what is new since you last looked. Only you see it.')}
      >
        {(control) => <input type="text" {...control} maxlength={200} required autocomplete="off" />}
      </Field>
      <div class="actions">
        <button>{desk.say('Keep')}</button>
      </div>
    </PostForm>
  )
}
