// A manuscript as a form sent it back: what is said of it, and each passage that the form showed.
import type { Day } from '../../record/values/value.ts'
import { restingNoMore, retyped } from './edit.ts'
import type { NewKey, Typed } from './edit.ts'
import type { Manuscript, ManuscriptPassage } from './manuscript.ts'

export interface TypedManuscript {
  title: string
  country: string
  from: Day | undefined
  until: Day | undefined
  credit: string[]
  note: string | undefined
  passages: ReadonlyMap<string, TypedPassage> // by key
}

export interface TypedPassage extends Typed {
  dropped: ReadonlySet<string> // statements it is to rest on no more
  unlinked: ReadonlySet<number> // where links begin that are to go
}

export function withTyped(
  manuscript: Manuscript,
  { passages, ...about }: TypedManuscript,
  newKey: NewKey,
): Manuscript {
  return {
    ...manuscript,
    ...about,
    passages: manuscript.passages.flatMap((passage) => {
      const typed = passages.get(passage.key)
      return typed ? retyped(without(passage, typed), typed, newKey) : [passage]
    }),
  }
}

function without(passage: ManuscriptPassage, { dropped, unlinked }: TypedPassage): ManuscriptPassage {
  const links = passage.links.filter(({ start }) => !unlinked.has(start))
  return restingNoMore({ ...passage, links }, dropped)
}

/** What was typed into passages that somebody else changed, or took out, meanwhile. */
export interface Meanwhile {
  key: string
  typed: string
  now: ManuscriptPassage | undefined // undefined: it is gone
}

export function meanwhile(manuscript: Manuscript, { passages }: TypedManuscript): Meanwhile[] {
  const now = new Map(manuscript.passages.map((passage) => [passage.key, passage]))
  return [...passages].flatMap(([key, { text }]) => {
    const passage = now.get(key)
    return passage?.text === text.trim() ? [] : [{ key, typed: text, now: passage }]
  })
}
