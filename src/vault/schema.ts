// The tables of a vault. Three groups: what was written (the truth), readings of it (derived, and
// rebuilt to the same rows), and work in progress, which `rebuild` leaves alone.

export const TRUTH = `
create table device (
  id text primary key, public_key text not null, private_key text, made text not null
) strict;
create table entry (
  hash text primary key, device text not null, number integer not null, lamport integer not null,
  header text not null, signature text not null
) strict;
create index entry_place on entry (device, number);
create index entry_lamport on entry (lamport);
create table content (
  entry text not null, position integer not null, salt text not null, body text not null,
  primary key (entry, position)
) strict, without rowid;
`

// aim: what a change is aimed at (a withdrawn statement, a judged or graded subject).
// pointer: subjects a statement speaks of besides its own.
// Each index costs a page or two of every entry, encrypted twice: there is none that writing could do without.
export const DERIVED = `
create table change (
  id text not null, entry text not null, position integer not null, kind text not null, lamport integer not null,
  author text not null, instant text not null, primary key (id, entry)
) strict, without rowid;
create index change_grade on change (id) where kind = 'grade';
create table about (subject text not null, id text not null, entry text not null, primary key (subject, id, entry)) strict, without rowid;
create table aim (target text not null, id text not null, entry text not null, primary key (target, id, entry)) strict, without rowid;
create table pointer (subject text not null, id text not null, entry text not null, primary key (subject, id, entry)) strict, without rowid;
create index about_id on about (id);
create index aim_id on aim (id);
create table erased (id text primary key) strict, without rowid;
create table cluster (audience text not null, member text not null, subject text not null, primary key (audience, member)) strict, without rowid;
create table reading (
  audience text not null, subject text not null, kind text not null, label text, body text not null,
  primary key (audience, subject)
) strict, without rowid;
create index reading_kind on reading (audience, kind, label);
create table name (
  audience text not null, key text not null, subject text not null, name text not null,
  primary key (audience, key, subject, name)
) strict, without rowid;
create index name_subject on name (subject);
create table event (
  audience text not null, subject text not null, act text, happened text, earliest integer, latest integer,
  country text, place text, disputed integer not null, primary key (audience, subject)
) strict, without rowid;
create index event_when on event (audience, earliest, subject);
create table part (
  audience text not null, whom text not null, event text not null, role text not null,
  primary key (audience, whom, event, role)
) strict, without rowid;
create index part_event on part (event);
create table cited (
  source text not null, first integer not null, last integer not null, id text not null, subject text not null,
  primary key (source, first, last, id)
) strict, without rowid;
`

export const WORK = `
create table inbox (
  id text primary key, source text not null, received text not null, name text not null, state text not null,
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
create table account (id text primary key, name text not null, made text not null) strict;
create table setting (name text primary key, value text not null) strict;
`

// Tables that can be emptied and derived again, in an order that is safe to fill.
export const DERIVED_TABLES = [
  'change',
  'about',
  'aim',
  'pointer',
  'erased',
  'cluster',
  'reading',
  'name',
  'event',
  'part',
  'cited',
] as const
