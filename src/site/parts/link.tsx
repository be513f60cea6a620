import type { ComponentChildren } from 'preact'
import { safeHref } from '../safe-href.ts'

interface LinkProps {
  to: string | undefined
  class?: string
  current?: boolean | undefined
  children: ComponentChildren
}

/** A link where the address is safe to follow; else the same words without one. */
export function Link({ to, current, children, ...rest }: LinkProps) {
  const href = safeHref(to)
  if (href === undefined) return <>{children}</>
  return (
    <a href={href} class={rest.class} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
