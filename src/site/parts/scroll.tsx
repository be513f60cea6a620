import type { ComponentChildren } from 'preact'

/** What may be wider than the page, such as a table: it scrolls by itself, by keyboard too. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="scroll" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  )
}
