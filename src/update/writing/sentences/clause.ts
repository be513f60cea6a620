// One act, or several that befell the same, as a clause: who, and what of them.
import { wordingOf } from '../lexicon/wordings.ts'
import type { Wording } from '../lexicon/wording.ts'
import type { Party, Telling } from '../telling/telling.ts'
import { isPlural } from '../words/articles.ts'
import { amountOf, imposed } from '../words/imposed.ts'
import type { Naming } from '../words/names.ts'
import { joined, listed, words } from '../words/phrase.ts'
import type { Phrase } from '../words/phrase.ts'
import { fill } from './fill.ts'
import type { Filling } from './fill.ts'
import { victimsOf, doersOf } from './roles.ts'

export interface Saying {
  active: boolean
  ownAccount?: string | undefined // 'alleged': those to whom it was done say so themselves
}

/** `tellings` befell the same people; the first tells how. */
export function clauseOf(
  tellings: readonly Telling[],
  naming: Naming,
  { active, ownAccount }: Saying,
): Phrase {
  const [first] = tellings
  if (!first) return words('')
  const wording = wordingFor(first)
  const [victims, doers] = [victimsOf(first, wording), doersOf(first, wording)]
  const isActive = active && !ownAccount && doers.length > 0 && allActive(tellings)
  if (victims.length > 0 && wording.passive && !isActive)
    return passive(tellings, naming, { victims, doers, ownAccount })
  if (doers.length > 0) return activeClause(tellings, naming, victims, doers)
  return bare(tellings)
}

export function wordingFor({ acts }: Telling): Wording {
  return wordingOf(acts[0]?.value ?? '')
}

interface Befallen {
  victims: readonly Party[]
  doers: readonly Party[]
  ownAccount: string | undefined
}

function passive(
  tellings: readonly Telling[],
  naming: Naming,
  { victims, doers, ownAccount }: Befallen,
): Phrase {
  const several = areSeveral(victims)
  const [first] = tellings
  const template = (first && wordingFor(first).passive) ?? ''
  if (first && template.includes('{v}')) return around(first, template, naming, { victims, doers })
  const subject = joined([naming.list(victims), words(ownAccount ? `${ownAccount} being` : '')])
  const verbs = tellings.map((telling, at) =>
    verbOf(telling, wordingFor(telling).passive ?? '', {
      several,
      follows: at > 0 || ownAccount !== undefined,
      object: '',
    }),
  )
  const by = doers.length > 0 ? joined([words('by'), naming.list(doers)]) : undefined
  const [only, ...others] = verbs
  // 'was detained by police and fined': whoever did the first may not have done the rest
  return joined([subject, others.length === 0 || sameDoers(tellings) ? listed(verbs) : only, by])
}

// 'the case against A was dropped'
function around(
  telling: Telling,
  template: string,
  naming: Naming,
  { victims, doers }: Pick<Befallen, 'victims' | 'doers'>,
): Phrase {
  const object = naming.list(victims)
  const by = doers.length > 0 ? joined([words('by'), naming.list(doers)]) : undefined
  const said = verbOf(telling, template, { several: false, follows: false, object: object.text })
  return joined([said, words('', object.rests), by])
}

function activeClause(
  tellings: readonly Telling[],
  naming: Naming,
  victims: readonly Party[],
  doers: readonly Party[],
): Phrase {
  const subject = naming.list(doers)
  const object = victims.length > 0 ? naming.list(victims) : words('')
  const templates = tellings.map((telling) => templateFor(telling, victims.length > 0))
  const shared = templates.length > 1 && templates.every((template) => template.endsWith(' {v}'))
  const verbs = tellings.map((telling, at) => {
    const template = templates[at] ?? ''
    return verbOf(telling, shared ? template.replace(/ \{v\}$/, '') : template, {
      several: false,
      follows: false,
      object: object.text,
    })
  })
  return joined([subject, listed(verbs), shared ? object : words('', object.rests)])
}

function templateFor(telling: Telling, hasVictims: boolean): string {
  const { active = '', alone } = wordingFor(telling)
  return hasVictims ? active : (alone ?? active.replace(/ ?\{v\}/, ' people'))
}

function bare(tellings: readonly Telling[]): Phrase {
  return listed(
    tellings.map((telling) =>
      verbOf(telling, wordingFor(telling).bare, { several: false, follows: false, object: '' }),
    ),
  )
}

function verbOf(
  telling: Telling,
  template: string,
  about: Pick<Filling, 'several' | 'follows' | 'object'>,
): Phrase {
  const measure = telling.measures.find(({ said }) => said !== '') ?? telling.measures[0]
  const text = fill(template, {
    ...about,
    amount: measure && amountOf(measure)?.text,
    measure: measure && imposed(measure).text,
    adverb: isOnlyAlleged(telling) ? 'reportedly' : undefined,
    happened: telling.happened,
  })
  const said = measure && /\{[mM]\}/.test(template) ? [...measure.kindRests, ...measure.saidRests] : []
  return words(text, [...(telling.acts[0]?.rests ?? []), ...telling.frame, ...said])
}

/** The source itself says no more than that it is alleged. */
function isOnlyAlleged({ voices }: Telling): boolean {
  const saying = voices.filter(({ stance }) => stance !== 'denies' && stance !== 'doubts')
  return saying.length > 0 && saying.every(({ stance, speaker }) => stance === 'alleges' && !speaker)
}

function allActive(tellings: readonly Telling[]): boolean {
  const templates = tellings.map((one) => wordingFor(one).active)
  const share = templates.length === 1 || templates.every((template) => template && template.endsWith(' {v}'))
  return sameDoers(tellings) && share && templates.every((template) => template !== undefined)
}

export function sameDoers(tellings: readonly Telling[]): boolean {
  const key = (telling: Telling) =>
    doersOf(telling, wordingFor(telling))
      .map(({ subject, label }) => (subject.startsWith('group-') ? label.toLowerCase() : subject))
      .sort()
      .join(' ')
  return new Set(tellings.map(key)).size === 1
}

export function areSeveral(parties: readonly Party[]): boolean {
  const subjects = new Set(parties.map(({ subject }) => subject))
  return subjects.size > 1 || parties.some(({ kind, label }) => kind === 'group' && isPlural(label))
}
