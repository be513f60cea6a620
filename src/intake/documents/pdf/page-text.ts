// The words of a page as lines, with a blank line where more room than usual stands between two of them, or
// where the writing goes up again, to another column.
interface Item {
  str: string
  hasEOL: boolean
  height: number
  transform: readonly number[]
}

interface Line {
  words: string
  y: number // of its baseline, from below
  height: number
}

export function pageText(items: readonly (object | Item)[]): string {
  const lines = linesOf(items.filter((item): item is Item => 'str' in item))
  const usual = usualStep(lines)
  let text = ''
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before) text += isApart(before, line, usual) ? '\n\n' : '\n'
    text += line.words
  }
  return text.replace(CONTROLS, '').replaceAll(BULLET, '•').trim()
}

// oxlint-disable-next-line no-control-regex -- fonts without names for their letters give control characters
const CONTROLS = /[\x00-\x08\x0B\x0E-\x1F\x7F]/g
const BULLET = '\uF0B7' // as office programs write it: a letter of a font of signs

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = []
  let words = ''
  let first: Item | undefined
  const end = (): void => {
    if (first && words.trim() !== '')
      lines.push({ words: words.trimEnd(), y: first.transform[5] ?? 0, height: first.height })
    words = ''
    first = undefined
  }
  for (const item of items) {
    words += item.str
    if (item.str.trim() !== '') first ??= item
    if (item.hasEOL) end()
  }
  end()
  return lines
}

function usualStep(lines: readonly Line[]): number {
  const steps = lines
    .map(({ y }, at) => (lines[at - 1]?.y ?? y) - y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length / 2)] ?? 0
}

const WIDER = 1.25 // times the usual step
const FARTHEST = 2.2 // times the height of the letters: two lines of one paragraph never stand so far apart

function isApart(before: Line, line: Line, usual: number): boolean {
  const step = before.y - line.y
  const height = Math.max(before.height, line.height)
  return step < -height || step > height * FARTHEST || (step > usual * WIDER && step > height * WIDER)
}
