// A published update as its page shows it: as it stands, as an earlier version had it, or that it was taken down.
import { getReading } from '../../find/readings.ts'
import { takenDownIn } from '../../find/updates/taken-down.ts'
import type { TakenDown } from '../../find/updates/taken-down.ts'
import { listVersions, passagesAt, passagesIn } from '../../find/updates/versions.ts'
import { textsOf, valueOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { Day, Passage } from '../../record/values/value.ts'
import { dayIn } from '../../find/words/days.ts'
import { wordsIn } from '../words/words.ts'
import type { SiteView, UpdateView } from '../view.ts'
import { addressOf, linkOf } from './address.ts'
import type { Asking } from './asking.ts'
import { commentsView } from './comments.ts'
import { countryOf } from './countries.ts'
import { sectionsOf } from './passages.ts'
import { permanentAddress } from './site-view.ts'
import { changesOf, translatedFrom, translationsOf, versionAddress } from './versions.ts'

export function updateView(asking: Asking, site: SiteView, id: string): UpdateView {
  const reading = getReading(asking.file, id, asking.reader)
  const down = takenDownIn(reading)
  if (down) return updateViewOf(asking, site, matterOfTakenDown(asking, down, reading))
  return {
    ...updateViewOf(asking, site, matterOf(reading, passagesIn(reading))),
    changes: changesOf(asking, reading.subject),
    translations: translationsOf(asking, reading.subject),
    translated: translatedFrom(asking, reading),
    comments: commentsView(asking, reading),
  }
}

/** As an earlier version had it; undefined where there was no such version, or it is the newest. */
export function versionView(
  asking: Asking,
  site: SiteView,
  id: string,
  number: number,
): UpdateView | undefined {
  const reading = getReading(asking.file, id, asking.reader)
  const versions = listVersions(asking.file, asking.reader, reading.subject)
  if (takenDownIn(reading) || number < 1 || number >= versions.length) return undefined
  const passages = passagesAt(asking.file, asking.reader, reading.subject, number)
  const matter = matterOf(reading, passages)
  const address = versionAddress(reading.subject, number)
  const newest = { text: wordsIn(asking.language).newestVersion, address: linkOf(asking, reading.subject) }
  return { ...updateViewOf(asking, site, { ...matter, address }), old: { number, newest } }
}

function matterOf(reading: Reading, passages: Passage[]): UpdateMatter {
  return {
    title: valueOf(reading, 'title', 'text')?.text ?? '',
    country: valueOf(reading, 'country', 'code')?.code ?? '',
    published: valueOf(reading, 'published', 'when')?.earliest,
    credit: textsOf(reading, 'credit'),
    passages,
    address: addressOf(reading.subject) ?? '',
  }
}

// The address stays, with the note and nothing of the text.
function matterOfTakenDown(
  { language: page }: Asking,
  { country, published, day, note }: TakenDown,
  reading: Reading,
): UpdateMatter {
  const words = wordsIn(page)
  const language = valueOf(reading, 'language', 'text')?.text ?? 'en'
  const told = { section: 'lead', form: 'paragraph', text: note, language } as const
  return {
    title: day ? words.takenDownOn(dayIn(page, day)) : words.takenDown,
    country,
    published,
    credit: [],
    passages: [{ kind: 'passage', order: 0, ...told, rests: [], links: [] }],
    address: addressOf(reading.subject) ?? '',
    down: true,
  }
}

export interface UpdateMatter {
  title: string
  country: string
  published: Day | undefined
  credit: string[]
  passages: Passage[]
  address: string
  down?: boolean
}

// Also of an update that is not published yet, for looking at it before.
export function updateViewOf(asking: Asking, site: SiteView, matter: UpdateMatter): UpdateView {
  const { title, credit, passages, address } = matter
  const { language } = asking
  const said = matter.published ? dayIn(language, matter.published) : wordsIn(language).noDay
  const quoted = language === 'en' ? `“${title}”` : `«${title}»`
  const by = new Intl.ListFormat(language).format(credit) || site.siteTitle
  return {
    ...site,
    country: countryOf(asking, matter.country),
    title,
    published: { said, day: matter.published },
    credit,
    sections: sectionsOf(asking, passages),
    down: matter.down,
    changes: [],
    translations: [],
    comments: { open: false, shown: [] },
    cite: `${by}, ${quoted}, ${said}.`,
    address: permanentAddress(asking, address),
  }
}
