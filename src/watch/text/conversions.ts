// 'over 50 million Tenge (some 150 000 EUR)': does the one amount come near the other?
import { findMoneys } from '../../record/values/amounts-english.ts'
import type { FoundMoney } from '../../record/values/amounts-english.ts'
import { partsOf } from '../../record/values/day.ts'
import { findRate } from './rates.ts'
import type { SourceText, TextFinding } from './source-text.ts'

const ROUGH =
  '(?:some|about|approximately|approx\\.?|around|roughly|nearly|almost|over|more than|circa|ca?\\.|~|≈|=)'
const BETWEEN = new RegExp(
  `^\\s*(?:\\(|\\[|, or |,? equivalent to |,? the equivalent of | or )\\s*(?:(?:which is|i\\.e\\.|equal to|equivalent to|the equivalent of|or)\\s+)?(?:${ROUGH}\\s*)?$`,
  'i',
)
const SLACK = 1.5 // reports round, and convert by last month's rate

export function conversionsThatDoNotFit({ text, published, parts }: SourceText): TextFinding[] {
  if (!published) return []
  const { year } = partsOf(published)
  return parts.flatMap(({ start, end }) => {
    const moneys = findMoneys(text, { from: start, to: end })
    return moneys.flatMap((one, at) => {
      const other = moneys[at + 1]
      return other && BETWEEN.test(text.slice(one.end, other.start)) ? misfit(one, other, year) : []
    })
  })
}

function misfit(one: FoundMoney, other: FoundMoney, year: number): TextFinding[] {
  const [a, b] = [one.money, other.money]
  if (!a.currency || !b.currency || a.currency === b.currency) return []
  const rate = findRate(a.currency, b.currency, year)
  const [whole, part] = [boundsOf(one), boundsOf(other)]
  if (!rate || !whole || !part) return []
  const [least, most] = [whole.least / part.most, whole.most / part.least]
  if (least <= rate.most * SLACK && most >= rate.least / SLACK) return []
  const found = { kind: 'rate', digits: rounded(least) } as const
  const usual = { kind: 'rate', digits: rounded((rate.least + rate.most) / 2) } as const
  return [
    {
      code: 'money.conversion',
      words: { amount: spanOfMoney(one), converted: spanOfMoney(other) },
      figures: { found, usual },
    },
  ]
}

function boundsOf({ money: { min, max } }: FoundMoney): { least: number; most: number } | undefined {
  const [least, most] = [Number(min ?? max), Number(max ?? min)]
  return least > 0 && most > 0 ? { least, most } : undefined
}

function rounded(rate: number): string {
  return rate >= 10 ? String(Math.round(rate)) : String(Number(rate.toPrecision(2)))
}

function spanOfMoney({ start, end }: FoundMoney): { start: number; end: number } {
  return { start, end }
}
