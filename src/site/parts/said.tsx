import type { SourceView, StatementView } from '../view.ts'
import { Link } from './link.tsx'

interface SaidProps {
  statement: StatementView
  sourceLink?: ((source: SourceView) => string | undefined) | undefined
}

/** One statement: what, who says it and in which stance, in which words, where it stands. */
export function Said({ statement, sourceLink }: SaidProps) {
  const { what, speaker, stance, words, language, source } = statement
  return (
    <div class="said">
      <b>{what}</b>
      <span>
        {speaker} <i>{stance}</i>
      </span>
      {words && <q lang={language}>{words}</q>}
      {source && <Source source={source} to={sourceLink ? sourceLink(source) : source.address} />}
    </div>
  )
}

function Source({ source, to }: { source: SourceView; to: string | undefined }) {
  return (
    <cite>
      <Link to={to}>{source.title}</Link>
      {source.published && `, ${source.published}`}
    </cite>
  )
}
