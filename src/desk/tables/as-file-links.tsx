import type { VNode } from 'preact'
import type { Desk } from '../desk.ts'
import { link } from '../words/voice.tsx'

/** The list of this address as a file. */
export function AsFileLinks({ desk, address }: { desk: Desk; address: string }): VNode {
  const at = (format: string) => `${address}${address.includes('?') ? '&' : '?'}format=${format}`
  return (
    <p class="small">
      {desk.say('All of it as a file: <csv>table (CSV)</csv>, <json>data (JSON)</json>', {
        csv: link(at('csv')),
        json: link(at('json')),
      })}
    </p>
  )
}
