import type { ComponentChildren, VNode } from 'preact'
import type { Decision } from '../../../../review/cards/card.ts'

interface PieceCardProps {
  id: string
  number: number
  title: string
  words?: string | undefined // of the report
  tags: string[] // the state in words, and what else is to be seen at once
  decision: Decision | undefined
  children: ComponentChildren
}

/** One thing to settle beside its piece of the report. It takes the focus, by keys and by `#card-…`. */
export function PieceCard({ id, number, title, words, tags, decision, children }: PieceCardProps): VNode {
  const state = !decision ? 'proposed' : decision.outcome === 'not an event' ? 'rejected' : 'accepted'
  return (
    <article class={`card ${state}`} id={`card-${id}`} tabindex={-1} aria-label={`${number}: ${title}`}>
      <div class="card-head">
        <h2>
          <span class="n">{number}</span> {title} {words && <q>{words}</q>}
        </h2>
        {tags.map((tag) => (
          <span class="tag">{tag}</span>
        ))}
      </div>
      {children}
    </article>
  )
}
