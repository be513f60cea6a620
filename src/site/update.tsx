// A country update as its reader sees it.
import type { VNode } from 'preact'
import { Evidence } from './evidence.ts'
import { Comments } from './parts/comments.tsx'
import { Link } from './parts/link.tsx'
import { Notice } from './parts/notice.tsx'
import { Day } from './parts/timeline.tsx'
import { Passage } from './passage.tsx'
import { Cite, ReaderPage } from './reader-page.tsx'
import type { ChangeView, PassageView, SectionView, TranslationView, UpdateView } from './view.ts'
import { useWords } from './words/use-words.ts'

export function updatePage(view: UpdateView): VNode {
  const evidence = new Evidence(view.sections)
  return (
    <ReaderPage
      view={view}
      title={view.title}
      crumbs={[{ text: view.country.name, address: view.country.address }]}
    >
      <article class="article">
        <h1>{view.title}</h1>
        <Head view={view} evidence={evidence} />
        {view.sections.map((section) => (
          <Section section={section} evidence={evidence} />
        ))}
        <Foot view={view} evidence={evidence} />
      </article>
    </ReaderPage>
  )
}

function Head({ view, evidence }: { view: UpdateView; evidence: Evidence }) {
  const words = useWords()
  const { published, credit, translations, translated, old, language } = view
  return (
    <>
      <p class="byline">
        <Day {...published} />
        <Translations translations={translations} />
      </p>
      {credit.length > 0 && (
        <p class="byline">{words.credit(new Intl.ListFormat(language).format(credit))}</p>
      )}
      {translated && (
        <p class="byline">
          {words.translated(translated.version)}{' '}
          <Link to={translated.original.address}>{translated.original.text}</Link>
          {translated.stale && ` ${words.staleTranslation}`}
        </p>
      )}
      {old && (
        <Notice>
          <p>
            {words.oldVersion(old.number)} <Link to={old.newest.address}>{old.newest.text}</Link>
          </p>
        </Notice>
      )}
      {evidence.any && <p class="byline key">{words.key}</p>}
    </>
  )
}

function Translations({ translations }: { translations: TranslationView[] }) {
  const words = useWords()
  if (translations.length === 0) return null
  return (
    <>
      {' · '}
      {words.alsoIn}:{' '}
      {translations.map(({ text, address, language, original }, place) => (
        <>
          {place > 0 && ', '}
          <span lang={language}>
            <Link to={address}>{text}</Link>
          </span>
          {original && ` (${words.original})`}
        </>
      ))}
    </>
  )
}

function Section({ section, evidence }: { section: SectionView; evidence: Evidence }) {
  return (
    <section class={section.heading ? 'section' : 'section lead'}>
      {section.heading && <h2>{section.heading}</h2>}
      {runs(section.passages).map((run) =>
        run[0]?.form === 'bullet' ? (
          <ul role="list">
            {run.map((passage) => (
              <Passage passage={passage} evidence={evidence} />
            ))}
          </ul>
        ) : (
          run.map((passage) => <Passage passage={passage} evidence={evidence} />)
        ),
      )}
    </section>
  )
}

function Foot({ view, evidence }: { view: UpdateView; evidence: Evidence }) {
  const words = useWords()
  return (
    <div class="article-foot">
      {evidence.sources.length > 0 && (
        <section class="sources">
          <h2>{words.sources}</h2>
          <ol>
            {evidence.sources.map((source) => (
              <li id={evidence.anchorOf(source)}>
                <Link to={source.address}>{source.title}</Link>
                {source.published && `, ${source.published}`}
              </li>
            ))}
          </ol>
        </section>
      )}
      {view.changes.length > 0 && <Changes changes={view.changes} />}
      <Cite cite={view.cite} address={view.address} />
      {!view.down && !view.old && <Comments comments={view.comments} />}
    </div>
  )
}

function Changes({ changes }: { changes: ChangeView[] }) {
  const words = useWords()
  return (
    <section class="changes">
      <h2>{words.changed}</h2>
      <dl>
        {changes.map(({ number, published, note, address }) => (
          <>
            <dt>
              <Link to={address}>{words.version(number)}</Link>, <Day {...published} />
            </dt>
            <dd>{note ?? (number === 1 ? words.firstPublished : words.withdrawn)}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

// Neighbouring bullets are one list.
function runs(passages: PassageView[]): PassageView[][] {
  const all: PassageView[][] = []
  for (const passage of passages) {
    const last = all.at(-1)
    if (last?.[0]?.form === passage.form) last.push(passage)
    else all.push([passage])
  }
  return all
}
