// What courts and authorities impose.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'named'] as const

export const PENALTY_WORDINGS: readonly Wording[] = [
  {
    act: 'prison-sentence',
    on: someone,
    measure: 'prison',
    verbs: `
      sentence; jail; imprison; sentence … to * behind bars; sentence … to * months; sentence … to * years; sentence … to life; sentence … in absentia; order … jailed; throw … in jail; throw … in prison; condemn … to * years; incarcerate; put … behind bars; sentence … to * labor`,
  },
  {
    act: 'prison-sentence',
    frame: 'undergone',
    measure: 'prison',
    verbs: `
      receive … in prison; begin serving; receive * years; receive * life`,
    without: `suspended; administrative`,
  },
  {
    act: 'suspended-sentence',
    on: someone,
    measure: 'suspended',
    verbs: `
      sentence … to * suspended; sentence … suspended; sentence … conditionally; jail … suspended for`,
  },
  {
    act: 'suspended-sentence',
    frame: 'given-to',
    measure: 'suspended',
    verbs: `
      give * suspended; hand * suspended; impose * suspended; hand down * suspended`,
  },
  {
    act: 'suspended-sentence',
    frame: 'undergone',
    measure: 'suspended',
    verbs: `
      receive * suspended; get * suspended`,
  },
  {
    act: 'restricted-freedom',
    on: someone,
    measure: 'restricted-freedom',
    verbs: `
      sentence … to * parole-like; sentence … to * supervision; sentence … to * home confinement; sentence … to * freedom restriction`,
  },
  {
    act: 'administrative-arrest',
    on: someone,
    measure: 'administrative-arrest',
    verbs: `
      sentence … to * days; sentence … to * arrest; arrest … for * days; jail … for * days; sentence … to short-term administrative; sentence … to short-term`,
  },
  {
    act: 'administrative-arrest',
    nouns: `administrative arrest; administrative detention`,
    whose: `of`,
  },
  {
    act: 'fine',
    on: someone,
    measure: 'fine',
    verbs: `
      fine`,
  },
  {
    act: 'fine',
    frame: 'undergone',
    measure: 'fine',
    verbs: `
      face * fine of`,
  },
  {
    act: 'damages-order',
    on: someone,
    measure: 'damages',
    verbs: `
      order … to pay; order … to compensate; oblige … to pay; find … liable; require … to pay * damages; require … to pay * compensation`,
    without: `fine`,
  },
  {
    act: 'death-sentence',
    on: someone,
    measure: 'death',
    verbs: `
      sentence … to death; condemn … to death; sentence … to be hanged`,
  },
  {
    act: 'death-sentence',
    frame: 'given-to',
    measure: 'death',
    verbs: `
      hand down * death`,
  },
  {
    act: 'activity-ban',
    on: someone,
    measure: 'activity-ban',
    verbs: `
      ban … from practising; ban … from practicing; bar … from practising; bar … from practicing; disbar; ban … from public; bar … from * activities; ban … from * activities; ban … from working; bar … from working; bar … from standing; bar … from running; ban … from running; disqualify; prohibit … from engaging; prohibit … from working; ban … from holding; ban … from engaging; suspend … from practising; suspend … from practice; prohibit … from * activities; deprive … of the right to engage; bar … from holding; ban … from journalism; ban … from participating; ban … from using social media; bar … from using social media; ban … from organising; bar … from contesting`,
  },
  {
    act: 'penalty-other',
    on: someone,
    verbs: `
      penalise; penalize; sanction; punish; reprimand; flog; lash`,
    voice: 'passive',
    without: `law; fine`,
  },
]
