import type { VNode } from 'preact'
import type { UpdateLine } from '../../find/updates.ts'
import { printDay } from '../../record/values/print.ts'
import { addressOf } from '../../site/from-record/address.ts'
import { reportAddress } from '../address.ts'
import { updateAddress } from '../updates/where.ts'

/** Where a report stands with the public: the way to its update, or since when that is read. */
export function PublicationLink({
  item,
  published,
}: {
  item: string
  published: UpdateLine | undefined
}): VNode {
  if (!published) return <a href={`${reportAddress(item)}/publication`}>Publish as an update</a>
  const since = published.published ? `public since ${printDay(published.published)}` : 'public'
  return (
    <>
      <a href={addressOf(published.subject)}>{since}</a> (
      <a href={updateAddress(published.subject)}>its update</a>)
    </>
  )
}
