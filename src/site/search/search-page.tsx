// Looking something up where a server answers.
import type { VNode } from 'preact'
import { search } from '../../find/search.ts'
import type { Answer } from '../../find/search.ts'
import type { FoundName } from '../../find/search/names.ts'
import { kindOf } from '../../record/subject.ts'
import { printDay } from '../../record/values/print.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { FREEDOMS } from '../../vocabulary/freedoms.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { linkOf } from '../from-record/address.ts'
import type { Asking } from '../from-record/asking.ts'
import { timelineItem } from '../from-record/timeline.ts'
import { Field } from '../parts/form.tsx'
import { Link } from '../parts/link.tsx'
import { Empty } from '../parts/notice.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { ReaderPage } from '../reader-page.tsx'
import type { SiteView } from '../view.ts'
import { readAsked, writeAsked } from './asked.ts'
import type { Asked } from './asked.ts'
import { filled, WORDS } from './words.ts'
import type { SearchWords } from './words.ts'

const PAGE = 50

export function searchPage(asking: Asking, site: SiteView): VNode {
  const words = WORDS[asking.language]
  const asked = readAsked(asking.asked ?? {})
  const answer = search(asking.file, asking.reader, asked, { limit: PAGE, offset: (asked.page - 1) * PAGE })
  return (
    <ReaderPage view={site} title={words.title} crumbs={[]}>
      <h1>{words.title}</h1>
      <form method="get" action={asking.link('/search')} role="search">
        <div class="search-fields">
          <Field name="q" label={words.typed} hint={words.hint}>
            {(control) => <input type="search" {...control} value={asked.typed} />}
          </Field>
          <Choose
            name="country"
            words={words}
            chosen={asked.country}
            counts={answer.countries}
            label={(code) => countryName(code, asking.language)}
          />
          <Choose
            name="freedom"
            words={words}
            chosen={asked.freedom}
            counts={answer.freedoms}
            label={(code) => labelOf(FREEDOMS, code, asking.language)}
          />
          <Choose
            name="year"
            words={words}
            chosen={asked.year === undefined ? undefined : String(asked.year)}
            counts={answer.years}
            label={(year) => year}
          />
        </div>
        <button class="primary">{words.search}</button>
      </form>
      <Found asking={asking} asked={asked} answer={answer} words={words} />
      <p>
        <Link to={asking.link('/names')}>{words.letters}</Link>
      </p>
    </ReaderPage>
  )
}

interface ChooseProps {
  name: 'country' | 'freedom' | 'year'
  words: SearchWords
  chosen: string | undefined
  counts: ReadonlyMap<string, number>
  label: (value: string) => string
}

function Choose({ name, words, chosen, counts, label }: ChooseProps) {
  const values = [...new Set([...counts.keys(), ...(chosen ? [chosen] : [])])]
  return (
    <Field name={name} label={words[name]}>
      {(control) => (
        <select {...control}>
          <option value="">{words.any}</option>
          {values.map((value) => (
            <option value={value} selected={value === chosen}>
              {label(value)} ({counts.get(value) ?? 0})
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface FoundProps {
  asking: Asking
  asked: Asked
  answer: Answer
  words: SearchWords
}

function Found({ asking, asked, answer, words }: FoundProps) {
  const { names, updates, events, total } = answer
  if (writeAsked({ ...asked, page: 1 }) === '') return <p>{words.begin}</p>
  if (names.length + updates.length + total === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneHint}</p>
      </Empty>
    )
  return (
    <>
      {names.length > 0 && (
        <section>
          <h2>{words.names}</h2>
          <ol class="found" role="list">
            {names.map((name) => (
              <Name asking={asking} {...name} />
            ))}
          </ol>
        </section>
      )}
      {updates.length > 0 && (
        <section>
          <h2>{words.updates}</h2>
          <ul class="found" role="list">
            {updates.map(({ subject, title, published }) => (
              <li>
                <Link to={linkOf(asking, subject)}>{title}</Link>{' '}
                <span class="soft">{published && printDay(published)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section class="wide">
          <h2>{words.events}</h2>
          <Timeline events={events.map((event) => timelineItem(asking, event))} />
          <Further asking={asking} asked={asked} total={total} words={words} />
        </section>
      )}
    </>
  )
}

function Name({ asking, subject, label, matched, countries }: { asking: Asking } & FoundName) {
  const told = [
    labelOf(SUBJECT_KINDS, kindOf(subject), asking.language),
    ...countries.map((code) => countryName(code, asking.language)),
  ]
  return (
    <li>
      <Link to={linkOf(asking, subject)}>{label}</Link> <span class="soft">{told.join(', ')}</span>
      {matched !== label && <span class="others">{matched}</span>}
    </li>
  )
}

function Further({ asking, asked, total, words }: Omit<FoundProps, 'answer'> & { total: number }) {
  const from = (asked.page - 1) * PAGE + 1
  const to = Math.min(total, asked.page * PAGE)
  const page = (number: number) => `${asking.link('/search')}?${writeAsked({ ...asked, page: number })}`
  return (
    <nav class="pages" aria-label={words.events}>
      <p>{filled(words.range, { from, to, total })}</p>
      <div class="row">
        {asked.page > 1 && (
          <Link to={page(asked.page - 1)} class="button">
            {words.earlier}
          </Link>
        )}
        {to < total && (
          <Link to={page(asked.page + 1)} class="button">
            {words.later}
          </Link>
        )}
      </div>
    </nav>
  )
}
