import { useWords } from '../words/use-words.ts'
import { Link } from './link.tsx'

interface PagesProps {
  words: string // '101 to 200 of 1,240 events'
  earlier?: string | undefined // addresses
  later?: string | undefined
}

/** Leads through a list that is longer than a page. */
export function Pages({ words, earlier, later }: PagesProps) {
  const texts = useWords()
  return (
    <nav class="pages" aria-label={texts.pages}>
      <p>{words}</p>
      <div class="row">
        {earlier && (
          <Link to={earlier} class="button">
            {texts.back}
          </Link>
        )}
        {later && (
          <Link to={later} class="button">
            {texts.next}
          </Link>
        )}
      </div>
    </nav>
  )
}
