// Where an account comes to an act: the verb of its wording, in any of its forms, or what was imposed.
import type { Telling } from '../telling/telling.ts'
import { wordingFor } from './clause.ts'

export function verbAt(text: string, telling: Telling, from = 0): number | undefined {
  const { passive = '', active = '' } = wordingFor(telling)
  const verbs = [...`${passive} ${active}`.matchAll(/\b(\p{L}{3,})e?d\b/gu)].map(([, stem]) => stem ?? '')
  const places = verbs.map((stem) => text.slice(from).search(new RegExp(`\\b${stem}`, 'i')))
  const measured = telling.measures.map(({ said }) => (said ? text.slice(from).indexOf(said) : -1))
  const found = [...places, ...measured].filter((place) => place >= 0)
  return found.length > 0 ? from + Math.min(...found) : undefined
}
