// Who was last spoken of: what 'he', 'they' and 'the newspaper' go back to.
import { classesOf } from '../lexicon/noun-classes.ts'
import type { Mention } from '../mentions/mention.ts'
import type { DraftPart } from '../draft.ts'
import type { Phrase } from '../phrases/phrase.ts'

export interface Spoken {
  sentence: number
  paragraph: number
  mention: Mention
}

export class Memory {
  private readonly spoken: Spoken[]
  private focus: Spoken | undefined
  private several: { parts: DraftPart[]; paragraph: number } | undefined

  constructor(spoken: Spoken[]) {
    this.spoken = spoken
  }

  keepSeveral(parts: DraftPart[], paragraph: number): void {
    if (parts.length > 0) this.several = { parts, paragraph }
  }

  // Whom the last event was about: 'he' goes back to that person before any other.
  keepFocus(parts: readonly DraftPart[], at: { paragraph: number; index: number }): void {
    const [only] = parts
    const known =
      parts.length === 1
        ? this.spoken.find((one) => one.mention.kind === 'person' && one.mention.subject === only?.subject)
        : undefined
    if (parts.length > 0)
      this.focus = known && { mention: known.mention, paragraph: at.paragraph, sentence: at.index }
  }

  // The named one of that kind nearest before: of the latest sentence that names any, the first.
  person(before: number, paragraph: number): Mention | undefined {
    const latest = this.spoken.findLast((one) => one.mention.kind === 'person' && one.mention.end <= before)
    if (this.focus?.paragraph === paragraph && (latest?.sentence ?? 0) - this.focus.sentence <= 0)
      return this.focus.mention
    return this.latest(before, paragraph, (mention) => mention.kind === 'person')
  }

  body(before: number, paragraph: number, isOutlet: boolean): Mention | undefined {
    return this.latest(
      before,
      paragraph,
      (mention) => mention.kind === 'organisation' && (!isOutlet || mention.isOutlet === true),
    )
  }

  // 'both', 'they': those told of together; else all who were named in the sentence before.
  group(before: number, paragraph: number): DraftPart[] {
    if (this.several?.paragraph === paragraph) return this.several.parts
    const people = this.spoken.filter(
      (one) => one.paragraph === paragraph && one.mention.kind === 'person' && one.mention.end <= before,
    )
    const last = people.at(-1)?.sentence
    const named = people
      .filter((one) => one.sentence === last)
      .map(({ mention: { name, subject, start, end } }) => ({ name, subject, start, end }))
    return named.length > 1
      ? named.filter((one, i) => named.findIndex((other) => other.subject === one.subject) === i)
      : []
  }

  private latest(
    before: number,
    paragraph: number,
    suits: (mention: Mention) => boolean,
  ): Mention | undefined {
    const known = this.spoken.filter(
      (one) => one.paragraph === paragraph && one.mention.end <= before && suits(one.mention),
    )
    const last = known.at(-1)
    return last && known.find((one) => one.sentence === last.sentence)?.mention
  }
}

// 'the journalist', 'the newspaper': one known by what it is.
export function kindMeant(phrase: Phrase): 'person' | 'outlet' | 'organisation' | undefined {
  if (!phrase.isDefinite || phrase.isPlural || phrase.to - phrase.from > 3) return undefined
  const classes = classesOf(phrase.head)
  if (/^(?:his|her|their|its)$/.test(phrase.head)) return undefined
  if (classes.includes('authority') || classes.includes('court')) return undefined
  if (classes.includes('person')) return 'person'
  if (classes.includes('outlet') || classes.includes('site')) return 'outlet'
  return classes.includes('organisation') ? 'organisation' : undefined
}
