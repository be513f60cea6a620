// The versions of an update with what changed, and the same update in other languages.
import { labelFor } from '../../find/readings.ts'
import { originalIn } from '../../find/updates.ts'
import { listTranslations } from '../../find/updates/translations.ts'
import { listVersions, versionOf } from '../../find/updates/versions.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import { dayIn } from '../../find/words/days.ts'
import type { ChangeView, TranslationView, UpdateView } from '../view.ts'
import { addressOf, linkOf, linkTo } from './address.ts'
import type { Asking } from './asking.ts'

export function versionAddress(update: SubjectId, number: number): string {
  return `${addressOf(update)}/${number}`
}

// The newest first; none where nothing was changed.
export function changesOf(asking: Asking, update: SubjectId): ChangeView[] {
  const versions = listVersions(asking.file, asking.reader, update)
  if (versions.length < 2) return []
  return versions.toReversed().map(({ number, day, note }) => ({
    number,
    published: { said: day ? dayIn(asking.language, day) : '', day },
    note,
    address: number === versions.length ? undefined : asking.link(versionAddress(update, number)),
  }))
}

export function translationsOf(asking: Asking, update: SubjectId): TranslationView[] {
  return listTranslations(asking.file, asking.reader, update)
    .filter(({ subject }) => subject !== update)
    .map(({ subject, language, isOriginal, stale }) => ({
      text: languageName(language),
      language,
      address: linkOf(asking, subject),
      original: isOriginal,
      stale,
    }))
}

export function translatedFrom(asking: Asking, reading: Reading): UpdateView['translated'] {
  const original = originalIn(reading)
  if (!original) return undefined
  const { file, reader } = asking
  const title = labelFor(file, original.update, reader) ?? ''
  return {
    version: original.version,
    stale: original.version < versionOf(file, reader, original.update),
    original: linkTo(asking, original.update, title),
  }
}

// In itself: 'Русский', 'Қазақша', 'Deutsch'.
function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
