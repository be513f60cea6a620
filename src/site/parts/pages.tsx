import { Link } from './link.tsx'

interface PagesProps {
  words: string // '101 to 200 of 1,240 events'
  earlier?: string | undefined // addresses
  later?: string | undefined
}

/** Leads through a list that is longer than a page. */
export function Pages({ words, earlier, later }: PagesProps) {
  return (
    <nav class="pages" aria-label="Pages of this list">
      <p>{words}</p>
      <div class="row">
        {earlier && (
          <Link to={earlier} class="button">
            Back
          </Link>
        )}
        {later && (
          <Link to={later} class="button">
            Next
          </Link>
        )}
      </div>
    </nav>
  )
}
