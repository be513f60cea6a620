import type { ComponentChildren } from 'preact'

/** What an act has done, or why it was refused. Read out by a screen reader when it appears. */
export function Notice({ refused, children }: { refused?: boolean; children: ComponentChildren }) {
  return (
    <div class={refused ? 'notice refused' : 'notice'} role={refused ? 'alert' : 'status'}>
      {children}
    </div>
  )
}

/** Where there is nothing yet: says so, and what to do next. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
