// How the record is made, and how a copy of it is checked.
import type { VNode } from 'preact'
import { ACTS } from '../../vocabulary/acts/acts.ts'
import { FAMILIES } from '../../vocabulary/families.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { Language } from '../../vocabulary/list.ts'
import type { Asking } from '../from-record/asking.ts'
import { Link } from '../parts/link.tsx'
import { ReaderPage } from '../reader-page.tsx'
import type { SiteView } from '../view.ts'
import { wordsIn } from '../words/words.ts'
import { METHOD } from './method-words.ts'

export function methodPage(asking: Asking, site: SiteView): VNode {
  const { title, lede, parts, acts, actsWords } = METHOD[asking.language]
  const { verify } = wordsIn(asking.language)
  return (
    <ReaderPage view={site} title={title} crumbs={[]}>
      <h1>{title}</h1>
      <p class="lede">{lede}</p>
      {parts.map(({ heading, paragraphs }) => (
        <section>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h2>{acts}</h2>
        <p>{actsWords}</p>
        <dl class="values">
          {FAMILIES.terms.map(({ code }) => (
            <Family code={code} language={asking.language} />
          ))}
        </dl>
      </section>
      <p>
        <Link to={asking.link('/verify')}>{verify.title}</Link>
      </p>
    </ReaderPage>
  )
}

function Family({ code, language }: { code: string; language: Language }) {
  const acts = ACTS.terms.filter(({ family }) => family === code)
  if (acts.length === 0) return null
  return (
    <div>
      <dt>{labelOf(FAMILIES, code, language)}</dt>
      <dd>{acts.map((act) => labelOf(ACTS, act.code, language)).join(' · ')}</dd>
    </div>
  )
}
