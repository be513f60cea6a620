// What data there is, and what each column of it means.
import type { VNode } from 'preact'
import { countryName } from '../../vocabulary/countries.ts'
import { feedAddress, feedTitle } from '../feeds/atom.ts'
import { listFeeds } from '../feeds/list.ts'
import type { Asking } from '../from-record/asking.ts'
import { Link } from '../parts/link.tsx'
import { Empty } from '../parts/notice.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { ReaderPage } from '../reader-page.tsx'
import type { SiteView } from '../view.ts'
import { asOf, filesOf, folderOf, licenceOf, namedFiles } from './files.ts'
import { NAMED_COLUMNS } from './named.ts'
import { lengthOf, listPeriods, UNDATED } from './periods.ts'
import type { Period } from './periods.ts'
import { TABLES } from './tables.ts'
import type { Column } from './tables.ts'
import { said, WORDS } from './words.ts'
import type { DataWords } from './words.ts'

export function dataPage(asking: Asking, site: SiteView): VNode {
  const words = WORDS[asking.language]
  const periods = listPeriods(asking)
  const day = asOf(asking)
  const licence = licenceOf(asking)
  return (
    <ReaderPage view={site} title={words.title} crumbs={[]}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {day && <p>{said(words.asOf, { day })}</p>}
      <p>{licence ? said(words.licence, { licence }) : words.noLicence}</p>
      {day && (
        <section class="cite">
          <h2>{words.cite}</h2>
          <p>{said(words.citation, { title: site.siteTitle, day })}</p>
        </section>
      )}
      <h2>{words.files}</h2>
      {periods.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneHint}</p>
        </Empty>
      )}
      {[...new Set(periods.map(({ country }) => country))].map((country) => (
        <Country asking={asking} country={country} periods={periods} words={words} />
      ))}
      <p>
        <Link to={asking.link('/data/lists.csv')}>{words.lists}</Link> <span class="bounds">CSV</span>
      </p>
      <h2>{words.feeds}</h2>
      <ul>
        {listFeeds(asking).map((of) => (
          <li>
            <Link to={asking.link(feedAddress(of))}>{feedTitle(of, asking.language)}</Link>{' '}
            <span class="bounds">Atom</span>
          </li>
        ))}
      </ul>
      <h2>{words.notes}</h2>
      {words.rules.map((rule) => (
        <p>{rule}</p>
      ))}
      <h2>{words.dictionary}</h2>
      {TABLES.map(({ name, meaning, columns }) => (
        <Dictionary name={name} meaning={meaning[asking.language]} {...{ asking, columns, words }} />
      ))}
      <Dictionary
        name="people, organisations"
        meaning={`${words.people}, ${words.organisations.toLowerCase()}`}
        columns={NAMED_COLUMNS}
        {...{ asking, words }}
      />
    </ReaderPage>
  )
}

interface CountryProps {
  asking: Asking
  country: string
  periods: readonly Period[]
  words: DataWords
}

function Country({ asking, country, periods, words }: CountryProps) {
  const folder = folderOf(country)
  const own = periods.filter((one) => one.country === country)
  return (
    <section>
      <h3>{countryName(country, asking.language)}</h3>
      <ul>
        {lengthOf(asking) === 4
          ? own.map((period) => <Year {...{ asking, period, words }} />)
          : yearsIn(own).map(([year, months]) => (
              <li>
                {year === UNDATED ? words.undated : year}:{' '}
                {months.map((period, place) => (
                  <>
                    {place > 0 && ' · '}
                    <Link to={asking.link(`${folder}/${period.year}-events.csv`)}>
                      {period.year === UNDATED ? 'events' : period.year.slice(5)}
                    </Link>
                  </>
                ))}
              </li>
            ))}
        {namedFiles(asking, country).map(({ name, path }) => (
          <li>
            <Link to={asking.link(`${folder}/${path}`)}>
              {name === 'people' ? words.people : words.organisations}
            </Link>
          </li>
        ))}
        <li>
          <Link to={asking.link(`${folder}/datapackage.json`)}>{words.whole}</Link>{' '}
          <span class="bounds">Data Package</span>
        </li>
      </ul>
    </section>
  )
}

function Year({ asking, period, words }: { asking: Asking; period: Period; words: DataWords }) {
  const stem = `${folderOf(period.country)}/${period.year}-`
  return (
    <li>
      {period.year === UNDATED ? words.undated : period.year}:{' '}
      {filesOf(asking, period).map((address, place) => (
        <>
          {place > 0 && ' · '}
          <Link to={asking.link(address)}>{address.slice(stem.length).replace(/\.csv$/, '')}</Link>
        </>
      ))}
    </li>
  )
}

// Of an edition told by months: each leads to its events; what else there is of it the whole set lists.
function yearsIn(periods: readonly Period[]): [string, Period[]][] {
  const found = new Map<string, Period[]>()
  for (const period of periods) {
    const year = period.year === UNDATED ? UNDATED : period.year.slice(0, 4)
    found.set(year, [...(found.get(year) ?? []), period])
  }
  return [...found]
}

interface DictionaryProps {
  asking: Asking
  name: string
  meaning: string
  columns: readonly Column[]
  words: DataWords
}

function Dictionary({ asking, name, meaning, columns, words }: DictionaryProps) {
  return (
    <Scroll label={meaning}>
      <table>
        <caption>
          <code>{name}</code> {meaning}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.list}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr>
              <th scope="row">
                <code>{column.name}</code>
              </th>
              <td>{column.meaning[asking.language]}</td>
              <td>{column.list}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
