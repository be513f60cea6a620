// A vault that an older Khronika made is brought to today's form, forward only: first a copy of it as it was,
// then everything in one transaction. What is derived is never migrated, only derived anew.
import { existsSync, rmSync } from 'node:fs'
import { deriveAnew } from './readings/rebuild.ts'
import type { VaultFile } from './vault-file.ts'

export const FORMAT = 6

// By the format each leads to. Once released, a step is never changed: vaults went through it.
const STEPS: Readonly<Record<number, string>> = {
  // What waits in the inbox has a number, by which its words are found.
  2: `
    drop index inbox_sha;
    alter table inbox rename to inbox_before;
    create table inbox (
      number integer primary key, id text not null unique, source text not null, received text not null, name text not null, state text not null,
      sha256 text not null, details text not null, report text not null, draft text, sketch text not null, copy_of text
    ) strict;
    create index inbox_sha on inbox (sha256);
    insert into inbox (id, source, received, name, state, sha256, details, report, draft, sketch, copy_of)
      select id, source, received, name, state, sha256, details, report, draft, sketch, copy_of
      from inbox_before order by received, id;
    drop table inbox_before;
    create table assignment (
      about text primary key, account text not null, by text not null, since text not null
    ) strict;
  `,
  // What the checks found, and calendars at secret addresses.
  3: `
    create table raised (
      subject text not null, place integer not null, code text not null, ground text not null, settled integer not null,
      day text, body text not null, primary key (subject, place)
    ) strict;
    create index raised_code on raised (settled, code, subject);
    create table raised_at (whom text not null, subject text not null, primary key (whom, subject)) strict, without rowid;
    create table due (
      subject text not null, place integer not null, code text not null, earliest text, latest text, body text not null,
      primary key (subject, place)
    ) strict;
    create index due_on on due (latest, subject);
    create table calendar_feed (
      account text primary key, secret text not null unique, names integer not null, made text not null
    ) strict;
  `,
  4: '', // names have keys: derived anew
  // Searches that are kept, and who has what: some vaults of earlier formats have these already.
  5: `
    create table if not exists saved_search (
      id text primary key, account text not null, name text not null, question text not null, seen integer not null,
      seen_on text not null
    ) strict;
    create table if not exists assignment (
      about text primary key, account text not null, by text not null, since text not null
    ) strict;
  `,
  6: '', // lines say what custody hangs on: derived anew
}

/** Where the copy is, or undefined where nothing was to be done. */
export function bringUpToDate(file: VaultFile): string | undefined {
  const was = file.format()
  if (was >= FORMAT) return undefined
  const copy = `${file.path}.format-${was}`
  if (!existsSync(copy)) copyWhole(file, copy)
  file.write(() => {
    const now = file.format() // another program may have done it while we waited for our turn
    if (now >= FORMAT) return
    for (let format = now + 1; format <= FORMAT; format++) file.exec(STEPS[format] ?? '')
    deriveAnew(file)
    file.setFormat(FORMAT)
  })
  return copy
}

function copyWhole(file: VaultFile, copy: string): void {
  try {
    file.copyTo(copy)
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  }
}
