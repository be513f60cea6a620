// What courts and authorities impose.
import type { Wording } from '../wording.ts'

const someone = ['person', 'organisation', 'outlet', 'authority', 'named'] as const

export const PENALTY_WORDINGS: readonly Wording[] = [
  {
    act: 'prison-sentence',
    on: someone,
    measure: 'prison',
    verbs: `
      sentence; jail; imprison; sentence … to * prison; sentence … to * imprisonment;
      sentence … to * jail; sentence … to * behind bars; sentence … to * months; sentence … to * years;
      sentence … to life; sentence … in absentia; send … to prison; send … to jail;
      send … to a penal colony; put … in prison; put … in jail; order … jailed; throw … in jail;
      throw … in prison; condemn … to * prison; condemn … to * years; incarcerate; put … behind bars;
      sentence … to * hard labour; sentence … to * labor`,
  },
  {
    act: 'prison-sentence',
    frame: 'given-to',
    measure: 'prison',
    verbs: `
      hand * sentence; hand * sentences; give * sentence; give * prison term; give * jail term;
      hand * prison term; hand * jail term; hand down * sentence; hand down * sentences;
      hand … years in prison; give … years in prison; hand * prison sentence; give * jail sentence;
      impose * prison sentence; impose * sentence; hand out * sentence; get … years in prison;
      hand down * prison`,
    without: `suspended; appeal; probation`,
  },
  {
    act: 'prison-sentence',
    frame: 'undergone',
    measure: 'prison',
    verbs: `
      receive * sentence; receive * sentences; receive * prison term; receive * jail term;
      receive … years in prison; receive … in prison; begin serving; get * prison sentence;
      receive * years; receive * life`,
    without: `suspended; administrative`,
  },
  {
    act: 'suspended-sentence',
    on: someone,
    measure: 'suspended',
    verbs: `
      sentence … to * suspended; sentence … suspended; sentence … to * probation;
      sentence … conditionally; place … on probation; put … on probation; jail … suspended for`,
  },
  {
    act: 'suspended-sentence',
    frame: 'given-to',
    measure: 'suspended',
    verbs: `
      hand * suspended sentence; give * suspended sentence; hand * suspended prison;
      give * suspended prison; give * suspended; hand * suspended; impose * suspended; give * probation;
      hand * conditional sentence; give * conditional sentence; hand down * suspended`,
  },
  {
    act: 'suspended-sentence',
    frame: 'undergone',
    measure: 'suspended',
    verbs: `
      receive * suspended sentence; receive * suspended; receive * probation;
      receive * conditional sentence; get * suspended`,
  },
  {
    act: 'restricted-freedom',
    on: someone,
    measure: 'restricted-freedom',
    verbs: `
      sentence … to * restricted freedom; sentence … to * restriction of freedom;
      sentence … to * restriction of liberty; sentence … to * restricted liberty;
      sentence … to * limited freedom; sentence … to * limitation of freedom;
      sentence … to * community service; sentence … to * corrective labour;
      sentence … to * correctional labour; sentence … to * parole-like; sentence … to * supervision;
      order … to * community service; give * community service; sentence … to * home confinement;
      sentence … to * correctional labor; impose * restricted freedom;
      sentence … to * freedom restriction; sentence … to * compulsory labour;
      place … under judicial supervision`,
  },
  {
    act: 'administrative-arrest',
    on: someone,
    measure: 'administrative-arrest',
    verbs: `
      sentence … to * administrative arrest; sentence … to * administrative detention;
      sentence … to * days; sentence … to * days of administrative arrest;
      sentence … to * days of administrative detention; sentence … to * days in jail;
      sentence … to * days in prison; sentence … to * days in detention; sentence … to * days of arrest;
      sentence … to * days of detention; sentence … to * arrest; arrest … for * days; jail … for * days;
      place … under administrative arrest; place … under administrative detention;
      put … under administrative arrest; sentence … to short-term administrative;
      sentence … to short-term`,
  },
  {
    act: 'administrative-arrest',
    frame: 'given-to',
    measure: 'administrative-arrest',
    verbs: `
      give * days of administrative arrest; give * administrative arrest;
      receive * days of administrative arrest; receive * administrative arrest;
      serve * days of administrative arrest; receive * administrative detention; give * days of arrest;
      hand * days of administrative arrest; give * days in jail; hand * administrative arrest;
      get * days of administrative arrest; receive * days in jail; receive * days of arrest;
      serve * administrative detention; serve * administrative arrest`,
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
      fine; sentence … to * fine; hit … with * fine; slap … with * fine; order … to pay * fine;
      punish … with * fine; penalise … with * fine`,
  },
  {
    act: 'fine',
    frame: 'thing',
    measure: 'fine',
    verbs: `impose * fine; impose * fines; issue * fine; issue * fines; levy * fine; levy * fines`,
  },
  {
    act: 'fine',
    frame: 'given-to',
    measure: 'fine',
    verbs: `
      give * fine; hand * fine; hand * fines; give * fines; hand down * fines; hand down * fine;
      issue … with * fine`,
  },
  {
    act: 'fine',
    frame: 'undergone',
    measure: 'fine',
    verbs: `receive * fine; receive * fines; face * fine of`,
  },
  {
    act: 'damages-order',
    on: someone,
    measure: 'damages',
    verbs: `
      order … to pay; order … to compensate; oblige … to pay; order … to pay * damages;
      order … to pay * compensation; find … liable; require … to pay * damages;
      require … to pay * compensation`,
    without: `fine`,
  },
  {
    act: 'damages-order',
    frame: 'thing',
    measure: 'damages',
    verbs: `award * damages; award * compensation; award … in damages; award … in compensation`,
  },
  {
    act: 'death-sentence',
    on: someone,
    measure: 'death',
    verbs: `sentence … to death; condemn … to death; sentence … to be hanged`,
  },
  {
    act: 'death-sentence',
    frame: 'given-to',
    measure: 'death',
    verbs: `
      hand * death sentence; give * death sentence; hand * death penalty; receive * death sentence;
      receive * death penalty; give * death penalty; hand down * death`,
  },
  {
    act: 'activity-ban',
    on: someone,
    measure: 'activity-ban',
    verbs: `
      ban … from practising; ban … from practicing; bar … from practising; bar … from practicing; disbar;
      ban … from public; bar … from * activities; ban … from * activities; ban … from working;
      bar … from working; bar … from standing; bar … from running; ban … from running; disqualify;
      prohibit … from engaging; prohibit … from working; ban … from holding; ban … from engaging;
      suspend … from practising; suspend … from practice; prohibit … from * activities;
      deprive … of the right to engage; bar … from holding; ban … from journalism;
      ban … from participating; ban … from using social media; bar … from using social media;
      ban … from organising; bar … from contesting`,
  },
  {
    act: 'activity-ban',
    frame: 'thing',
    measure: 'activity-ban',
    verbs: `
      revoke * law licence; suspend * law licence; revoke * lawyer licence; revoke * press card;
      revoke * licence to practise`,
  },
  {
    act: 'penalty-other',
    on: someone,
    verbs: `penalise; penalize; sanction; punish; reprimand; flog; lash`,
    voice: 'passive',
    without: `law; fine`,
  },
]
