// The passphrase: from a file, from the environment, or typed without being shown. Never from the command
// line, where other users of the machine and the shell's history would see it.
import { openSync, readSync, closeSync } from 'node:fs'
import { Refusal } from '../../refusal.ts'
import type { Given, Option } from '../command.ts'
import { askHidden } from '../terminal.ts'

export const PASSPHRASE: Option = {
  name: 'passphrase-file',
  value: 'FILE',
  text: 'Read the passphrase from the first line of FILE (else KHRONIKA_PASSPHRASE, else it is asked)',
}

export async function getPassphrase({ options }: Given, question = 'Passphrase: '): Promise<string> {
  const given = findPassphrase(options['passphrase-file'])
  return given ?? (await ask(question))
}

export function getNewPassphrase({ options }: Given): Promise<string> {
  return givenOrTwice(findPassphrase(options[PASSPHRASE.name]), 'A passphrase for the new vault: ')
}

/** Of somebody in a vault that is open: from their own file, or typed. The environment's opened the vault. */
export function getAnotherPassphrase(file: string | undefined, question: string): Promise<string> {
  return givenOrTwice(file === undefined ? undefined : firstLine(file), question)
}

// Typed twice: a slip would lock its owner out for ever.
async function givenOrTwice(given: string | undefined, question: string): Promise<string> {
  if (given !== undefined) return given
  const first = await ask(question)
  if (first === (await ask('Once more: '))) return first
  throw new Refusal('invalid', 'The two were not the same, so nothing was made. Start again.')
}

function findPassphrase(file: string | undefined): string | undefined {
  return file === undefined ? process.env['KHRONIKA_PASSPHRASE'] : firstLine(file)
}

const MOST = 4096 // bytes: whoever names a wrong file should hear so, not wait

function firstLine(file: string): string {
  const bytes = Buffer.alloc(MOST)
  const [line = ''] = bytes
    .toString('utf8', 0, readInto(bytes, file))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1)
  if (line !== '') return line
  throw new Refusal('invalid', `${file} begins with an empty line; the passphrase is expected there.`)
}

function readInto(bytes: Buffer, file: string): number {
  try {
    const handle = openSync(file, 'r')
    try {
      return readSync(handle, bytes)
    } finally {
      closeSync(handle)
    }
  } catch {
    throw new Refusal('not-found', `The passphrase file ${file} cannot be read.`)
  }
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    const how = 'Set KHRONIKA_PASSPHRASE, give --passphrase-file, or run this in a terminal.'
    throw new Refusal('not-allowed', `A passphrase is needed and nobody is there to be asked. ${how}`)
  }
  const typed = await askHidden(question)
  if (typed !== undefined) return typed
  throw new Refusal('not-allowed', 'No passphrase was given, so nothing was done.')
}
