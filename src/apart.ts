// Slow work, and bytes from outside, in a child process with limits: the desk always answers, and what goes
// wrong there ends there. Never a worker thread: ending one inside a native call ends the program.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode, encode } from './apart-message.ts'
import type { Outcome } from './apart-message.ts'
import { Refusal } from './refusal.ts'
import type { Label } from './vocabulary/list.ts'

export interface Limits {
  megabytes: number
  milliseconds: number
  doing?: Label | undefined // how the sentences begin: "Reading the report"
}

// `module` is a path in dist/ whose module exports `answer(input)`. Input and output travel as JSON,
// with bytes (Uint8Array) anywhere in them. A Refusal there is the same Refusal here.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what the module answers
export async function runApart<Input, Output>(module: string, input: Input, limits: Limits): Promise<Output> {
  const child = start(module, limits)
  const ending = endOf(child, limits)
  child.stdin?.on('error', () => undefined) // it ended before it read all; `ending` says why
  child.stdin?.end(encode(input))
  return resultOf(await ending, limits) as Output
}

// The same whether this runs from src/ (tests) or from dist/.
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')

function start(module: string, { megabytes }: Limits): ChildProcess {
  const heap = `--max-old-space-size=${megabytes}`
  return spawn(process.execPath, [heap, join(dist, 'apart-child.js'), join(dist, module)], {
    env: bareEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  })
}

// Passphrases and keys may stand in our environment. Windows starts nothing without its folders.
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'LANG', 'TZ', 'SystemRoot', 'TEMP', 'TMP']
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}

interface Ending {
  text: string
  stopped: 'time' | 'size' | undefined
}

function endOf(child: ChildProcess, { megabytes, milliseconds }: Limits): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    let stopped: Ending['stopped']
    const stop = (why: Ending['stopped']): void => {
      stopped ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(stop, milliseconds, 'time')
    child.stdout?.on('data', (part: Buffer) => {
      size += part.length
      if (size > megabytes * 1024 * 1024) stop('size')
      else parts.push(part)
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve({ text: Buffer.concat(parts).toString(), stopped })
    })
  })
}

const READING: Label = { en: 'Reading this', ru: 'Чтение', kk: 'Оқу' }

function resultOf({ text, stopped }: Ending, limits: Limits): unknown {
  const { doing = READING, megabytes, milliseconds } = limits
  if (stopped === 'time') {
    const seconds = Math.ceil(milliseconds / 1000)
    throw new Refusal(
      'invalid',
      '{doing} took longer than {seconds|# second|# seconds} and was stopped. Try a smaller part.',
      { doing, seconds },
    )
  }
  const outcome = stopped ? undefined : decode<Outcome>(text)
  if (!outcome) {
    throw new Refusal(
      'invalid',
      '{doing} needed more than {megabytes} MB of memory or broke off, and was stopped. Try a smaller part.',
      { doing, megabytes: String(megabytes) },
    )
  }
  if (outcome.refusal) {
    const { code, sentence, values, field } = outcome.refusal
    throw new Refusal(code, sentence, values, field)
  }
  if (outcome.bug) throw new Error(`${doing.en}, apart: ${outcome.bug}`)
  return outcome.answer
}
