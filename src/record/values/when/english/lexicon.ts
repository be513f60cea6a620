// English words for times, as data. A lexicon of another language gives the same tables.

export const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

// Shortened months are months only beside a day or a year.
export const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

// Also verbs or given names: alone they are months only after a word that asks for a time.
export const doubtfulMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

export const seasons: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
}

export const units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
}

export const dayTimes: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'day'])

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
}

export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
}

// Days that have a name and a fixed place in the year.
export const namedDays: readonly { words: string; month: number; day: number }[] = [
  { words: "international women ' s day", month: 3, day: 8 },
  { words: 'international women ’ s day', month: 3, day: 8 },
  { words: 'world press freedom day', month: 5, day: 3 },
  { words: 'human rights day', month: 12, day: 10 },
  { words: 'may day', month: 5, day: 1 },
  { words: "international workers ' day", month: 5, day: 1 },
  { words: 'international workers ’ day', month: 5, day: 1 },
  { words: 'world environment day', month: 6, day: 5 },
  { words: 'earth day', month: 4, day: 22 },
  { words: 'christmas day', month: 12, day: 25 },
  { words: 'christmas eve', month: 12, day: 24 },
  { words: 'new year ’ s eve', month: 12, day: 31 },
  { words: "new year ' s eve", month: 12, day: 31 },
  { words: 'new year ’ s day', month: 1, day: 1 },
  { words: "new year ' s day", month: 1, day: 1 },
]

// Words before a bare year or month that ask for a time.
export const timeCues: ReadonlySet<string> = new Set(
  'in since until till during throughout through early mid late last this next around circa between'.split(
    ' ',
  ),
)

// These ask for a time less surely: what follows must not look like a name or a thing counted.
export const monthCues: ReadonlySet<string> = new Set(['by', 'before', 'after', 'from'])
export const yearCues: ReadonlySet<string> = new Set(
  'by before after from of the its their his her a an for on ( act year'.split(' '),
)

export const countedAfterYear: ReadonlySet<string> = new Set([
  'people',
  'persons',
  'cases',
  'protesters',
  'activists',
  'journalists',
  'members',
  'signatures',
  'copies',
  'euros',
  'eur',
  'usd',
  'dollars',
  'tenge',
  'rubles',
  'times',
  'men',
  'women',
  'children',
  'prisoners',
  'detainees',
  'workers',
  'organisations',
  'organizations',
  'km',
])

export const vague: readonly string[] = [
  'recently',
  'more recently',
  'most recently',
  'very recently',
  'until recently',
  'currently',
  'at present',
  'presently',
  'nowadays',
  'previously',
  'formerly',
  'now',
  'until now',
  'up to now',
  'later',
  'later on',
  'soon',
  'soon after',
  'shortly after',
  'shortly afterwards',
  'shortly before',
  'earlier',
  'in the past',
  'so far',
  'to date',
  'going forward',
  'at the time of writing',
  'during the reporting period',
  'in the reporting period',
  'over the reporting period',
  'the reporting period',
  'this reporting period',
  'during this period',
  'in this period',
  'in the same period',
  'in recent times',
  'these days',
  'to this day',
  'at the time of publication',
  'last weekend',
  'in the near future',
  'lately',
  'afterwards',
]

export const habitual: readonly string[] = [
  'often',
  'repeatedly',
  'frequently',
  'regularly',
  'routinely',
  'annual',
  'annually',
  'yearly',
  'monthly',
  'weekly',
  'daily',
  'always',
  'usually',
  'constantly',
  'periodically',
]

export const futureWords: ReadonlySet<string> = new Set(['will', 'shall', 'upcoming', 'forthcoming'])
export const plannedWords: ReadonlySet<string> = new Set(['scheduled', 'planned', 'due', 'expected'])
export const pastWords: ReadonlySet<string> = new Set(['was', 'were', 'had', 'been'])
