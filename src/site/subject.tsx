// A person, organisation, place or event as the public sees it: what is said of it, how that is
// known, and what happened.
import type { VNode } from 'preact'
import { Link } from './parts/link.tsx'
import { Timeline } from './parts/timeline.tsx'
import { Value, Values } from './parts/values.tsx'
import { Cite, ReaderPage } from './reader-page.tsx'
import type { LinkView, RelatedView, StandingView, SubjectView } from './view.ts'
import { useWords } from './words/use-words.ts'

export function subjectPage(view: SubjectView): VNode {
  const { country } = view
  return (
    <ReaderPage
      view={view}
      title={view.title}
      crumbs={country ? [{ text: country.name, address: country.address }] : []}
    >
      <p class="eyebrow">{view.kind}</p>
      <h1>{view.title}</h1>
      <Spellings names={view.alsoSpelt} />
      {view.lede && <p class="lede">{view.lede}</p>}
      <div class="wide">
        {view.values.length > 0 && <Values values={view.values} />}
        {view.related.length > 0 && <Related related={view.related} />}
        {view.standing.length > 0 && <Standing standing={view.standing} />}
        {view.timeline.length > 0 && <Happened {...view} />}
      </div>
      {view.coverage.length > 0 && <Coverage updates={view.coverage} />}
      <Cite cite={view.cite} address={view.address} />
    </ReaderPage>
  )
}

function Happened({ timeline, newest }: SubjectView) {
  const words = useWords()
  return (
    <>
      <h2>{words.happened}</h2>
      {newest && <p class="byline">{words.newest(newest.shown, newest.all)}</p>}
      <Timeline events={timeline} />
    </>
  )
}

function Standing({ standing }: { standing: StandingView[] }) {
  return (
    <>
      <h2>{useWords().standing}</h2>
      <dl class="values">
        {standing.map(({ who, liberty, proceedings }) => (
          <Value label={<Link to={who.address}>{who.text}</Link>}>
            {[liberty, proceedings].filter(Boolean).join(' · ') || '–'}
          </Value>
        ))}
      </dl>
    </>
  )
}

function Related({ related }: { related: RelatedView[] }) {
  return (
    <dl class="values">
      {related.map(({ heading, links }) => (
        <Value label={heading}>
          {links.map(({ text, address }, place) => (
            <>
              {place > 0 && '; '}
              <Link to={address}>{text}</Link>
            </>
          ))}
        </Value>
      ))}
    </dl>
  )
}

function Spellings({ names }: { names: SubjectView['alsoSpelt'] }) {
  if (names.length === 0) return null
  return (
    <p class="byline">
      {useWords().alsoWritten}{' '}
      {names.map(({ name, language }, place) => (
        <>
          {place > 0 && ', '}
          <span lang={language}>{name}</span>
        </>
      ))}
    </p>
  )
}

function Coverage({ updates }: { updates: LinkView[] }) {
  return (
    <section>
      <h2>{useWords().inUpdates}</h2>
      <ul>
        {updates.map(({ text, address }) => (
          <li>
            <Link to={address}>{text}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
