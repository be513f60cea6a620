// A country's rating as it stands, and every one before it, as it was issued.
import { countryRating } from '../../find/ratings.ts'
import type { Rating } from '../../find/ratings.ts'
import { findMethod } from '../../rating/methods.ts'
import { labelOf } from '../../vocabulary/list.ts'
import { BANDS, RATING_KINDS, TRENDS } from '../../vocabulary/ratings/bands.ts'
import { dayIn } from '../../find/words/days.ts'
import type { CountryRatingView, RatingView } from '../view.ts'
import type { Asking } from './asking.ts'
import { passagesAlone } from './passages.ts'

/** Undefined where none was ever issued. */
export function ratingView(asking: Asking, country: string): CountryRatingView | undefined {
  const { now, adjustment, watched, history } = countryRating(asking.file, asking.reader, country)
  if (history.length === 0) return undefined
  // notes are numbered through the page: a hundred for each
  const view = (rating: Rating) => viewOf(asking, rating, 1 + history.indexOf(rating) * 100)
  const standing = [now, adjustment, watched]
  return {
    now: now && view(now),
    adjustment: adjustment && view(adjustment),
    watched: watched && view(watched),
    history: history.filter((one) => !standing.includes(one)).map(view),
  }
}

function viewOf(asking: Asking, rating: Rating, first: number): RatingView {
  const { language } = asking
  const { what, band, score, trend, issued, method, reasons, reviews } = rating
  return {
    what: labelOf(RATING_KINDS, what, language),
    band,
    bandWords: labelOf(BANDS, band, language),
    score: score === undefined ? undefined : String(score),
    trend: trend && labelOf(TRENDS, trend, language),
    issued: { said: issued ? dayIn(language, issued) : '', day: issued },
    method: findMethod(method)?.name[language] ?? method,
    reasons: passagesAlone(asking, reasons, first),
    reviews: reviews.map(({ text }) => text),
  }
}
