// A table as text with cells parted by commas, semicolons, tabs or bars (RFC 4180). Quotation marks that do not
// fit are refused: a row that was guessed would be told as one that was struck off.
import { Refusal } from '../../refusal.ts'
import { Lines } from './table.ts'

export function readSeparated(whole: string): Lines {
  const text = whole.replace(/^\uFEFF/, '')
  const given = /^sep=([^\r\n])\r?\n/i.exec(text) // as a spreadsheet writes it
  return new Reading(given ? text.slice(given[0].length) : text, given?.[1] ?? separatorIn(text)).lines()
}

const SEPARATORS = [',', ';', '\t', '|'] as const
const LOOKED_AT = 50 // lines

/** The one that parts the first lines most often. */
function separatorIn(text: string): string {
  const outside = text
    .split(/\r\n?|\n/, LOOKED_AT)
    .join('\n')
    .replace(/"[^"]*"/g, '')
  const times = (mark: string) => outside.split(mark).length
  return SEPARATORS.reduce<string>((most, mark) => (times(mark) > times(most) ? mark : most), ',')
}

class Reading {
  readonly #text: string
  readonly #separator: string
  readonly #lines = new Lines()
  #at = 0
  #line = 1

  constructor(text: string, separator: string) {
    this.#text = text
    this.#separator = separator
  }

  lines(): Lines {
    while (this.#at < this.#text.length) this.#lines.add(this.#row())
    return this.#lines
  }

  #row(): string[] {
    const cells = [this.#cell()]
    while (this.#text[this.#at] === this.#separator) {
      this.#at++
      if (cells.length < 10_000) cells.push(this.#cell())
      else this.#cell()
    }
    this.#endLine()
    return cells
  }

  #endLine(): void {
    if (this.#text[this.#at] === '\r') this.#at++
    if (this.#text[this.#at] === '\n') this.#at++
    this.#line++
  }

  #cell(): string {
    return this.#text[this.#at] === '"' ? this.#quoted() : this.#plain()
  }

  // A mark within a cell that does not begin with one is a letter like others: ООО «Заря» or "Zarya" LLC.
  #plain(): string {
    const start = this.#at
    while (this.#at < this.#text.length && !this.#isEnd()) this.#at++
    return this.#text.slice(start, this.#at)
  }

  #quoted(): string {
    const opened = this.#line
    let words = ''
    for (;;) {
      const close = this.#text.indexOf('"', this.#at + 1)
      if (close < 0) throw never(opened)
      const part = this.#text.slice(this.#at + 1, close)
      words += part
      this.#line += part.split('\n').length - 1
      this.#at = close + 1
      if (this.#text[this.#at] !== '"') break
      words += '"'
    }
    if (this.#at < this.#text.length && !this.#isEnd()) throw stray(this.#line)
    return words
  }

  #isEnd(): boolean {
    const letter = this.#text[this.#at]
    return letter === this.#separator || letter === '\n' || letter === '\r'
  }
}

function never(line: number): Refusal {
  return new Refusal(
    'invalid',
    'The quotation mark that opens a cell in line {line} is never closed. Save the table anew, or mend that line.',
    { line },
    'file',
  )
}

function stray(line: number): Refusal {
  return new Refusal(
    'invalid',
    'A cell in line {line} goes on after its quotation mark. Within a cell each mark is written twice; mend that line.',
    { line },
    'file',
  )
}
