// Units of a currency for one US dollar, the least and the most of each year, as the central banks gave
// them, rounded outwards. Only good for telling a slip of a digit or of the currency; no accounting rests
// on them. Another currency is a row more; what is not here is never raised.
interface Rate {
  from: number // year
  until: number
  least: number
  most: number
}

function rates(rows: readonly (readonly [number, number, number, number])[]): Rate[] {
  return rows.map(([from, until, least, most]) => ({ from, until, least, most }))
}

const RATES: Readonly<Record<string, readonly Rate[]>> = {
  USD: rates([[2000, 2030, 1, 1]]),
  EUR: rates([[2008, 2026, 0.62, 1.05]]),
  GBP: rates([[2008, 2026, 0.49, 0.94]]),
  KZT: rates([
    [2009, 2013, 145, 156],
    [2014, 2014, 154, 186],
    [2015, 2015, 182, 350],
    [2016, 2016, 325, 390],
    [2017, 2017, 310, 347],
    [2018, 2019, 317, 391],
    [2020, 2022, 375, 513],
    [2023, 2024, 428, 530],
  ]),
  RUB: rates([
    [2010, 2013, 27, 34],
    [2014, 2015, 32, 73],
    [2016, 2019, 55, 84],
    [2020, 2021, 60, 82],
    [2022, 2024, 50, 121],
  ]),
  KGS: rates([
    [2010, 2014, 43, 60],
    [2015, 2019, 58, 77],
    [2020, 2024, 69, 106],
  ]),
  PLN: rates([[2010, 2024, 2.6, 5.1]]),
}

/** How many units of one currency go to one of another, at least and at most, in a year. */
export function findRate(of: string, to: string, year: number): { least: number; most: number } | undefined {
  const [own, other] = [rateIn(of, year), rateIn(to, year)]
  return own && other && { least: own.least / other.most, most: own.most / other.least }
}

function rateIn(currency: string, year: number): Rate | undefined {
  return RATES[currency]?.find(({ from, until }) => from <= year && year <= until)
}
