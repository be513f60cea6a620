// What each list holds as a file: codes, ids and days as they are, sentences in the language of whoever reads.
import { listCases } from '../../find/cases/cases.ts'
import { commentsOf } from '../../find/comments.ts'
import { whoIsHeld } from '../../find/course/held.ts'
import { whatIsDue } from '../../find/due/due.ts'
import { tellDeadline } from '../../find/due/tell-due.ts'
import { logOf } from '../../find/log.ts'
import { listRaised } from '../../find/raised/raised.ts'
import { tellFinding } from '../../find/raised/tell.ts'
import { listRatings } from '../../find/ratings.ts'
import { listUpdates } from '../../find/updates.ts'
import { subjectWords } from '../../find/words/value-words.ts'
import { isDay } from '../../record/values/day.ts'
import { listWaiting } from '../../review/comments/moderate.ts'
import { listItems } from '../../review/inbox/inbox.ts'
import { listManuscripts } from '../../update/manuscript/manuscripts.ts'
import { isCountryCode } from '../../vocabulary/countries.ts'
import { isCheckCode } from '../../watch/codes.ts'
import { addressOf, reportAddress } from '../address.ts'
import type { Desk } from '../desk.ts'
import { LISTED, listed, wordsOf } from '../further/listed-page.tsx'
import type { ListedKind } from '../further/listed-page.tsx'
import { keepUpBriefly } from '../watch/keep-up.ts'
import { speechOf } from '../watch/raised.tsx'
import type { Query, Row, Table } from './table.ts'

const A_BATCH = 100

const CASES: Table = {
  folder: 'cases',
  columns: ['id', 'title', 'country', 'events', 'address'],
  batches: ({ vault, reader }) => [
    listCases(vault.file, reader).map(({ subject, title, country, events }) => ({
      id: subject,
      title,
      country,
      events,
      address: addressOf(subject),
    })),
  ],
}

const UPDATES: Table = {
  folder: 'updates',
  columns: ['id', 'state', 'title', 'country', 'language', 'published', 'source', 'translates', 'address'],
  batches: ({ vault: { file } }) => [
    listManuscripts(file).map(({ id, original, ...written }) =>
      updateRow({ ...written, subject: id, original, state: 'written', published: undefined }),
    ),
    listUpdates(file, 'public').map((update) => updateRow({ ...update, state: 'public' })),
  ],
}

type ToldUpdate = Pick<
  ReturnType<typeof listUpdates>[number],
  'subject' | 'title' | 'country' | 'language' | 'published' | 'original'
> & { source?: string | undefined; state: string }

function updateRow({ subject, original, ...update }: ToldUpdate): Row {
  const { state, title, country, language, published, source } = update
  return {
    id: subject,
    state,
    title,
    country,
    language,
    published,
    source,
    translates: original?.update,
    address: addressOf(subject),
  }
}

const RATINGS: Table = {
  folder: 'ratings',
  columns: [
    'id',
    'country',
    'what',
    'method',
    'band',
    'score',
    'trend',
    'proposed',
    'issued',
    'reasons',
    'address',
  ],
  batches: ({ vault, reader }) => [
    listRatings(vault.file, reader).map(({ subject, reasons, ...rating }) => ({
      id: subject,
      country: rating.country,
      what: rating.what,
      method: rating.method,
      band: rating.band,
      score: rating.score,
      trend: rating.trend,
      proposed: rating.proposed,
      issued: rating.issued,
      reasons: reasons.map(({ text }) => text),
      address: `/desk/ratings/${subject}`,
    })),
  ],
}

const COMMENTS: Table = {
  folder: 'comments',
  columns: ['id', 'state', 'update', 'name', 'day', 'text', 'replies'],
  *batches({ vault: { file } }) {
    yield listWaiting(file).map(({ id, about, name, received, text }) => ({
      id,
      state: 'waiting',
      update: about,
      name,
      day: received,
      text,
      replies: [],
    }))
    for (const { subject } of listUpdates(file, 'public'))
      yield commentsOf(file, 'public', subject).map(({ id, name, day, text, replies }) => ({
        id,
        state: 'shown',
        update: subject,
        name,
        day,
        text,
        replies: replies.map((reply) => reply.text),
      }))
  },
}

const INBOX: Table = {
  folder: 'inbox',
  columns: [
    'id',
    'source',
    'state',
    'received',
    'file',
    'title',
    'publisher',
    'published',
    'language',
    'country',
    'copy_of',
    'address',
  ],
  batches: ({ vault: { file } }) => [
    listItems(file).map(({ id, source, state, received, name, copyOf, details }) => ({
      id,
      source,
      state,
      received,
      file: name,
      title: details.title,
      publisher: details.publisher,
      published: details.published,
      language: details.language,
      country: details.country,
      copy_of: copyOf,
      address: reportAddress(id),
    })),
  ],
}

