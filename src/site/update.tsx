// A country update as its reader sees it.
import type { VNode } from 'preact'
import { Evidence } from './evidence.ts'
import { Link } from './parts/link.tsx'
import { Day } from './parts/timeline.tsx'
import { Passage } from './passage.tsx'
import { Cite, ReaderPage } from './reader-page.tsx'
import type { PassageView, SectionView, UpdateView } from './view.ts'

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
        <p class="byline">
          <Day {...view.published} />
        </p>
        {view.credit.length > 0 && (
          <p class="byline">Information for this update came from {listed(view.credit)}.</p>
        )}
        {evidence.any && (
          <p class="byline key">A number after a sentence opens who said it, in which words and where.</p>
        )}
        {view.sections.map((section) => (
          <Section section={section} evidence={evidence} />
        ))}
        <Foot view={view} evidence={evidence} />
      </article>
    </ReaderPage>
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
  return (
    <div class="article-foot">
      {evidence.sources.length > 0 && (
        <section class="sources">
          <h2>Sources</h2>
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
      <Cite cite={view.cite} address={view.address} />
      <section class="comments">
        <h2>Comments</h2>
        <p class="soft">Comments are closed on this update.</p>
      </section>
    </div>
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

function listed(names: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
