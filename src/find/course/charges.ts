// What somebody is charged with, in words: the provision as the source or an editor gave it.
import type { Reader } from '../../record/reader.ts'
import { textsOf, valueOf, valuesOf } from '../../record/reading.ts'
import type { Reading } from '../../record/reading.ts'
import type { SubjectId } from '../../record/subject.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { findReading, labelFor } from '../readings.ts'
import { remembered } from '../remembered.ts'

export interface ChargeWords {
  subject: SubjectId
  accused: SubjectId | undefined
  description: string | undefined
  provision: string | undefined // 'Criminal Code (1997), article 164, part 1'
  law: { subject: SubjectId; label: string } | undefined
}

export function chargeWords(file: VaultFile, reader: Reader, charge: SubjectId): ChargeWords {
  const reading = chargeReading(file, reader, charge)
  const text = (property: string) => (reading ? textsOf(reading, property)[0] : undefined)
  const law = reading && valueOf(reading, 'provision', 'ref')?.subject
  const label = law && labelFor(file, law, reader)
  return {
    subject: charge,
    accused: reading && valueOf(reading, 'accused', 'ref')?.subject,
    description: text('description'),
    provision: provisionWords(text) ?? text('provision') ?? label,
    law: law && label ? { subject: law, label } : undefined,
  }
}

// A member's is folded, and asked for each time that somebody is named with it.
function chargeReading(file: VaultFile, reader: Reader, charge: SubjectId): Reading | undefined {
  const asker = reader === 'public' ? 'the public' : reader.member
  return remembered(file, `charge for ${asker}`, charge, () => findReading(file, charge, reader))
}

function provisionWords(text: (property: string) => string | undefined): string | undefined {
  const [code, edition, article, part] = ['code', 'edition', 'article', 'part'].map(text)
  const named = code && (edition ? `${code} (${edition})` : code)
  const words = [named, article && `article ${article}`, part && `part ${part}`].filter(Boolean)
  return words.length > 0 ? words.join(', ') : undefined
}

/** Charges that nobody has said are another's. */
export function isChargeOf(
  file: VaultFile,
  reader: Reader,
  charge: SubjectId,
  members: readonly SubjectId[],
): boolean {
  const reading = chargeReading(file, reader, charge)
  const accused = reading
    ? valuesOf(reading, 'accused').flatMap((value) => (value.kind === 'ref' ? [value.subject] : []))
    : []
  return accused.length === 0 || accused.some((one) => members.includes(one))
}
