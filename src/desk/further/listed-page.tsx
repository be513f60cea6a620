// Interventions and hearings, each kind on a page of its own: what one looks for first, column by column.
import type { VNode } from 'preact'
import { getReading } from '../../find/readings.ts'
import { listSubjects } from '../../find/subjects.ts'
import { propertyLabel } from '../../find/words/property-labels.ts'
import { subjectWords, valueWords } from '../../find/words/value-words.ts'
import { valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import { Scroll } from '../../site/parts/scroll.tsx'
import { Empty } from '../../site/parts/notice.tsx'
import { Pages } from '../../site/parts/pages.tsx'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { findTerm } from '../../vocabulary/list.ts'
import { addressOf } from '../address.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { rangeOf } from '../record/lists/paging.ts'
import { AsFileLinks } from '../tables/as-file-links.tsx'

export const LISTED = {
  intervention: ['when', 'form', 'status', 'author', 'addressee', 'case'],
  hearing: ['when', 'court', 'judge', 'public', 'decision', 'next'],
} as const

export type ListedKind = keyof typeof LISTED

const A_PAGE = 100

export function listedPage(desk: Desk, kind: ListedKind, page: number): string {
  const all = listed(desk, kind)
  const { limit, offset } = rangeOf(page, A_PAGE)
  const readings = all.slice(offset, offset + limit)
  const address = `/desk/${kind}s`
  const heading = findTerm(SUBJECT_KINDS, kind)?.plural[desk.language] ?? kind
  const crumbs = [{ text: desk.say('Cases'), address: '/desk/cases' }, { text: heading }]
  return renderDesk(
    { desk, title: 'Cases', here: 'Cases', crumbs },
    <>
      <h1>{heading}</h1>
      {all.length === 0 ? (
        <Empty title={desk.say('nothing yet')}>
          <p>
            <a href="/desk/events">{desk.say('Events')}</a>
          </p>
        </Empty>
      ) : (
        <>
          <Listed desk={desk} kind={kind} readings={readings} />
          <AsFileLinks desk={desk} address={address} />
          {all.length > limit && (
            <Pages
              earlier={page > 1 ? `${address}?page=${page - 1}` : undefined}
              later={offset + limit < all.length ? `${address}?page=${page + 1}` : undefined}
              words={desk.say('{first} to {last} of {total}', {
                first: offset + 1,
                last: offset + readings.length,
                total: all.length,
              })}
            />
          )}
        </>
      )}
    </>,
  )
}

/** The newest first; the undated at the end. */
export function listed({ vault: { file }, reader }: Desk, kind: ListedKind): Reading[] {
  const all = listSubjects(file, reader, kind).map((one) => getReading(file, one, reader))
  const day = (reading: Reading) => valueOf(reading, 'when', 'when')?.earliest ?? ''
  return all.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.subject < b.subject ? -1 : 1))
}

interface ListedProps {
  desk: Desk
  kind: ListedKind
  readings: readonly Reading[]
}

function Listed({ desk, kind, readings }: ListedProps): VNode {
  const { vault, reader, language } = desk
  return (
    <Scroll label={findTerm(SUBJECT_KINDS, kind)?.plural[language] ?? kind}>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{findTerm(SUBJECT_KINDS, kind)?.label[language] ?? kind}</th>
            {LISTED[kind].map((property) => (
              <th scope="col">{propertyLabel(kind, property, language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr>
              <th scope="row">
                <a href={addressOf(reading.subject)}>
                  {subjectWords(vault.file, reader, reading.subject, language)}
                </a>
              </th>
              {LISTED[kind].map((property) => (
                <td>{wordsOf(desk, reading, property).join(' · ')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** What is shown of a property, in words. */
export function wordsOf({ vault, reader, language }: Desk, reading: Reading, property: string): string[] {
  return valuesOf(reading, property).map((value) => valueWords(vault.file, reader, value, language))
}
