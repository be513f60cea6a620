// Every name by its letters. It is what a reader without JavaScript searches with.
import type { VNode } from 'preact'
import type { Asking } from '../from-record/asking.ts'
import { Link } from '../parts/link.tsx'
import { Empty } from '../parts/notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import type { LinkView, SiteView } from '../view.ts'
import { capital, namesAddress } from './names-view.ts'
import type { LetterView, NameLineView, NamesView } from './names-view.ts'
import { WORDS } from './words.ts'

export function namesPage(asking: Asking, site: SiteView, view: NamesView): VNode {
  const words = WORDS[asking.language]
  const title = view.letters === '' ? words.title : words.under(capital(view.letters))
  return (
    <ReaderPage view={site} title={title} crumbs={crumbsOf(asking, view)}>
      <h1>{title}</h1>
      {view.letters === '' && <p class="lede">{words.lede}</p>}
      <Letters view={view} words={words} />
      <p>
        <Link to={asking.link('/search')}>{words.search}</Link>
      </p>
      {view.total === 0 && (
        <Empty title={words.none}>
          <p>{words.noneHint}</p>
        </Empty>
      )}
      {view.also.length > 0 && <p class="byline">{words.also(view.also.join(' '))}</p>}
      {view.elsewhere.map((one) => (
        <p class="byline">
          <Link to={one.address}>{words.elsewhere(`${one.text}-`)}</Link>
        </p>
      ))}
      {view.further.length > 0 && (
        <ul class="further" role="list">
          {view.further.map(({ text, address, count }) => (
            <li>
              <Link to={address}>{text}</Link> <span class="soft">{words.lines(count)}</span>
            </li>
          ))}
        </ul>
      )}
      {view.lines.length > 0 && (
        <ul class="names" role="list">
          {view.lines.map((line) => (
            <Line {...line} />
          ))}
        </ul>
      )}
    </ReaderPage>
  )
}

function crumbsOf(asking: Asking, { letters, above }: NamesView): LinkView[] {
  if (letters === '') return []
  const steps = ['', ...above]
  return steps.map((step) => ({
    text: step === '' ? WORDS[asking.language].title : capital(step),
    address: asking.link(namesAddress(step)),
  }))
}

function Letters({ view, words }: { view: NamesView; words: (typeof WORDS)['en'] }) {
  return (
    <nav class="letters" aria-label={words.letters}>
      <Row label={words.latin} letters={view.latin} />
      <Row label={words.cyrillic} letters={view.cyrillic} />
      {view.other.length > 0 && <Row label={words.other} letters={view.other} />}
    </nav>
  )
}

function Row({ label, letters }: { label: string; letters: LetterView[] }) {
  return (
    <>
      <p>{label}</p>
      <ul role="list">
        {letters.map(({ text, address, current }) => (
          <li>
            {address ? (
              <Link to={address} current={current}>
                {text}
              </Link>
            ) : (
              <span>{text}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ pieces, address, others, kind }: NameLineView) {
  return (
    <li>
      <Link to={address}>{pieces.map(({ text, isWord }) => (isWord ? <b>{text}</b> : text))}</Link>{' '}
      <span class="soft">{kind}</span>
      {others.length > 0 && <span class="others">{others.join(' · ')}</span>}
    </li>
  )
}
