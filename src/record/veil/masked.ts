// A text in which the label stands for a name, and where its stretches went.
import type { Named } from './find-names.ts'

export interface Masked {
  text: string
  moved: (at: number) => number
}

const WITHHELD: Record<string, string> = { ru: '[имя не называется]', kk: '[аты айтылмайды]' }
const NO_LABEL = '[name withheld]'

export function masked(text: string, named: readonly Named[], language = 'en'): Masked {
  const cuts = named.map(({ start, end, by }) => ({
    start,
    end,
    words: labelAt(text, start, by.label, language),
  }))
  let made = '',
    from = 0
  for (const { start, end, words } of cuts) {
    made += text.slice(from, start) + words
    from = end
  }
  return { text: made + text.slice(from), moved: (at) => movedBy(cuts, at) }
}

function labelAt(text: string, start: number, label: string | undefined, language: string): string {
  if (!label) return WITHHELD[language.slice(0, 2)] ?? NO_LABEL
  const beginsSentence = /(?:^|[.!?…]["”»]?\s)$/u.test(text.slice(Math.max(0, start - 4), start))
  return beginsSentence || start === 0 ? label.charAt(0).toUpperCase() + label.slice(1) : label
}

// A place within a name goes to the end of its label.
function movedBy(cuts: readonly { start: number; end: number; words: string }[], at: number): number {
  let by = 0
  for (const { start, end, words } of cuts) {
    if (at <= start) break
    if (at < end) return start + by + words.length
    by += words.length - (end - start)
  }
  return at + by
}