const LOG: Table = {
  folder: 'log',
  columns: ['entry', 'instant', 'who', 'did', 'subjects', 'hidden'],
  *batches({ vault, reader, language }) {
    for (let offset = 0, total = 1; offset < total; offset += A_BATCH) {
      const page = logOf(vault.file, reader, { limit: A_BATCH, offset }, language)
      total = page.total
      yield page.lines.map(({ entry, instant, who, did, subjects, hidden }) => ({
        entry,
        instant,
        who,
        did: did.map(({ verb, count }) => `${verb} ${count}`),
        subjects: subjects.map(({ subject }) => subject),
        hidden,
      }))
    }
  },
}

const CHECKS: Table = {
  folder: 'checks',
  columns: ['code', 'about', 'also', 'sentence', 'readings', 'settled', 'reason'],
  *batches(desk, { code = '', settled }) {
    const { vault, reader, today } = desk
    keepUpBriefly(vault.file)
    const question = { code: isCheckCode(code) ? code : undefined, settled: settled === 'yes', today }
    for (let offset = 0, total = 1; offset < total; offset += A_BATCH) {
      const page = listRaised(vault.file, reader, { ...question, limit: A_BATCH, offset })
      total = page.total
      yield page.raised.map(({ finding, settled: settlement }) => {
        const told = tellFinding(vault.file, reader, finding, speechOf(desk))
        return {
          code: finding.code,
          about: finding.about,
          also: finding.also,
          sentence: told.sentence,
          readings: told.readings,
          settled: settlement?.instant,
          reason: settlement?.reason,
        }
      })
    }
  },
}

const DEADLINES: Table = {
  folder: 'deadlines',
  columns: ['code', 'state', 'earliest', 'latest', 'sentence', 'about', 'rule'],
  batches(desk) {
    keepUpBriefly(desk.vault.file)
    const due = whatIsDue(desk.vault.file, desk.reader, { today: desk.today })
    return (['overdue', 'coming', 'silent', 'undated'] as const).map((state) =>
      dueRows(desk, state, due[state]),
    )
  },
}

function dueRows(desk: Desk, state: string, deadlines: ReturnType<typeof whatIsDue>['coming']): Row[] {
  return deadlines.map((deadline) => ({
    code: deadline.code,
    state,
    earliest: deadline.on.earliest,
    latest: deadline.on.latest,
    sentence: tellDeadline(desk.vault.file, desk.reader, deadline, speechOf(desk)).sentence,
    about: deadline.about,
    rule: deadline.rule,
  }))
}

// As JSON it has each span: course/routes.ts.
export const CUSTODY: Table = {
  folder: 'custody',
  columns: [
    'person',
    'name',
    'held',
    'days_least',
    'days_most',
    'country',
    'from_earliest',
    'from_latest',
    'to_earliest',
    'to_latest',
  ],
  batches: (desk, query) => [
    whoIsHeld(desk.vault.file, desk.reader, dayIn(desk, query), {
      country: isCountryCode(query['country'] ?? '') ? query['country'] : undefined,
    }).map(({ subject, label, held, length, country, custody: { from, to } }) => ({
      person: subject,
      name: label,
      held,
      days_least: length.min,
      days_most: length.max,
      country,
      from_earliest: from?.earliest,
      from_latest: from?.latest,
      to_earliest: to?.earliest,
      to_latest: to?.latest,
    })),
  ],
}

function dayIn({ today }: Desk, { day = '' }: Query): string {
  return isDay(day) ? day : today
}

const tableOf = (kind: ListedKind): Table => ({
  folder: `${kind}s`,
  columns: ['id', 'name', ...LISTED[kind], 'address'],
  batches: (desk) => [
    listed(desk, kind).map((reading) => ({
      id: reading.subject,
      name: subjectWords(desk.vault.file, desk.reader, reading.subject, desk.language),
      ...Object.fromEntries(LISTED[kind].map((property) => [property, wordsOf(desk, reading, property)])),
      address: addressOf(reading.subject),
    })),
  ],
})

export const TABLES: readonly Table[] = [
  tableOf('intervention'),
  tableOf('hearing'),
  CASES,
  UPDATES,
  RATINGS,
  COMMENTS,
  INBOX,
  LOG,
  CHECKS,
  DEADLINES,
]
