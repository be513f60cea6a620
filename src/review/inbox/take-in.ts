// A report all the way into the inbox: read apart, kept as it came, drafted apart.
import { runApart } from '../../apart.ts'
import type { Draft } from '../../draft/draft.ts'
import type { Hint } from '../../intake/decoding/media-type.ts'
import { readApart } from '../../intake/read-apart.ts'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import { keepDraft } from '../cards/cards.ts'
import { getItem, takeReport } from './inbox.ts'
import type { SourceDetails, Taking } from './inbox.ts'

const LIMITS = {
  megabytes: 1024,
  milliseconds: 60_000,
  doing: { en: 'Drafting the report', ru: 'Разбор сообщения', kk: 'Хабарды талдау' },
}

export async function takeIn(
  vault: Vault,
  bytes: Uint8Array,
  hint: Hint,
  details?: Partial<SourceDetails>,
): Promise<Taking> {
  const report = await readApart(bytes, hint)
  const taking = takeReport(vault, { bytes, name: hint.name ?? '', report, details })
  return taking.copy === 'none' && report.text !== '' ? drafted(vault, taking) : taking
}

// A file that came with a message, taken in as a source of its own: its day, place and access are the message's.
export async function takeAttachment(vault: Vault, itemId: string, sha256: string): Promise<Taking> {
  const { report, details } = getItem(vault.file, itemId)
  const attachment = report.attachments?.find((one) => one.sha256 === sha256)
  if (!attachment) throw new Refusal('not-found', 'There is no such file with this message.')
  const { name, mediaType } = attachment
  const { published, country, access, how } = details
  return takeIn(
    vault,
    vault.captures.readCapture(sha256),
    { name, mediaType },
    { published, country, access, how },
  )
}

// A report that could not be drafted (too long for the time it may take) is kept all the same, waits
// undrafted, and is said to: nothing of it is lost.
export async function drafted(vault: Vault, taking: Taking): Promise<Taking> {
  try {
    await draftItem(vault, taking.item.id)
    return taking
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...taking, undrafted: `It was kept, and no cards were made of it. ${error.message}` }
  }
}

// Also anew, once the day of publication or the country is known.
export async function draftItem(vault: Vault, itemId: string): Promise<void> {
  const { report, details } = getItem(vault.file, itemId)
  if (report.text === '') throw new Refusal('conflict', 'This source has no text that could be read.')
  const context = {
    published: details.published,
    country: details.country || undefined,
    language: details.language,
  }
  const draft = await runApart<object, Draft>('draft/apart-draft.js', { report, context }, LIMITS)
  keepDraft(vault, itemId, draft)
}
