// What somebody is called, in every spelling the record knows: by the names stated of them, and by the
// words of sources that were accepted as naming them.
import type { Standing } from '../settle.ts'
import { kindOf } from '../subject.ts'
import type { Kind, SubjectId } from '../subject.ts'
import { foldedWords, wordsIn } from './words.ts'

export interface Spellings {
  kind: Kind
  label: string | undefined // what the editors call them in public
  wholes: string[][] // folded words, in their order
  acronyms: string[] // as written
  words: Set<string> // of a person's names: any two of them side by side name the person
}

/** Names that are descriptions, of groups and of events, are no names. */
const NAMED_KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'work']
export const NAMING: readonly string[] = ['name', 'acronym', 'title']
export const PUBLIC_LABEL = 'public-label'

/** One for each subject that is hidden; `labels` are those this reader may read. */
export function spellingsOf(
  statements: readonly Standing[],
  hidden: ReadonlySet<SubjectId>,
  labels: ReadonlyMap<SubjectId, string>,
): Spellings[] {
  const own = new Map<SubjectId, Spellings>()
  for (const subject of hidden) own.set(subject, nobody(kindOf(subject), labels.get(subject)))
  for (const { statement } of statements) addNames(own.get(statement.subject), statement)
  for (const { statement } of statements)
    if (statement.value.kind === 'mention')
      addMention(own.get(statement.value.subject), statement.value.quote)
  return [...own.values()]
}

function nobody(kind: Kind, label: string | undefined): Spellings {
  return { kind, label, wholes: [], acronyms: [], words: new Set() }
}

function addNames(spellings: Spellings | undefined, { property, value }: Standing['statement']): void {
  if (!spellings || !NAMED_KINDS.includes(spellings.kind)) return
  if (!NAMING.includes(property) || value.kind !== 'text') return
  if (property === 'acronym') spellings.acronyms.push(value.text.trim())
  else addWhole(spellings, foldedWords(value.text))
}

function addWhole({ kind, wholes, words }: Spellings, name: readonly string[]): void {
  const told = name.filter(Boolean)
  if (told.length === 0) return
  wholes.push(told)
  if (told.length > 1) wholes.push([told.join('')])
  if (kind === 'person') for (const word of told) if (word.length > 1) words.add(word)
}

// 'the journalist' and 'she' were accepted as meaning somebody, and name nobody.
function addMention(spellings: Spellings | undefined, quote: string): void {
  if (!spellings || !NAMED_KINDS.includes(spellings.kind)) return
  const words = wordsIn(quote)
  const shared = words.some(({ folded }) => spellings.wholes.some((whole) => whole.includes(folded)))
  const isNickname = words.length > 1 && words.every(({ isCapital }) => isCapital)
  if (!shared && !isNickname) return
  if (words.length > 1)
    addWhole(
      spellings,
      words.filter(({ isCapital }) => isCapital).map(({ folded }) => folded),
    )
}
