// The forms of an English verb.
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing'

const irregular: Record<string, [past: string, participle: string]> = {
  be: ['was', 'been'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  burn: ['burned', 'burned'],
  buy: ['bought', 'bought'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  render: ['rendered', 'rendered'],
  say: ['said', 'said'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  slay: ['slew', 'slain'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  throw: ['threw', 'thrown'],
  vanish: ['vanished', 'vanished'],
  walk: ['walked', 'walked'],
  wear: ['wore', 'worn'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
  uphold: ['upheld', 'upheld'],
  spy: ['spied', 'spied'],
  try: ['tried', 'tried'],
  die: ['died', 'died'],
  win: ['won', 'won'],
  come_back: ['came', 'come'],
  hang: ['hanged', 'hanged'],
  lay: ['laid', 'laid'],
  sue: ['sued', 'sued'],
  undergo: ['underwent', 'undergone'],
  resell: ['resold', 'resold'],
  undertake: ['undertook', 'undertaken'],
  quit: ['quit', 'quit'],
  tell: ['told', 'told'],
  lock: ['locked', 'locked'],
  do: ['did', 'done'],
  overrule: ['overruled', 'overruled'],
  feed: ['fed', 'fed'],
  fire: ['fired', 'fired'],
  blow: ['blew', 'blown'],
  hack: ['hacked', 'hacked'],
  pour: ['poured', 'poured'],
  bar: ['barred', 'barred'],
  bind: ['bound', 'bound'],
  bite: ['bit', 'bitten'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  deal: ['dealt', 'dealt'],
  fight: ['fought', 'fought'],
  fling: ['flung', 'flung'],
  fly: ['flew', 'flown'],
  grow: ['grew', 'grown'],
  hide: ['hid', 'hidden'],
  hurt: ['hurt', 'hurt'],
  know: ['knew', 'known'],
  light: ['lit', 'lit'],
  overrun: ['overran', 'overrun'],
  retake: ['retook', 'retaken'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  sit: ['sat', 'sat'],
  slit: ['slit', 'slit'],
  speak: ['spoke', 'spoken'],
  spit: ['spat', 'spat'],
  split: ['split', 'split'],
  steal: ['stole', 'stolen'],
  sweep: ['swept', 'swept'],
  swear: ['swore', 'sworn'],
  tear: ['tore', 'torn'],
  withstand: ['withstood', 'withstood'],
}
const doubling = new Set(
  'kidnap acquit disbar tar wrap pat ban bar rob nab stab tap bug shut set put cut hit let slap beg drop scrap plan strip mob drag club tip stop snap blot annul cancel expel transfer submit commit permit admit quit refer grab trim dub slip hug pin jam sit compel'.split(
    ' ',
  ),
)

export function formsOf(verb: string): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  const add = (word: string, form: Form) => forms.set(word, [...(forms.get(word) ?? []), form])
  const [past, participle] = irregular[verb] ?? [regular(verb), regular(verb)]
  add(verb, 'base')
  add(third(verb), 'third')
  add(past, 'past')
  add(participle, 'participle')
  add(ing(verb), 'ing')
  if (verb === 'be') for (const word of ['is', 'are', 'am', 'were', 'was']) add(word, 'past')
  if (/^(?:cancel|label|travel|expel|annul|dispel|libel|level)$/.test(verb)) addSpellings(verb, add)
  return forms
}

// Both British and American: 'cancelled', 'canceled'.
function addSpellings(verb: string, add: (word: string, form: Form) => void): void {
  for (const stem of [verb, verb + verb.at(-1)!]) {
    add(`${stem}ed`, 'past')
    add(`${stem}ed`, 'participle')
    add(`${stem}ing`, 'ing')
  }
}

function regular(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function third(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function ing(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

// 'gun' and 'whip' by the rule of one short syllable; longer verbs by the list.
function doubled(verb: string): string {
  const isShort = /^[^aeiou]+[aeiou][^aeiouwxy]$/.test(verb) || /^(?:[aeiou][^aeiouwxy])$/.test(verb)
  return isShort || doubling.has(verb) ? verb + verb.at(-1)! : verb
}
