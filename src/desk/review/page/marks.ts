// A report's text cut into stretches: which words a card rests on, which sentences nobody claimed. No
// word is in two stretches; where claims overlap the one still open shows.
import type { Card, Words } from '../../../review/cards/card.ts'
import { partiesOf } from '../../../review/cards/card.ts'
import type { Proposal } from '../../../review/cards/cards.ts'

export type MarkState = 'open' | 'settled' | 'aside' | 'reference' | 'unclaimed'

export interface Mark {
  start: number
  end: number
  state: MarkState
  of: string // the card
  isTrigger: boolean // the words that name the act: they lead to the card
}

export interface Stretch {
  text: string
  mark: Mark | undefined
}

export function marksOfCard(card: Card): Mark[] {
  const { decision, fields, trigger } = card
  const state = !decision ? 'open' : decision.outcome === 'not an event' ? 'aside' : 'settled'
  const words = [
    fields.when?.words,
    fields.measure?.words,
    ...partiesOf(fields).map((party) => party.words),
    ...fields.accounts.map((account) => account.words),
  ].filter((one): one is Words => one !== undefined)
  const mark = ({ start, end }: Words, isTrigger: boolean): Mark => ({
    start,
    end,
    state,
    of: card.id,
    isTrigger,
  })
  return [mark(trigger, true), ...words.map((one) => mark(one, false))]
}

export function markOfProposal({ id, kind, words, sentence, decision }: Proposal): Mark {
  const { start, end } = kind === 'unclaimed' ? sentence : words
  const open = kind === 'unclaimed' ? 'unclaimed' : 'reference'
  return { start, end, state: decision ? 'aside' : open, of: id, isTrigger: true }
}

export function stretches(
  text: string,
  { start, end }: { start: number; end: number },
  marks: Mark[],
): Stretch[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = [...new Set([start, end, ...within.flatMap((mark) => [mark.start, mark.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b)
  const cut = cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start
    return { text: text.slice(from, to), mark: shown(within, from, to) }
  })
  return cut.reduce(joined, [])
}

const ORDER: MarkState[] = ['open', 'settled', 'reference', 'unclaimed', 'aside']

function shown(marks: Mark[], from: number, to: number): Mark | undefined {
  const rank = (mark: Mark) => (mark.isTrigger && mark.state === 'open' ? -1 : ORDER.indexOf(mark.state))
  return marks
    .filter((mark) => mark.start <= from && mark.end >= to)
    .reduce<Mark | undefined>((best, mark) => (best && rank(best) <= rank(mark) ? best : mark), undefined)
}

function joined(all: Stretch[], next: Stretch): Stretch[] {
  const last = all.at(-1)
  if (last && last.mark === next.mark) last.text += next.text
  else all.push(next)
  return all
}
