// The inbox: reports that came in, how far each is, and which are only copies of another.
import type { VNode } from 'preact'
import type { ItemLine } from '../../../review/inbox/inbox.ts'
import type { Progress as HowFar } from '../../../review/cards/progress.ts'
import { dayIn } from '../../../find/words/days.ts'
import { Empty } from '../../../site/parts/notice.tsx'
import { Progress } from '../../../site/parts/progress.tsx'
import { reportAddress } from '../../address.ts'
import { link, useVoice } from '../../words/voice.tsx'
import type { Voice } from '../../words/voice.tsx'
import { countryName } from '../../../vocabulary/countries.ts'

interface InboxLine {
  item: ItemLine
  progress: HowFar
  original: ItemLine | undefined // of a copy
}

export function InboxList({ lines }: { lines: InboxLine[] }): VNode {
  const { say } = useVoice()
  return (
    <>
      <h1>{say('Inbox')}</h1>
      {lines.length === 0 ? <NothingYet /> : <Lines lines={lines} />}
    </>
  )
}

function NothingYet(): VNode {
  const { say } = useVoice()
  return (
    <Empty title={say('No report has come in yet')}>
      <p>
        {say(
          'Add a report: a file, pasted text, or a note of a call. It is read by program, and you decide card by card what of it goes into the record.',
        )}
      </p>
      <p>
        <a class="button primary" href="/desk/inbox/new">
          {say('Add a report')}
        </a>
      </p>
    </Empty>
  )
}

function Lines({ lines }: { lines: InboxLine[] }): VNode {
  const voice = useVoice()
  return (
    <ul class="list inbox" role="list">
      {lines.map(({ item, progress, original }) => (
        <li id={`item-${item.id}`} tabindex={-1}>
          <h2>
            <a href={reportAddress(item.id)}>{titleOf(item, voice)}</a>{' '}
            <State item={item} progress={progress} />
          </h2>
          <p class="soft">{aboutItem(item, voice)}</p>
          {original && (
            <p>
              {voice.say(
                'Nearly the same words as <original>{title}</original>: kept as a copy of it, not as a second voice.',
                { title: titleOf(original, voice), original: link(reportAddress(original.id)) },
              )}
            </p>
          )}
          {progress.sentences > 0 && <Settled {...progress} />}
        </li>
      ))}
    </ul>
  )
}

export function Settled({ settled, sentences }: HowFar): VNode {
  const { say } = useVoice()
  const words = say('{settled} of {sentences|# sentence|# sentences} settled', { settled, sentences })
  return <Progress done={settled} total={sentences} words={words} />
}

function State({ item, progress }: Pick<InboxLine, 'item' | 'progress'>): VNode {
  const { say } = useVoice()
  const { settled, sentences } = progress
  if (item.state === 'copy') return <span class="tag">{say('copy')}</span>
  if (item.state === 'textless') return <span class="tag waiting">{say('without text')}</span>
  if (item.state === 'waiting') return <span class="tag waiting">{say('not read yet')}</span>
  if (sentences > 0 && settled === sentences) return <span class="tag accepted">{say('settled')}</span>
  return <span class="tag waiting">{say(settled === 0 ? 'to review' : 'in review')}</span>
}

export function titleOf({ details, name }: Pick<ItemLine, 'details' | 'name'>, { say }: Voice): string {
  return details.title || name || details.how || say('Untitled report')
}

function aboutItem({ details, received }: ItemLine, voice: Voice): string {
  const cameIn = voice.say('came in {day}', { day: dayIn(voice.language, received.slice(0, 10)) })
  return [countryOf(details, voice), publishedOn(details, voice), cameIn].join(' · ')
}

export function countryOf({ country }: ItemLine['details'], { language, say }: Voice): string {
  return country ? countryName(country, language) : say('country not set')
}

export function publishedOn({ published }: ItemLine['details'], { language, say }: Voice): string {
  return published
    ? say('published {day}', { day: dayIn(language, published) })
    : say('day of publication not known')
}
