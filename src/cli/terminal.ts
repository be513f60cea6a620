// Speaking with whoever runs the program: results on standard output, everything else on standard error.

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function tell(sentence: string): void {
  process.stderr.write(`khronika: ${oneLine(sentence)}\n`)
}

// What others wrote must not move the cursor, colour the screen or fake a second line.
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

// Reads a line that is not shown while it is typed. Undefined: broken off with Ctrl+C or Ctrl+D.
export function askHidden(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed = ''
    const finish = (answer: string | undefined): void => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      resolve(answer)
    }
    const take = (letters: string): void => {
      for (const letter of letters) {
        if (letter === '\r' || letter === '\n') return finish(typed)
        if (letter === '\u0003' || letter === '\u0004') return finish(undefined)
        typed =
          letter === '\u007f' || letter === '\b' ? Array.from(typed).slice(0, -1).join('') : typed + letter
      }
    }
    stdin.on('data', take)
  })
}
