import { Evidence } from '../evidence.ts'
import { Passage } from '../passage.tsx'
import type { CountryRatingView, RatingView } from '../view.ts'
import { useWords } from '../words/use-words.ts'
import { Day } from './timeline.tsx'

/** The band in words; its colour only repeats it. */
export function Band({ band, words }: { band: string; words: string }) {
  return <span class={`band band-${band}`}>{words}</span>
}

/** How a country is rated, since when and why, whether it is watched, and how it was rated before. */
export function CountryRating({ rating }: { rating: CountryRatingView }) {
  const words = useWords()
  const { now, adjustment, watched, history } = rating
  const all = [now, adjustment, watched, ...history].flatMap((one) => one ?? [])
  const evidence = new Evidence([{ passages: all.flatMap(({ reasons }) => reasons) }])
  return (
    <section class="rating wide" id="rating">
      <h2>{words.rating}</h2>
      {now && <Standing rating={now} evidence={evidence} />}
      {adjustment && <Standing rating={adjustment} evidence={evidence} />}
      {watched && <Standing rating={watched} evidence={evidence} />}
      {history.length > 0 && (
        <details>
          <summary>{words.ratedBefore}</summary>
          {history.map((one) => (
            <Standing rating={one} evidence={evidence} />
          ))}
        </details>
      )}
      {evidence.any && (
        <ol class="sources small">
          {evidence.sources.map((source) => (
            <li id={evidence.anchorOf(source)}>
              {source.title}
              {source.published && `, ${source.published}`}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Standing({ rating, evidence }: { rating: RatingView; evidence: Evidence }) {
  const words = useWords()
  const { what, band, bandWords, score, trend, issued, method, reasons, reviews } = rating
  return (
    <div class="rated">
      <p>
        {what}: <Band band={band} words={bandWords} />
        {score && ` ${score}`}
        {trend && ` · ${trend}`}
      </p>
      <p class="byline">
        <Day {...issued} /> · {words.method}: {method}
      </p>
      {reasons.map((reason) => (
        <Passage passage={reason} evidence={evidence} />
      ))}
      {reviews.map((review) => (
        <p class="byline">
          {words.review}: {review}
        </p>
      ))}
    </div>
  )
}
