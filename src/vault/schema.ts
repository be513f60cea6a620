// The tables of a vault. Three groups: what was written (the truth), readings of it (derived, and
// rebuilt to the same rows), and work in progress, which `rebuild` leaves alone.

// Changes are numbered in the order in which they arrived in this file (`content.id`), and an entry has the
// number of its first change; `last` is that of its last. So the tables are written at their end and found
// by small numbers. These are never signed, shown or handed on.
// device.account: whose key it is, of those whose private half is here; each signs with their own.
// clock: the highest Lamport number up to here, so that the next is known from the last row.
export const TRUTH = `
create table device (
  id text primary key, public_key text not null, private_key text, made text not null, account text
) strict;
create table entry (
  id integer primary key, last integer not null, hash text not null, device text not null, number integer not null,
  lamport integer not null, clock integer not null, author text not null, instant text not null,
  header text not null, signature text not null, unique (device, number, hash)
) strict;
create table content (
  id integer primary key, entry integer not null, position integer not null, salt text not null, body text not null
) strict;
`

// Where changes are found, by their numbers:
// about: by the subject of a statement.
// pointer: by another subject that a statement (about `about`) speaks of; way: how it does.
// rest: by the statements that a passage (of `about`, an update) rests on.
// aim: by what a withdrawal, rank, judgement, grade or erasure is aimed at.
// Each index costs a page or two of every entry, encrypted twice: there is none that writing could do without.
// Rows are kept in the order of their keys where they are short, and added at the end where they are long.
// line: what a reading is narrowed and counted by, with the id of its reading; all of it is held in memory
// while somebody looks for things (find/columns), so it has no index.
// name_key: what somebody may be called is looked for by (names/keys.ts), before names are compared. Each
// key begins with the letter of its audience.
// said_…: the words of each reading, folded, by the id of the reading; reported: those of each report, by
// its number in the inbox. They keep no text, only where words stand. …_words: what is in them.
const FOLDED = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'"

export const DERIVED = `
create table about (
  subject text not null, change integer not null, primary key (subject, change)
) strict, without rowid;
create table pointer (
  subject text not null, way text not null, change integer not null, about text not null,
  primary key (subject, way, change)
) strict, without rowid;
create table aim (
  target text not null, change integer not null, kind text not null, primary key (target, change)
) strict, without rowid;
create table rest (
  statement text not null, change integer not null, about text not null, primary key (statement, change)
) strict, without rowid;
create index aim_sealing on aim (change) where kind = 'grade' and instr(target, ':') = 0;
create table erased (id text primary key) strict, without rowid;
create table cluster (
  audience text not null, member text not null, subject text not null, primary key (audience, member)
) strict, without rowid;
create index cluster_subject on cluster (audience, subject);
create table reading (
  id integer primary key, audience text not null, subject text not null, kind text not null, label text,
  body text not null, unique (audience, subject)
) strict;
create table line (
  id integer primary key, audience text not null, subject text not null, kind text not null, label text,
  act text, happened text, earliest integer, latest integer, country text, place text, freedoms text not null,
  disputed integer not null, parts text not null, ties text not null, told text
) strict;
create virtual table said_public using fts5(name, text, ${FOLDED});
create virtual table said_public_words using fts5vocab(said_public, 'col');
create virtual table said_team using fts5(name, text, ${FOLDED});
create virtual table said_team_words using fts5vocab(said_team, 'col');
create virtual table reported using fts5(text, ${FOLDED});
create virtual table reported_words using fts5vocab(reported, 'col');
create table name (
  audience text not null, key text not null, subject text not null, name text not null,
  primary key (audience, key, subject, name)
) strict, without rowid;
create virtual table name_key using fts5(keys, subject unindexed, spelling unindexed, tokenize='ascii');
create table event (
  audience text not null, subject text not null, act text, happened text, earliest integer, latest integer,
  country text, place text, freedoms text not null, disputed integer not null, primary key (audience, subject)
) strict, without rowid;
create index event_when on event (audience, country, coalesce(earliest, latest), subject);
create table part (
  audience text not null, whom text not null, event text not null, role text not null,
  primary key (audience, whom, event, role)
) strict, without rowid;
`

// raised: what the checks found, by the subject it is about, as far as they have come (setting 'checked'); kept so
// that no page waits for it, and found again by looking. raised_at: on whose pages it is shown as well.
// due: what is due or ends, likewise; an open bound is that of its other, and neither where nobody says when.
// calendar_feed: whose calendar can be read at a secret address, of which only a hash is kept.
export const WORK = `
create table inbox (
  number integer primary key, id text not null unique, source text not null, received text not null, name text not null, state text not null,
  sha256 text not null, details text not null, report text not null, draft text, sketch text not null, copy_of text
) strict;
create index inbox_sha on inbox (sha256);
create table proposal (
  id text primary key, item text not null, position integer not null, kind text not null, first integer not null,
  last integer not null, body text not null, event text
) strict;
create index proposal_item on proposal (item, position);
create table decision (
  proposal text primary key, item text not null, outcome text not null, event text, fields text,
  changes text not null,
  author text not null, instant text not null
) strict;
create index decision_item on decision (item);
create table link (item text not null, draft_subject text not null, subject text not null, proposal text not null) strict;
create index link_item on link (item);
create table account (
  id text primary key, name text not null, role text not null, made text not null, removed text
) strict;
create table manuscript (
  id text primary key, country text not null, version integer not null, body text not null,
  author text not null, instant text not null
) strict;
create table saved_search (
  id text primary key, account text not null, name text not null, question text not null, seen integer not null,
  seen_on text not null
) strict;
create table comment (
  id text primary key, about text not null, name text not null, text text not null, state text not null,
  received text not null
) strict;
create table public_change (
  number integer primary key autoincrement, subject text not null, country text, earliest integer, latest integer,
  initials text, pointed text
) strict;
create table mirror (
  place text primary key, seen integer not null, edition integer not null, form text not null, manifest text not null
) strict;
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
create table assignment (
  about text primary key, account text not null, by text not null, since text not null
) strict;
create table setting (name text primary key, value text not null) strict;
`

// Tables that can be dropped and derived again.
export const DERIVED_TABLES = [
  'about',
  'pointer',
  'aim',
  'rest',
  'erased',
  'cluster',
  'reading',
  'line',
  'said_public_words',
  'said_public',
  'said_team_words',
  'said_team',
  'reported_words',
  'reported',
  'name',
  'name_key',
  'event',
  'part',
] as const
