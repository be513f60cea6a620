interface ProgressProps {
  done: number
  total: number
  words: string // '31 of 44 sentences settled'
}

/** How far it is, in words first. */
export function Progress({ done, total, words }: ProgressProps) {
  return (
    <p class="progress">
      <span>{words}</span>
      <progress value={done} max={Math.max(total, 1)} aria-label={words} />
    </p>
  )
}
