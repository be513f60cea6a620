// Methods of rating, each with its version: a rating says by which it was made, and stays as it was issued when
// the method moves on.
import { Refusal } from '../refusal.ts'
import type { Label } from '../vocabulary/list.ts'
import { BANDS } from '../vocabulary/ratings/bands.ts'

export interface Method {
  version: string
  name: Label
  what: Label // in a sentence, for readers
  least: number
  most: number
}

const METHODS: readonly Method[] = [
  {
    version: 'five-bands-2026.1',
    name: { en: 'Five bands, 2026.1', ru: 'Пять категорий, 2026.1', kk: 'Бес санат, 2026.1' },
    what: {
      en: 'Civic space is put into one of five bands of a scale of 1 to 100: open 81–100, narrowed 61–80, obstructed 41–60, repressed 21–40, closed 1–20. Reasons rest on statements of the record; somebody other than the proposer reviews before it is issued.',
      ru: 'Гражданское пространство относят к одной из пяти категорий шкалы от 1 до 100: открытое 81–100, суженное 61–80, затруднённое 41–60, подавляемое 21–40, закрытое 1–20. Основания опираются на утверждения хроники; прежде чем оценку вынесут, её разбирает не тот, кто предложил.',
      kk: 'Азаматтық кеңістік 1-ден 100-ге дейінгі шкаланың бес санатының біріне жатқызылады: ашық 81–100, тарылған 61–80, кедергіленген 41–60, жаншылған 21–40, жабық 1–20. Негіздер хроникадағы мәлімдемелерге сүйенеді; баға шығарылмас бұрын оны ұсынған адамнан басқа біреу қарайды.',
    },
    least: 1,
    most: 100,
  },
]

export function findMethod(version: string): Method | undefined {
  return METHODS.find((one) => one.version === version)
}

/** The newest comes last. */
export function currentMethod(): Method {
  const method = METHODS.at(-1)
  if (!method) throw new Error('there is no method of rating')
  return method
}

/** A score stands in its band, or the two say different things. */
export function checkScore(band: string, score: number | undefined): void {
  const found = BANDS.terms.find(({ code }) => code === band)
  if (!found) throw new Refusal('invalid', 'Choose a band.', 'band')
  if (score === undefined) return
  if (!Number.isSafeInteger(score) || score < found.from || score > found.to)
    throw new Refusal(
      'invalid',
      '“{band}” is {from} to {to}: give a whole number there, or none.',
      { band: found.label, from: found.from, to: found.to },
      'score',
    )
}
