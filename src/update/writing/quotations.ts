// What somebody said in their own words stands by itself, verbatim and with its speaker: once.
import type { Passage } from '../../record/values/value.ts'
import type { Quotation, Telling } from './telling/telling.ts'

/** Those of these events that were not given yet; `given` remembers them. */
export function quotationsOf(tellings: readonly Telling[], given: Set<string>): Passage[] {
  return tellings.flatMap(({ quotations, freedom }) =>
    quotations.flatMap((quotation) => {
      const key = keyOf(quotation)
      if (given.has(key)) return []
      given.add(key)
      return [passageOf(quotation, freedom)]
    }),
  )
}

function keyOf({ text, cite }: Quotation): string {
  return cite ? `${cite.source} ${cite.start}` : text
}

function passageOf({ text, language, speaker, speakerName, rests }: Quotation, section: string): Passage {
  return {
    kind: 'passage',
    order: 0,
    section,
    form: 'quotation',
    text,
    language,
    ...(speaker ? { speaker } : {}),
    ...(speakerName ? { speakerName } : {}),
    rests: [{ start: 0, end: text.length, statements: [...rests] }],
    links: [],
  }
}
