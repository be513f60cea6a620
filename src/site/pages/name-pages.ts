// Names by their letters.
import { filedNames } from '../../find/names/filed.ts'
import { beginnings, initialsTouched } from '../../find/names/touched.ts'
import { siteView } from '../from-record/site-view.ts'
import { namesPage } from '../names/names-page.tsx'
import { lettersOfNames, linesUnder, namesAddress, namesView } from '../names/names-view.ts'
import { lettersOf } from '../names/slug.ts'
import { html } from './page-kind.ts'
import type { PageKind, Reading } from './page-kind.ts'

export const NAMES: PageKind = {
  path: /^\/names(?:\/([a-z0-9_]{1,36}))?$/,
  languages: true,
  draw: (asking, slug) => {
    const letters = lettersOf(slug)
    return isPage(asking, letters)
      ? html(namesPage(asking, siteView(asking, namesAddress(letters)), namesView(asking, letters)))
      : undefined
  },
  list: (asking) => ['', ...pagesOf(asking)].map(namesAddress),
  touchedBy: (asking, change) => {
    const initials = initialsTouched(asking.file, asking.reader, change)
    if (initials.length === 0) return []
    return ['', ...beginnings(initials, lettersOfNames(asking))].map(namesAddress)
  },
  // Each page leads to all letters that there are.
  form: (asking) => `${lettersOfNames(asking)} ${lettersThere(asking).join('')}`,
}

function isPage(asking: Reading, letters: string): boolean {
  return (
    letters === '' ||
    (Array.from(letters).length <= lettersOfNames(asking) && linesUnder(asking, letters).length > 0)
  )
}

function lettersThere({ file, reader }: Reading): string[] {
  return [...filedNames(file, reader).keys()].sort()
}

function pagesOf(asking: Reading): string[] {
  const words = [...filedNames(asking.file, asking.reader).values()].flatMap((lines) =>
    lines.map(({ word }) => word),
  )
  return beginnings(words, lettersOfNames(asking)).sort()
}
