import type { VNode } from 'preact'
import type { UpdateLine } from '../../find/updates.ts'
import { addressOf } from '../../site/from-record/address.ts'
import { dayIn } from '../../find/words/days.ts'
import { reportAddress } from '../address.ts'
import { updateAddress } from '../updates/where.ts'
import { link, useVoice } from '../words/voice.tsx'

/** Where a report stands with the public: the way to its update, or since when that is read. */
export function PublicationLink({
  item,
  published,
}: {
  item: string
  published: UpdateLine | undefined
}): VNode {
  const { language, say } = useVoice()
  if (!published) return <a href={`${reportAddress(item)}/publication`}>{say('Publish as an update')}</a>
  const ways = { page: link(addressOf(published.subject)), update: link(updateAddress(published.subject)) }
  return published.published
    ? say('<page>public since {day}</page> (<update>its update</update>)', {
        ...ways,
        day: dayIn(language, published.published),
      })
    : say('<page>public</page> (<update>its update</update>)', ways)
}
