// English words for numbers and for what narrows them, as data.
export const ones: Readonly<Record<string, number>> = {
  zero: 0,
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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

// How many zeros a word adds.
export const scales: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mln: 6,
  m: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
}

// Words that say no number: the least they can mean.
export const atLeasts: readonly { words: string; least: string }[] = [
  { words: 'tens of thousands', least: '20000' },
  { words: 'hundreds of thousands', least: '200000' },
  { words: 'millions', least: '2000000' },
  { words: 'thousands', least: '2000' },
  { words: 'hundreds', least: '200' },
  { words: 'dozens', least: '24' },
  { words: 'scores', least: '20' },
  { words: 'tens', least: '20' },
  { words: 'several million', least: '2000000' },
  { words: 'several thousand', least: '2000' },
  { words: 'a few thousand', least: '2000' },
  { words: 'several hundred', least: '200' },
  { words: 'a few hundred', least: '200' },
  { words: 'several dozen', least: '24' },
  { words: 'several', least: '2' },
  { words: 'a few', least: '2' },
  { words: 'a number of', least: '2' },
  { words: 'a couple of', least: '2' },
]

export const wholes: readonly { words: string; number: string }[] = [
  { words: 'half a dozen', number: '6' },
  { words: 'half a million', number: '500000' },
  { words: 'half a billion', number: '500000000' },
  { words: 'a dozen', number: '12' },
  { words: 'a hundred', number: '100' },
  { words: 'a thousand', number: '1000' },
  { words: 'a million', number: '1000000' },
  { words: 'a billion', number: '1000000000' },
]

export type Hedge = 'over' | 'least' | 'most' | 'under' | 'about'

export const hedges: readonly { words: string; hedge: Hedge }[] = [
  { words: 'over', hedge: 'over' },
  { words: 'more than', hedge: 'over' },
  { words: 'well over', hedge: 'over' },
  { words: 'at least', hedge: 'least' },
  { words: 'no fewer than', hedge: 'least' },
  { words: 'no less than', hedge: 'least' },
  { words: 'not less than', hedge: 'least' },
  { words: 'a minimum of', hedge: 'least' },
  { words: 'up to', hedge: 'most' },
  { words: 'at most', hedge: 'most' },
  { words: 'no more than', hedge: 'most' },
  { words: 'not more than', hedge: 'most' },
  { words: 'a maximum of', hedge: 'most' },
  { words: 'nearly', hedge: 'most' },
  { words: 'almost', hedge: 'most' },
  { words: 'less than', hedge: 'under' },
  { words: 'fewer than', hedge: 'under' },
  { words: 'under', hedge: 'under' },
  { words: 'about', hedge: 'about' },
  { words: 'around', hedge: 'about' },
  { words: 'some', hedge: 'about' },
  { words: 'approximately', hedge: 'about' },
  { words: 'roughly', hedge: 'about' },
  { words: 'an estimated', hedge: 'about' },
]
