// Who says so: before the clause, or in a sentence of its own where others have spoken to it.
import type { Telling } from '../telling/telling.ts'
import type { Voice } from '../telling/voices.ts'
import type { Naming } from '../words/names.ts'
import { capitalised, joined, listed, words } from '../words/phrase.ts'
import type { Phrase } from '../words/phrase.ts'

/** 'According to KIBHR,'. None where a source says so in its own voice. */
export function accordingTo({ voices }: Telling, naming: Naming): Phrase | undefined {
  const saying = voices.filter(isSaying)
  if (saying.length === 0 || saying.some(({ speaker }) => speaker === undefined)) return undefined
  const who = saying.map(({ speaker, label, rests }) => naming.called(speaker, label, rests))
  const said = joined([words('according to'), listed(who)])
  return words(`${said.text},`, said.rests)
}

/** 'Her lawyer confirmed this account; the prison service denied it.' */
export function spokenTo({ voices }: Telling, naming: Naming): Phrase | undefined {
  const first = voices.filter(isSaying)
  const told = VERBS.flatMap(([stance, verb]) => {
    const those = voices.filter((voice) => voice.stance === stance)
    const speakers = those.map((voice) => naming.called(voice.speaker, voice.label, voice.rests))
    return speakers.length > 0 ? [joined([listed(speakers), words(verb)])] : []
  })
  if (told.length === 0) return undefined
  const sentence = joined(told, '; ')
  return capitalised(words(`${sentence.text}.`, [...sentence.rests, ...first.flatMap(({ rests }) => rests)]))
}

const VERBS = [
  ['confirms', 'confirmed this account'],
  ['denies', 'denied this'],
  ['doubts', 'expressed doubts about this'],
] as const

function isSaying({ stance }: Voice): boolean {
  return stance === 'states' || stance === 'alleges' || stance === 'infers'
}

const WHAT: Readonly<Record<string, string>> = {
  when: 'the date',
  place: 'the place',
  act: 'that description of it',
  part: 'who took part in it',
  measure: 'what was imposed',
  count: 'the number',
  reason: 'the reason given',
}

/** 'The prison service disputed the date.' */
export function objectedTo({ objections }: Telling, naming: Naming): Phrase[] {
  return objections.map(({ property, voices }) => {
    const who = listed(voices.map(({ speaker, label, rests }) => naming.called(speaker, label, rests)))
    const sentence = joined([who, words(`disputed ${WHAT[property] ?? 'a part of this'}.`)])
    return capitalised(sentence)
  })
}
