// Lines of at most `width` characters, broken between words.
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const isStart = line === indent || line === first
    if (!isStart && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else line += (isStart && line.trim() === '' ? '' : ' ') + word
  }
  return [...lines, line].join('\n')
}
