// Which names of bodies take 'the' within a sentence: those whose noun is a common one ('the Ministry of
// Justice', 'the Harbour Press Union'); not those that are a name alone ('Liberty', 'Ratel.kz').
const BODIES = new Set(
  `committee commission council ministry department bureau agency office service directorate inspectorate authority
  administration court tribunal chamber prosecutor police parliament senate congress assembly government union
  association federation confederation foundation fund institute centre center network alliance coalition
  collective initiative movement front party campaign board mechanism observatory partnership league guild syndicate
  academy university embassy delegation rapporteur organisation organization`.split(/\s+/),
)

export function takesArticle(label: string): boolean {
  if (!/^\p{Lu}/u.test(label) || /^The\b/.test(label) || /[’']s /.test(label)) return false
  const words = label.split(/\s+/)
  if (words.length < 2) return false
  return BODIES.has(headOf(words).toLowerCase())
}

// The word before 'of', 'for', 'against' …, else the last.
function headOf(words: readonly string[]): string {
  const small = words.findIndex((word, at) => at > 0 && /^(?:of|for|against|on|to|in|and|de|du)$/i.test(word))
  return (small > 0 ? words[small - 1] : words.at(-1)) ?? ''
}

/** Does 'were' follow? Of one described in words: by the noun they turn on. */
export function isPlural(label: string): boolean {
  if (
    /^(?:a number of|several|some|many|both|all|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|at least|more than|over|about|around|some|\d)/i.test(
      label,
    )
  )
    return true
  const head = headOf(label.replace(/,.*| (?:who|that|which|led|held|with|from|at) .*/, '').split(/\s+/))
  return (
    /(?:people|police|media|men|women|staff)$/i.test(head) || (/[^su]s$/.test(head) && /^\p{Ll}/u.test(head))
  )
}
