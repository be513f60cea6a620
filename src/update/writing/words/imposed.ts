// What was imposed, as a phrase: '15 days of administrative arrest', 'a fine of 300 EUR'.
import { MEASURES } from '../../../vocabulary/law/measures.ts'
import { labelOf } from '../../../vocabulary/list.ts'
import type { Measure } from '../telling/measures.ts'
import { words } from './phrase.ts'
import type { Phrase } from './phrase.ts'

const WITH_AMOUNT: Readonly<Record<string, (said: string) => string>> = {
  prison: (said) => `${said} in prison`,
  suspended: (said) => `a suspended sentence of ${said}`,
  'restricted-freedom': (said) => `${said} of restricted freedom`,
  'administrative-arrest': (said) => `${said} of administrative arrest`,
  remand: (said) => `${said} in pre-trial detention`,
  'house-arrest': (said) => `${said} of house arrest`,
  'community-service': (said) => `${said} of community service`,
  fine: (said) => `a fine of ${said}`,
  damages: (said) => `damages of ${said}`,
  custody: (said) => `${said} in custody`,
  bail: (said) => `bail of ${said}`,
  seizure: (said) => `the seizure of ${said}`,
}

export function imposed({ kind, said, kindRests, saidRests }: Measure): Phrase {
  const label = labelOf(MEASURES, kind).toLowerCase()
  if (said === '') return words(label, kindRests)
  return words(WITH_AMOUNT[kind]?.(said) ?? `${label} (${said})`, [...kindRests, ...saidRests])
}

/** Only the amount, where the verb says the rest. */
export function amountOf({ said, saidRests }: Measure): Phrase | undefined {
  return said === '' ? undefined : words(said, saidRests)
}
