// Updates by country: what is being written, and what is public.
import type { VNode } from 'preact'
import { listUpdates } from '../../../find/updates.ts'
import type { UpdateLine } from '../../../find/updates.ts'
import { versionOf } from '../../../find/updates/versions.ts'
import { getReading } from '../../../find/readings.ts'
import { passagesIn } from '../../../find/updates/versions.ts'
import { Empty } from '../../../site/parts/notice.tsx'
import { dayIn } from '../../../find/words/days.ts'
import { Beside } from '../../../update/manuscript/beside.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import { listManuscripts } from '../../../update/manuscript/manuscripts.ts'
import { countryName } from '../../../vocabulary/countries.ts'
import { nameOfAccount } from '../../../vault/vault.ts'
import type { Desk } from '../../desk.ts'
import { renderDesk } from '../../page.tsx'
import { AsFileLinks } from '../../tables/as-file-links.tsx'
import { link, useVoice } from '../../words/voice.tsx'
import { languageName } from '../languages.ts'
import { updateAddress } from '../where.ts'

export function listPage(desk: Desk): string {
  const { file } = desk.vault
  const written = listManuscripts(file)
  const published = listUpdates(file, 'public')
  const countries = [...new Set([...written, ...published].map(({ country }) => country))]
  const words = (code: string) => (code ? countryName(code, desk.language) : desk.say('No country set'))
  const named = countries.sort((a, b) => words(a).localeCompare(words(b), desk.language))
  const beside = new Beside(file, desk.reader)
  return renderDesk(
    { desk, title: 'Updates', here: 'Updates' },
    <div class="text">
      <h1>{desk.say('Updates')}</h1>
      {named.length === 0 ? (
        <NoneYet desk={desk} />
      ) : (
        <p class="actions">
          <a class="button" href="/desk/updates/new">
            {desk.say('Begin an update')}
          </a>
        </p>
      )}
      {named.map((country) => (
        <section>
          <h2>{words(country)}</h2>
          <ul class="list" role="list">
            {written
              .filter((one) => one.country === country)
              .map((one) => (
                <Written desk={desk} manuscript={one} beside={beside} />
              ))}
            {published
              .filter((one) => one.country === country)
              .map((one) => (
                <Published desk={desk} update={one} beside={beside} />
              ))}
          </ul>
        </section>
      ))}
      {named.length > 0 && <AsFileLinks desk={desk} address="/desk/updates" />}
    </div>,
  )
}

function NoneYet({ desk }: { desk: Desk }): VNode {
  return (
    <Empty title={desk.say('No update yet')}>
      <p>
        {desk.say(
          'An update tells what happened in a country, each sentence with the statements it rests on. Begin one from a country and a period, or from a report in the <inbox>inbox</inbox>, also while it is only partly reviewed.',
          { inbox: link('/desk/inbox') },
        )}
      </p>
      <p>
        <a class="button primary" href="/desk/updates/new">
          {desk.say('Begin an update')}
        </a>
      </p>
    </Empty>
  )
}

interface WrittenProps {
  desk: Desk
  manuscript: Manuscript
  beside: Beside
}

function Written({ desk, manuscript, beside }: WrittenProps): VNode {
  const { id, title, author, instant, language, original, passages } = manuscript
  const { say } = desk
  const version = versionOf(desk.vault.file, 'public', id)
  const stale = passages.filter((passage) => beside.isStale(passage)).length
  return (
    <li>
      <h3>
        <a href={updateAddress(id)}>{title || say('Untitled update')}</a>{' '}
        <span class="tag waiting">
          {version > 0
            ? say('version {version} being written', { version: version + 1 })
            : say('being written')}
        </span>
      </h3>
      <p class="soft">
        {original &&
          `${say('{language} translation', { language: languageName(language, desk.language) })} · `}
        {say('{count|# passage|# passages}', { count: passages.length })} ·{' '}
        {say('saved by {who}, {day}', {
          who: nameOfAccount(desk.vault.file, author) ?? say('somebody'),
          day: dayIn(desk.language, instant.slice(0, 10)),
        })}
      </p>
      <Stale passages={stale} />
    </li>
  )
}

interface PublishedProps {
  desk: Desk
  update: UpdateLine
  beside: Beside
}

function Published({ desk, update, beside }: PublishedProps): VNode {
  const { file } = desk.vault
  const { subject, title, published, language, original } = update
  const { say } = desk
  const version = versionOf(file, 'public', subject)
  const passages = passagesIn(getReading(file, subject, 'public'))
  const behind = original && original.version < versionOf(file, 'public', original.update)
  return (
    <li>
      <h3>
        <a href={updateAddress(subject)}>{title}</a>{' '}
        <span class="tag accepted">{say('public ## an update')}</span>
      </h3>
      <p class="soft">
        {[
          original && say('{language} translation', { language: languageName(language, desk.language) }),
          published && say('since {day}', { day: dayIn(desk.language, published) }),
          version > 1 && say('version {version}', { version }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {behind && <p class="flag">{say('The original has a newer version than this translates.')}</p>}
      <Stale passages={passages.filter((passage) => beside.isStale(passage)).length} />
    </li>
  )
}

function Stale({ passages }: { passages: number }): VNode | null {
  const { say } = useVoice()
  if (passages === 0) return null
  return (
    <p class="flag">
      {say('{passages|# passage rests|# passages rest} on a statement that was withdrawn or changed since.', {
        passages,
      })}
    </p>
  )
}
