// What is not, or not any more, a part of the update: kept here until somebody decides.
import type { VNode } from 'preact'
import { Field } from '../../../site/parts/form.tsx'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import type { Meanwhile } from '../../../update/manuscript/typed.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { useVoice } from '../../words/voice.tsx'

export function Gone({ lost }: { lost: Meanwhile[] }): VNode | null {
  const { say } = useVoice()
  if (lost.length === 0) return null
  return (
    <section>
      <h2>{say('Your words in passages that are gone')}</h2>
      <p>{say('Somebody took these passages out meanwhile. Copy from here what is to stay.')}</p>
      {lost.map(({ key, typed }) => (
        <Field name={`lost-${key}`} label={say('What you wrote')}>
          {(control) => (
            <textarea {...control} autoComplete="off" rows={4}>
              {typed}
            </textarea>
          )}
        </Field>
      ))}
    </section>
  )
}

export function Removed({ manuscript: { removed = [] } }: { manuscript: Manuscript }): VNode | null {
  const { say } = useVoice()
  if (removed.length === 0) return null
  return (
    <details class="removed">
      <summary>{say('{count|One passage was|# passages were} taken out', { count: removed.length })}</summary>
      <ul class="list" role="list">
        {removed.map(({ key, text }) => (
          <li>
            <p>{text}</p>
            <button class="quiet" name="act" value={`back ${key}`}>
              {say('Put it back')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function Discard({ desk, to, version }: { desk: Desk; to: string; version: number }): VNode {
  return (
    <details class="discard">
      <summary>{desk.say(version === 0 ? 'Throw this update away' : 'Throw this next version away')}</summary>
      <PostForm desk={desk} to={`${to}/discarding`}>
        <p>{desk.say('What was written here is lost. What is public stays as it is.')}</p>
        <button class="danger">{desk.say('Throw it away')}</button>
      </PostForm>
    </details>
  )
}
