// What SQLite reports and a person can put right, in a sentence. Everything else is a bug and stays one.
import { Refusal } from '../refusal.ts'

const sentences: [RegExp, 'conflict' | 'invalid', string][] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'conflict',
    'Another program is writing to this vault. Nothing was written here; try again in a moment.',
  ],
  [
    /^SQLITE_(FULL|IOERR_NOSPC)/,
    'invalid',
    'The disk is full. Nothing of this was written; make room and do it again.',
  ],
  [
    /^SQLITE_READONLY/,
    'invalid',
    'The vault can be read but not written. Make its file and folder writable for you, then do it again.',
  ],
  [
    /^SQLITE_NOTADB/,
    'invalid',
    'The vault was given a new key meanwhile, or its file is damaged. Sign in again; if that does not help, keep a copy of it and restore your last backup.',
  ],
  [
    /^SQLITE_CORRUPT/,
    'invalid',
    'The vault file is damaged. Leave it as it is, keep a copy, and restore your last backup.',
  ],
  [
    /^SQLITE_(IOERR|CANTOPEN|PROTOCOL)/,
    'invalid',
    'The disk that holds the vault did not answer as it should. Check that it is connected and sound.',
  ],
]

export function inWords<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const found = sentences.find(([codes]) => codes.test(code))
    if (!found) throw error
    throw new Refusal(found[1], found[2])
  }
}
