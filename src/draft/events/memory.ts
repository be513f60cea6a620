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
  private several: { parts: DraftPart[]; paragraph: number } | undefined

  constructor(spoken: Spoken[]) {
    this.spoken = spoken
  }

  keepSeveral(parts: DraftPart[], paragraph: number): void {
    if (parts.length > 0) this.several = { parts, paragraph }
  }

  // The named one of that kind nearest before: of the latest sentence that names any, the first.
  person(before: number, paragraph: number): Mention | undefined {
    return this.latest(before, paragraph, (mention) => mention.kind === 'person')
  }

  body(before: number, paragraph: number, isOutlet: boolean): Mention | undefined {
    return this.latest(
      before,
      paragraph,
      (mention) => mention.kind === 'organisation' && (!isOutlet || mention.isOutlet === true),
    )
  }

  group(paragraph: number): DraftPart[] {
    return this.several?.paragraph === paragraph ? this.several.parts : []
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
