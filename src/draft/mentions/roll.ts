// The roll of subjects: every full name once, and the short forms and letters by which it is called.
import { isAcronym } from './candidate.ts'
import { isOutletBeside, isOutletName } from './bodies.ts'
import { isNear } from './near.ts'
import type { Candidate } from './candidate.ts'
import type { Mention } from './mention.ts'
import type { Run } from './run.ts'
import type { Token } from '../text/tokens.ts'
import type { MentionKind } from '../draft.ts'

interface Entry {
  subject: string
  kind: MentionKind
  name: string
  words: string[]
  letters: Set<string>
  isOutlet: boolean
}

const prefixes: Record<MentionKind, string> = {
  person: 'p',
  organisation: 'o',
  place: 'l',
  law: 'w',
  group: 'g',
}

export class Roll {
  readonly entries: Entry[] = []

  enter(candidate: Candidate): void {
    const found = this.find(candidate)
    const name = nameOf(candidate.tokens, candidate)
    if (!found) this.add(candidate, name)
    else if (name.length > found.name.length && !isAcronym(name)) {
      found.name = name
      found.words = wordsOf(name)
    }
    const entry = found ?? this.entries.at(-1)!
    if (candidate.acronym) entry.letters.add(candidate.acronym)
    entry.isOutlet ||= isOutletName(candidate.words) || isOutletBeside(candidate)
  }

  kindOf(candidate: Candidate): MentionKind | undefined {
    const found = this.find(candidate)
    return found && found.kind !== 'place' ? found.kind : undefined
  }

  mentionsOf(candidate: Candidate): Mention[] {
    if (!candidate.kind) return []
    const found = this.find(candidate)
    if (!found) this.enter(candidate)
    const entry = found ?? this.find(candidate) ?? this.entries.at(-1)!
    const mention = this.mention(candidate.tokens, candidate, candidate.sentence, entry)
    const bracketed = candidate.acronym ? this.bracketed(candidate, entry) : []
    return [{ ...mention, title: candidate.title }, ...bracketed]
  }

  plain(tokens: readonly Token[], run: Run, sentence: number, kind: MentionKind): Mention {
    const name = nameOf(tokens, run)
    const words = wordsOf(name)
    const known = this.entries.find(
      (entry) => entry.kind === kind && entry.words.join(' ') === words.join(' '),
    )
    return this.mention(tokens, run, sentence, known ?? this.entry(kind, name))
  }

  site(tokens: readonly Token[], run: Run, sentence: number): Mention {
    const mention = this.plain(tokens, run, sentence, 'organisation')
    return { ...mention, isOutlet: true }
  }

  private bracketed(candidate: Candidate, entry: Entry): Mention[] {
    const run = { from: candidate.to + 1, to: candidate.to + 2 }
    return [this.mention(candidate.tokens, run, candidate.sentence, entry)]
  }

  private mention(tokens: readonly Token[], run: Run, sentence: number, entry: Entry): Mention {
    const start = tokens[run.from]!.start
    const end = tokens[run.to - 1]!.end
    const { kind, subject, name, isOutlet } = entry
    return { start, end, kind, subject, name, sentence, from: run.from, to: run.to, isOutlet }
  }

  private find(candidate: Candidate): Entry | undefined {
    const words = wordsOf(candidate.words.join(' '))
    const kinds = candidate.kind ? [candidate.kind] : (['person', 'organisation', 'place'] as const)
    const entries = this.entries.filter((entry) => (kinds as readonly string[]).includes(entry.kind))
    return (
      entries.find((entry) => entry.words.join(' ') === words.join(' ')) ??
      entries.find((entry) => entry.letters.has(candidate.words.join(' ').replace(/s$/, ''))) ??
      entries.find((entry) => isShortFor(words, entry, candidate)) ??
      entries.find(
        (entry) =>
          entry.kind === 'person' &&
          candidate.kind === 'person' &&
          isShortFor(entry.words, { ...entry, words }, candidate),
      )
    )
  }

  private add(candidate: Candidate, name: string): void {
    this.entry(candidate.kind!, name)
  }

  private entry(kind: MentionKind, name: string): Entry {
    const number = this.entries.filter((entry) => entry.kind === kind).length + 1
    const subject = `${prefixes[kind]}${number}`
    const entry = { subject, kind, name, words: wordsOf(name), letters: new Set<string>(), isOutlet: false }
    this.entries.push(entry)
    return entry
  }
}

// 'Tasova' for 'Madina Tasova'; for a body, the first words or the last ones of its name.
function isShortFor(words: readonly string[], entry: Entry, candidate: Candidate): boolean {
  const hasInitial = words.some((word) => word.length === 1)
  if (words.length > entry.words.length || (words.length === entry.words.length && !hasInitial)) return false
  if (entry.kind === 'person')
    return words.every((word) => entry.words.some((other) => isSameName(word, other)))
  if (entry.kind !== 'organisation' || candidate.kind === 'place') return false
  return words.length > 1 && entry.words.join(' ').includes(words.join(' '))
}

function isSameName(word: string, other: string): boolean {
  if (word.length === 1) return other.startsWith(word)
  return word === other || (word.length > 5 && other.length > 5 && isNear(word, other))
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.’'-]+/)
    .filter((word) => word !== '')
}

function nameOf(tokens: readonly Token[], run: Run): string {
  const words = tokens.slice(run.from, run.to)
  return words
    .map((word, i) => (words[i - 1] && words[i - 1]!.end < word.start ? ' ' : '') + word.text)
    .join('')
}
