import type { ComponentChildren } from 'preact'

export type CardState = 'proposed' | 'accepted' | 'rejected'

interface CardProps {
  id: string
  title: ComponentChildren
  state: CardState
  status: string // the state in words: 'accepted as a new event'
  current?: boolean | undefined
  children: ComponentChildren
}

/** One proposal at the desk. It can take the focus, so that keys and `#id` lead to it. */
export function Card({ id, title, state, status, current, children }: CardProps) {
  return (
    <article
      class={`card ${state}${current ? ' current' : ''}`}
      id={id}
      tabindex={-1}
      aria-labelledby={`${id}-title`}
      aria-current={current ? 'true' : undefined}
    >
      <div class="card-head">
        <h3 id={`${id}-title`}>{title}</h3>
        <span class={`tag ${state}`}>{status}</span>
      </div>
      {children}
    </article>
  )
}
