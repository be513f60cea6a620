// How many there are, of what, and as of which day; and how they lie in time.
import type { VNode } from 'preact'
import type { Asked as Answer } from '../../../find/search/ask.ts'
import { Bars } from '../../../site/parts/bars.tsx'
import { dayIn } from '../../../find/words/days.ts'
import { dayOf, lastOfMonth } from '../../../record/values/day.ts'
import type { Desk } from '../../desk.ts'
import { addressOfList } from './asked.ts'
import type { Asked } from './asked.ts'
import type { List } from './list.ts'

interface Props {
  desk: Desk
  list: List
  asked: Asked
  answer: Answer
}

export function Counted({ desk, answer }: Pick<Props, 'desk' | 'answer'>): VNode {
  const { total, events, happened, persons, reports } = answer.tally()
  const day = dayIn(desk.language, desk.today)
  const said = [
    events === total ? undefined : desk.say('{count|# found|# found}', { count: total }),
    events > 0 ? desk.say('{count|# event|# events}', { count: events }) : undefined,
    events > 0 && happened < events
      ? desk.say('{count|# said to have happened|# said to have happened}', { count: happened })
      : undefined,
    events > 0 ? desk.say('{count|# person named|# persons named}', { count: persons }) : undefined,
    events > 0 ? desk.say('from {count|# report|# reports}', { count: reports }) : undefined,
    desk.say('as the record stands on {day}', { day }),
  ]
  return <p class="soft">{said.filter(Boolean).join(' · ')}</p>
}

const MOST_MONTHS = 24

/** By the first day each can have been; by years where there are many months. */
export function InTime({ desk, list, asked, answer }: Props): VNode | null {
  const months = [...answer.counts('month')].filter(([month]) => month !== '')
  if (months.length < 2) return null
  const years = new Map<string, number>()
  for (const [month, count] of months)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count)
  const bars = (months.length > MOST_MONTHS ? [...years] : months).map(([text, events]) => ({
    text,
    events,
    address: addressOfList(desk.vault.file, list, asked, { from: firstOf(text), until: lastOf(text) }),
  }))
  return (
    <details class="in-time">
      <summary>{desk.say('In time')}</summary>
      <Bars heading={desk.say('By the first day on which each can have been')} bars={bars} />
    </details>
  )
}

function firstOf(time: string): string {
  return time.length === 4 ? `${time}-01-01` : `${time}-01`
}

function lastOf(time: string): string {
  const [year = 1, month = 1] = time.split('-').map(Number)
  return time.length === 4 ? `${time}-12-31` : dayOf(year, month, lastOfMonth(year, month))
}
