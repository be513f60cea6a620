// Who says that it happened, who else has spoken to it, and how they stand to it.
import { sourceWords } from '../../../find/words/said.ts'
import { labelFor } from '../../../find/readings.ts'
import type { Reader } from '../../../record/reader.ts'
import { findProperty } from '../../../record/reading.ts'
import type { Reading } from '../../../record/reading.ts'
import type { Standing } from '../../../record/settle.ts'
import type { ChangeId, Stance } from '../../../record/statement.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { kindOf } from '../../../record/subject.ts'
import type { VaultFile } from '../../../vault/vault-file.ts'

export interface Voice {
  speaker: SubjectId | undefined // undefined: the source itself
  label: string // of the speaker, else of the source
  isPerson: boolean
  source: SubjectId | undefined
  stance: Stance
  rests: ChangeId[]
}

export interface Objection {
  property: string
  voices: Voice[]
}

export function voicesOf(file: VaultFile, reader: Reader, reading: Reading): Voice[] {
  const happened = findProperty(reading, 'happened')
  if (!happened) return []
  const claims = happened.shown.flatMap((one) => one.claims)
  const voices = [...claims, ...happened.objections].map((one) => voiceOf(file, reader, one))
  return voices.reduce<Voice[]>(together, [])
}

/** To any value but that it happened at all. */
export function objectionsIn(file: VaultFile, reader: Reader, reading: Reading): Objection[] {
  return reading.properties
    .filter(({ property, objections }) => property !== 'happened' && objections.length > 0)
    .map(({ property, objections }) => ({
      property,
      voices: objections.map((one) => voiceOf(file, reader, one)),
    }))
}

// Who says the same in two places says it once.
function together(voices: Voice[], voice: Voice): Voice[] {
  const known = voices.find((other) => isSame(voice, other))
  if (!known) return [...voices, voice]
  known.rests.push(...voice.rests)
  return voices
}

function voiceOf(file: VaultFile, reader: Reader, { id, statement }: Standing): Voice {
  const { speaker, cite, stance } = statement
  const label = speaker ? labelFor(file, speaker, reader) : undefined
  return {
    speaker: label ? speaker : undefined,
    label: label ?? (cite ? sourceWords(file, reader, cite.source).voice : ''),
    isPerson: speaker !== undefined && kindOf(speaker) === 'person',
    source: cite?.source,
    stance,
    rests: [id],
  }
}

function isSame(one: Voice, other: Voice): boolean {
  const key = ({ speaker, stance, source }: Voice) => JSON.stringify([speaker ?? source, stance])
  return key(one) === key(other)
}
