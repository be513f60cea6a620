// Looking a name up where no server answers: a script reads the parts of the index that lie beside the
// page. Without it the page says so and leads to the letters.
import type { VNode } from 'preact'
import { NAMED } from '../../find/names/listed.ts'
import { shardsOf } from '../../find/names/shards.ts'
import { SUBJECT_KINDS } from '../../vocabulary/kinds.ts'
import { labelOf } from '../../vocabulary/list.ts'
import type { Asking } from '../from-record/asking.ts'
import { Field } from '../parts/form.tsx'
import { Link } from '../parts/link.tsx'
import { slugOf } from '../names/slug.ts'
import { ReaderPage } from '../reader-page.tsx'
import type { SiteView } from '../view.ts'
import { WORDS } from './words.ts'

export function fileSearchPage(asking: Asking, site: SiteView): VNode {
  const words = WORDS[asking.language]
  const kinds = NAMED.map((kind) => [kind, labelOf(SUBJECT_KINDS, kind, asking.language)])
  const { found, more, failed, none } = words
  return (
    <ReaderPage view={site} title={words.title} crumbs={[]} scripts={[asking.link('/search.js')]}>
      <h1>{words.title}</h1>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <p>
        <Link to={asking.link('/names')}>{words.letters}</Link>
      </p>
      <form
        id="search"
        method="get"
        role="search"
        hidden
        data-shards={JSON.stringify(shardAddresses(asking))}
        data-ending={endingOf(asking)}
        data-kinds={JSON.stringify(Object.fromEntries(kinds))}
        data-words={JSON.stringify({ found, more, failed, none })}
      >
        <Field name="q" label={words.typed} hint={words.hint}>
          {(control) => <input type="search" autocomplete="off" {...control} />}
        </Field>
        <button class="primary">{words.search}</button>
      </form>
      <p id="search-status" role="status" />
      <ol id="search-found" class="found" role="list" />
    </ReaderPage>
  )
}

// The first letters of a part, and where it lies.
function shardAddresses({ file, reader, link }: Asking): Record<string, string> {
  const all = [...shardsOf(file, reader).names.keys()].sort()
  return Object.fromEntries(all.map((first) => [first, link(shardAddress(first))]))
}

export function shardAddress(first: string): string {
  return `/search/${slugOf(first)}.js`
}

// What follows the address of a page in this language.
function endingOf({ link }: Asking): string {
  return link('/names').slice('names'.length)
}
