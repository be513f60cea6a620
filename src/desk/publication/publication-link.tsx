import type { VNode } from 'preact'
import type { UpdateLine } from '../../find/updates.ts'
import { printDay } from '../../record/values/print.ts'
import { addressOf } from '../../site/from-record/address.ts'
import { reportAddress } from '../address.ts'

/** Where a report stands with the public: the way to publish it, or since when it is read. */
export function PublicationLink({
  item,
  published,
}: {
  item: string
  published: UpdateLine | undefined
}): VNode {
  const to = `${reportAddress(item)}/publication`
  if (!published) return <a href={to}>Publish as an update</a>
  const since = published.published ? `public since ${printDay(published.published)}` : 'public'
  return (
    <>
      <a href={addressOf(published.subject)}>{since}</a> (<a href={to}>take it down</a>)
    </>
  )
}
