// The noun of action of a verb: 'the revocation of', 'the freezing of'. The gerund always serves.
import { formsOf } from '../phrases/inflection.ts'

const nouns: Record<string, string> = {
  adopt: 'adoption',
  annul: 'annulment',
  approve: 'approval',
  authorise: 'authorisation',
  block: 'blockage',
  cancel: 'cancellation',
  close: 'closure',
  confiscate: 'confiscation',
  declare: 'declaration',
  demolish: 'demolition',
  deny: 'denial',
  destroy: 'destruction',
  disrupt: 'disruption',
  dissolve: 'dissolution',
  dismiss: 'dismissal',
  disperse: 'dispersal',
  enact: 'enactment',
  expel: 'expulsion',
  extend: 'extension',
  freeze: 'freeze',
  impose: 'imposition',
  introduce: 'introduction',
  issue: 'issuance',
  liquidate: 'liquidation',
  lose: 'loss',
  pass: 'passage',
  postpone: 'postponement',
  prohibit: 'prohibition',
  prolong: 'prolongation',
  ratify: 'ratification',
  refuse: 'refusal',
  reject: 'rejection',
  remove: 'removal',
  renew: 'renewal',
  repeal: 'repeal',
  restrict: 'restriction',
  revoke: 'revocation',
  seize: 'seizure',
  shut: 'shutdown',
  suspend: 'suspension',
  terminate: 'termination',
  use: 'use',
  withdraw: 'withdrawal',
}

export function nounsOf(verb: string): string[] {
  const gerund = [...formsOf(verb)].filter(([, forms]) => forms.includes('ing')).map(([word]) => word)
  return [...gerund, ...(nouns[verb] ? [nouns[verb]] : [])]
}
