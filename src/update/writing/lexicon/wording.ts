// How a sentence says an act, in English. `{was}` agrees with those it is said of, `{v}` is to whom it was
// done, `{m}` what was imposed; what stands in brackets falls away where nothing was. Adverbs stand where
// `{was}` ends, else before the verb.
export interface Wording {
  passive?: string // after those to whom it was done: '{was} detained'
  active?: string // after whoever did it: 'detained {v}'
  alone?: string // after whoever did it, where nobody is named to whom: 'held a protest'
  bare: string // where nobody is named at all: 'a detention took place'
  noun: string // 'the detention'
  towards?: string // what its place is, where it did not happen there: 'to'
  matter?: boolean // what it was about lies in the words of the source
}
