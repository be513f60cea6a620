// The first page, the countries, and the look of everything.
import { listCoveredCountries } from '../../find/covered.ts'
import { countryPage } from '../country.tsx'
import { countryAddress } from '../from-record/address.ts'
import { countryView, homeView } from '../from-record/overview.ts'
import { siteView } from '../from-record/site-view.ts'
import { homePage } from '../home.tsx'
import { styleSheet } from '../look/look.ts'
import { html } from './page-kind.ts'
import type { PageKind } from './page-kind.ts'

export const HOME: PageKind = {
  path: /^\/$/,
  languages: true,
  draw: (asking) => html(homePage(homeView(asking, siteView(asking)))),
  list: () => ['/'],
}

export const COUNTRY: PageKind = {
  path: /^\/([a-z]{2})$/,
  languages: true,
  draw: (asking, code) =>
    listCoveredCountries(asking.file, asking.reader).includes(code.toUpperCase())
      ? html(countryPage(countryView(asking, siteView(asking), code)))
      : undefined,
  list: ({ file, reader }) => listCoveredCountries(file, reader).map(countryAddress),
}

// No page may change it and no browser need ask for it twice: it holds nothing of the record.
export const LOOK: PageKind = {
  path: /^\/look\.css$/,
  languages: false,
  draw: () => ({ mediaType: 'text/css; charset=utf-8', body: styleSheet() }),
  list: () => ['/look.css'],
}
