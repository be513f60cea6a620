// Who of the record stands in the register, and what its snapshots say of them that the record does not say yet.
import type { VNode } from 'preact'
import type { Linked } from '../../find/registers/listings.ts'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import { Empty } from '../../site/parts/notice.tsx'
import type { Span } from '../../watch/registers/spans.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { PostForm } from '../page.tsx'
import { Spans } from './spans.tsx'
import type { SpanLine } from './spans.tsx'
import { registerAddress } from './where.ts'

interface Shown {
  desk: Desk
  opened: OpenedRegister
}

export function LinkedRows({ desk, opened, linked }: Shown & { linked: readonly Linked[] }): VNode | null {
  if (opened.taken.length === 0) return null
  const { say } = desk
  const news = linked.filter(({ isNew }) => isNew)
  return (
    <section id="linked">
      <h2>{say('Who of the record stands in it')}</h2>
      {linked.length === 0 && (
        <Empty title={say('Nobody is linked yet')}>
          <p>{say('Open a snapshot, find their row, and say who it is. Names alone never join anybody.')}</p>
        </Empty>
      )}
      {news.map((one) => (
        <News desk={desk} opened={opened} linked={one} />
      ))}
      {linked
        .filter(({ isNew }) => !isNew)
        .map((one) => (
          <div class="account">
            <Whom desk={desk} linked={one} />
            <Spans desk={desk} spans={one.recorded.map(recordedLine)} />
            <Unlink desk={desk} opened={opened} linked={one} />
          </div>
        ))}
    </section>
  )
}

function News({ desk, opened, linked }: Shown & { linked: Linked }): VNode {
  const { say } = desk
  return (
    <div class="account">
      <Whom desk={desk} linked={linked} />
      <p>
        <b>{say('The snapshots say something else than the record.')}</b>
      </p>
      <p class="small soft">{say('The record says:')}</p>
      <Spans desk={desk} spans={linked.recorded.map(recordedLine)} />
      <p class="small soft">{say('The snapshots say:')}</p>
      <Spans desk={desk} spans={linked.spans.map(spanLine)} />
      <PostForm desk={desk} to={`${registerAddress(opened.register.subject)}/changes`} class="actions">
        <ShownIds linked={linked} />
        <button class="primary">{say('Record this')}</button>
      </PostForm>
      <Unlink desk={desk} opened={opened} linked={linked} />
    </div>
  )
}

function Whom({ desk, linked: { whom, key } }: { desk: Desk; linked: Linked }): VNode {
  return (
    <h3>
      <a href={addressOf(whom)}>{subjectWords(desk.vault.file, desk.reader, whom, desk.language)}</a>
      {key === undefined && <span class="soft small"> · {desk.say('its snapshot cannot be read here')}</span>}
    </h3>
  )
}

function Unlink({ desk, opened, linked }: Shown & { linked: Linked }): VNode {
  return (
    <PostForm desk={desk} to={`${registerAddress(opened.register.subject)}/removals`}>
      <ShownIds linked={linked} />
      <button class="quiet small">{desk.say('It is not this row')}</button>
    </PostForm>
  )
}

function ShownIds({ linked: { whom, key, recorded } }: { linked: Linked }): VNode {
  return (
    <>
      <input type="hidden" name="whom" value={whom} />
      <input type="hidden" name="key" value={key ?? ''} />
      <input type="hidden" name="shown" value={recorded.map(({ id }) => id).join(' ')} />
    </>
  )
}

function recordedLine({ statement: { cite, since, until } }: Linked['recorded'][number]): SpanLine {
  return { cells: cite?.quote.split('\t') ?? [], since, until }
}

export function spanLine({ row, since, until }: Span): SpanLine {
  return { cells: row.cells, since, until }
}
