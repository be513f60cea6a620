import type { ComponentChildren, VNode } from 'preact'
import type { Block } from '../../../../intake/report.ts'
import type { SourceText } from '../../../../review/inbox/source-text.ts'
import { PlaceLine } from '../../../places.tsx'
import { useVoice } from '../../../words/voice.tsx'
import type { Numbered, Stretches } from './claimed-stretches.ts'
import type { TextPart } from './parts.ts'

interface ClaimedTextProps {
  text: SourceText
  part: TextPart
  stretches: Stretches
}

/** The text of a source, block by block, with the words marked that something was made of. */
export function ClaimedText({ text, part, stretches }: ClaimedTextProps): VNode {
  return (
    <>
      {part.blocks.map((block, at) => (
        <>
          <PlaceLine report={text.item.report} block={block} before={part.blocks[at - 1]} />
          <BlockFrame kind={block.kind}>
            {(stretches.get(block) ?? []).map((stretch) => (
              <Words text={text} stretch={stretch} />
            ))}
          </BlockFrame>
        </>
      ))}
    </>
  )
}

function BlockFrame({ kind, children }: { kind: Block['kind']; children: ComponentChildren }): VNode {
  if (kind === 'title') return <h2>{children}</h2>
  if (kind === 'heading') return <h3>{children}</h3>
  if (kind === 'bullet') return <p class="bullet">{children}</p>
  if (kind === 'quotation') return <blockquote>{children}</blockquote>
  return <p class={kind === 'furniture' || kind === 'comment-form' ? 'furniture' : undefined}>{children}</p>
}

function Words({ text, stretch }: { text: SourceText; stretch: Numbered }): VNode {
  const { start, end, cuts, number } = stretch
  if (number === undefined) return <>{wordsOf(text, start, end)}</>
  const edges = [start, ...cuts, end]
  return (
    <>
      <mark class="claimed" id={`w${start}`}>
        {edges.slice(0, -1).map((edge, place) => {
          const words = wordsOf(text, edge, edges[place + 1] ?? end)
          return place === 0 ? (
            words
          ) : (
            <span class="claimed" id={`w${edge}`}>
              {words}
            </span>
          )
        })}
      </mark>
      <a class="ref" href={`#c${number}`}>
        <span class="hidden">{useVoice().say('Statements')} </span>
        {number}
      </a>
    </>
  )
}

// A bracket stands for words that name somebody sealed from this reader.
function wordsOf({ item, withheld }: SourceText, start: number, end: number): string {
  let shown = ''
  let at = start
  for (const gap of withheld.filter((one) => one.start < end && start < one.end)) {
    shown += `${item.report.text.slice(at, Math.max(at, gap.start))}[…]`
    at = Math.max(at, gap.end)
  }
  return shown + item.report.text.slice(Math.min(at, end), end)
}
