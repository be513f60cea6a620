// A source: what is known of it, and its words as they came. Words that something was made of are
// marked and numbered; the number leads to what was made of them, and each statement leads back.
import type { VNode } from 'preact'
import { historyOf } from '../../../find/about/history.ts'
import { propertyLines } from '../../../find/about/property-lines.ts'
import { claimsOf } from '../../../find/claims.ts'
import { subjectWords } from '../../../find/words/value-words.ts'
import { valueOf } from '../../../record/reading.ts'
import type { Reading } from '../../../record/reading.ts'
import { findSourceText } from '../../../review/inbox/source-text.ts'
import type { SourceText } from '../../../review/inbox/source-text.ts'
import { Pages } from '../../../site/parts/pages.tsx'
import { addressOf, reportAddress } from '../../address.ts'
import type { Desk } from '../../desk.ts'
import { RaisedHere } from '../../watch/raised.tsx'
import { renderDesk } from '../../page.tsx'
import { snapshotAddress } from '../../registers/where.ts'
import { link, useVoice } from '../../words/voice.tsx'
import { findUpdateOf } from '../../../find/updates.ts'
import { PublicationLink } from '../../publication/publication-link.tsx'
import { ChangeLink } from '../editing/change-link.tsx'
import { History, Instant } from './history.tsx'
import { crumbsOf } from './party-page.tsx'
import { Properties } from './properties.tsx'
import { ClaimedText } from './source/claimed-text.tsx'
import { claimedStretches } from './source/claimed-stretches.ts'
import { Claims } from './source/claims.tsx'
import { partAt, partsOf } from './source/parts.ts'
import { Value } from '../../../site/parts/values.tsx'

// `at`: a place in the text that should be on the page.
export function sourcePage(desk: Desk, reading: Reading, at: number): string {
  const { reader, language, say } = desk
  const { file } = desk.vault
  const { subject } = reading
  const title = subjectWords(file, reader, subject, language)
  const text = findSourceText(file, reader, subject)
  const lines = propertyLines(file, reader, reading, language).filter(
    ({ property }) => property !== 'mention',
  )
  return renderDesk(
    { desk, title: 'Source', here: 'Sources', crumbs: crumbsOf(desk, 'Sources', title) },
    <>
      <p class="eyebrow">{say('Source')}</p>
      <h1>{title}</h1>
      <RaisedHere desk={desk} subject={subject} />
      <details class="subject" open={!text}>
        <summary>{say('About this source')}</summary>
        <Properties lines={lines} />
        {text && <Kept text={text} />}
        <ChangeLink desk={desk} reading={reading} />
        <History entries={historyOf(file, reader, subject, language)} />
      </details>
      {text?.item.state === 'textless' ? (
        <p>
          {say('This source has no text. <report>Say what it shows</report>, and record from that.', {
            report: link(reportAddress(text.item.id)),
          })}
        </p>
      ) : text ? (
        <Words desk={desk} text={text} at={at} />
      ) : (
        <Elsewhere desk={desk} reading={reading} />
      )}
    </>,
  )
}

function Elsewhere({ desk, reading }: { desk: Desk; reading: Reading }): VNode {
  const register = valueOf(reading, 'snapshot-of', 'ref')?.subject
  if (!register) return <p>{desk.say('Its text is not in this vault.')}</p>
  const rows = link(snapshotAddress(register, reading.subject))
  return <p>{desk.say('It is a snapshot of a register: <rows>its rows</rows>.', { rows })}</p>
}

function Kept({ text: { item } }: { text: SourceText }): VNode {
  const { say } = useVoice()
  return (
    <dl class="values">
      <Value label={say('Kept as it came')}>
        {say('{name}, received <instant/>', {
          name: item.name || say('pasted text'),
          instant: <Instant instant={item.received} />,
        })}
      </Value>
      <Value label={say('SHA-256 of the bytes')}>
        <code class="address">{item.report.sha256}</code>
      </Value>
      {item.details.how && <Value label={say('How it came')}>{item.details.how}</Value>}
    </dl>
  )
}

function Words({ desk, text, at }: { desk: Desk; text: SourceText; at: number }): VNode {
  const { vault, say } = desk
  const { file } = vault
  const { item } = text
  const parts = partsOf(item.report)
  const part = partAt(parts, at)
  const claims = claimsOf(file, desk.reader, item.source)
  const stretches = claimedStretches(claims, part.blocks)
  const address = (to: { start: number } | undefined) => to && `${addressOf(item.source)}?at=${to.start}`
  const place = parts.indexOf(part)
  return (
    <>
      <p class="legend">
        <span>
          {say('From <marked>marked words</marked> something was made; the number after them leads to it.', {
            marked: (words) => <mark class="claimed">{words}</mark>,
          })}
        </span>
        <span>
          <a href={reportAddress(item.id)}>{say('Review this report')}</a>
          {item.state === 'drafted' && (
            <>
              {' · '}
              <PublicationLink
                item={item.id}
                published={findUpdateOf(desk.vault.file, desk.reader, item.source)}
              />
            </>
          )}
        </span>
      </p>
      <div class="review">
        <section class="review-report" aria-label={say('The words of the source')} tabindex={0}>
          <div class="prose" lang={item.report.language}>
            <ClaimedText text={text} part={part} stretches={stretches} />
          </div>
        </section>
        <section class="review-cards" aria-label={say('What was made of them')}>
          <Claims desk={desk} stretches={stretches} places={item.report.places} />
        </section>
      </div>
      {parts.length > 1 && (
        <Pages
          words={say('Part {number} of {count} of the text', { number: place + 1, count: parts.length })}
          earlier={address(parts[place - 1])}
          later={address(parts[place + 1])}
        />
      )}
    </>
  )
}
