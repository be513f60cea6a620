// '1 event', '2 events'; '1 событие', '2 события', '5 событий'. CLDR's rules, through Intl.

export interface Forms {
  one: string
  few?: string
  other: string // Russian: also 'many'
}

const rules = new Map<string, Intl.PluralRules>()

export function counting(language: string) {
  return (forms: Forms) =>
    (count: number): string => {
      const found = rulesOf(language).select(count)
      const form = found === 'one' ? forms.one : found === 'few' ? (forms.few ?? forms.other) : forms.other
      return `${count < 1000 ? count : count.toLocaleString(language)} ${form}`
    }
}

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language)
  if (known) return known
  const made = new Intl.PluralRules(language)
  rules.set(language, made)
  return made
}
