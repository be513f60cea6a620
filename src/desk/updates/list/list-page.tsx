// Updates by country: what is being written, and what is public.
import type { VNode } from 'preact'
import { listUpdates } from '../../../find/updates.ts'
import type { UpdateLine } from '../../../find/updates.ts'
import { versionOf } from '../../../find/updates/versions.ts'
import { getReading } from '../../../find/readings.ts'
import { passagesIn } from '../../../find/updates/versions.ts'
import { printDay } from '../../../record/values/print.ts'
import { Empty } from '../../../site/parts/notice.tsx'
import { Beside } from '../../../update/manuscript/beside.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import { listManuscripts } from '../../../update/manuscript/manuscripts.ts'
import { countryName } from '../../../vocabulary/countries.ts'
import { nameOfAccount } from '../../../vault/vault.ts'
import type { Desk } from '../../desk.ts'
import { renderDesk } from '../../page.tsx'
import { languageName } from '../languages.ts'
import { updateAddress } from '../where.ts'

export function listPage(desk: Desk): string {
  const { file } = desk.vault
  const written = listManuscripts(file)
  const published = listUpdates(file, 'public')
  const countries = [...new Set([...written, ...published].map(({ country }) => country))]
  const named = countries.sort((a, b) => (countryWords(a) < countryWords(b) ? -1 : 1))
  const beside = new Beside(file, desk.reader)
  return renderDesk(
    { desk, title: 'Updates', here: 'Updates' },
    <div class="text">
      <h1>Updates</h1>
      {named.length === 0 ? (
        <NoneYet />
      ) : (
        <p class="actions">
          <a class="button" href="/desk/updates/new">
            Begin an update
          </a>
        </p>
      )}
      {named.map((country) => (
        <section>
          <h2>{countryWords(country)}</h2>
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
    </div>,
  )
}

function countryWords(code: string): string {
  return code ? countryName(code) : 'No country set'
}

function NoneYet(): VNode {
  return (
    <Empty title="No update yet">
      <p>
        An update tells what happened in a country, each sentence with the statements it rests on. Begin one
        from a country and a period, or from a report in the <a href="/desk/inbox">inbox</a>, also while it is
        only partly reviewed.
      </p>
      <p>
        <a class="button primary" href="/desk/updates/new">
          Begin an update
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
  const version = versionOf(desk.vault.file, 'public', id)
  const stale = passages.filter((passage) => beside.isStale(passage)).length
  return (
    <li>
      <h3>
        <a href={updateAddress(id)}>{title || 'Untitled update'}</a>{' '}
        <span class="tag waiting">
          {version > 0 ? `version ${version + 1} being written` : 'being written'}
        </span>
      </h3>
      <p class="soft">
        {original && `${languageName(language)} translation · `}
        {passages.length === 1 ? '1 passage' : `${passages.length} passages`} · saved by{' '}
        {nameOfAccount(desk.vault.file, author) ?? 'somebody'}, {printDay(instant.slice(0, 10))}
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
  const version = versionOf(file, 'public', subject)
  const passages = passagesIn(getReading(file, subject, 'public'))
  const behind = original && original.version < versionOf(file, 'public', original.update)
  return (
    <li>
      <h3>
        <a href={updateAddress(subject)}>{title}</a> <span class="tag accepted">public</span>
      </h3>
      <p class="soft">
        {original && `${languageName(language)} translation · `}
        {published && `since ${printDay(published)}`}
        {version > 1 && ` · version ${version}`}
      </p>
      {behind && <p class="flag">The original has a newer version than this translates.</p>}
      <Stale passages={passages.filter((passage) => beside.isStale(passage)).length} />
    </li>
  )
}

function Stale({ passages }: { passages: number }): VNode | null {
  if (passages === 0) return null
  return (
    <p class="flag">
      {passages === 1 ? '1 passage rests' : `${passages} passages rest`} on a statement that was withdrawn or
      changed since.
    </p>
  )
}
