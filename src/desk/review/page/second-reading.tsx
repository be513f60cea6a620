// “Ask the language model”, where one is set up, and what came of it.
import type { VNode } from 'preact'
import { endpointHost, staysHere } from '../../../review/model/endpoint.ts'
import type { ModelSettings } from '../../../review/model/model-settings.ts'
import { Notice } from '../../../site/parts/notice.tsx'
import { reportAddress } from '../../address.ts'
import { useVoice } from '../../words/voice.tsx'

export function AskModel({ item, model }: { item: string; model: ModelSettings | undefined }): VNode | null {
  const { say } = useVoice()
  if (!model) return null
  const host = endpointHost(model)
  const stays = staysHere(model)
  return (
    <p class={stays ? 'soft' : 'flag'}>
      <button class="quiet" formaction={`${reportAddress(item)}/second-reading`}>
        {say('Ask the language model')}
      </button>{' '}
      {stays
        ? say('{model} on this machine reads the whole report; it can take minutes.', { model: model.model })
        : say('The whole report, with all names, is sent to {host}; {model} reads it there.', {
            host,
            model: model.model,
          })}
    </p>
  )
}

export interface Counted {
  further: number
  filled: number
  differing: number
  dropped: number
  unread: number
}

/** From the address: numbers only. undefined: it was not asked just now. */
export function countedIn(query: Partial<Record<string, string>>): Counted | undefined {
  if (query['further'] === undefined) return undefined
  const count = (name: string) => Math.max(0, Math.trunc(Number(query[name]))) || 0
  return {
    further: count('further'),
    filled: count('filled'),
    differing: count('differing'),
    dropped: count('dropped'),
    unread: count('unread'),
  }
}

export function ModelAnswered({ counted }: { counted: Counted | undefined }): VNode | null {
  const { say } = useVoice()
  if (!counted) return null
  const { further, filled, differing, dropped, unread } = counted
  return (
    <Notice>
      <p>
        {say(
          'The language model proposed {further|one more card|# more cards}, filled something in on {filled|one|#} and reads {differing|one|#} otherwise.',
          { further, filled, differing },
        )}{' '}
        {dropped > 0 &&
          say('Left out, as it stands neither in the report nor in the lists: {dropped}.', { dropped })}{' '}
        {unread > 0 && say('Parts of the report that it did not answer for: {unread}.', { unread })}
      </p>
    </Notice>
  )
}
