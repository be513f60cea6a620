// What others say and do about it.
import type { Wording } from './wording.ts'

export const ADVOCACY_WORDING: Readonly<Record<string, Wording>> = {
  statement: said('made a statement', 'a statement was made', 'the statement'),
  report: said('published a report', 'a report was published', 'the report'),
  letter: said('sent a letter', 'a letter was sent', 'the letter'),
  visit: {
    active: 'visited {v}',
    alone: 'paid a visit',
    bare: 'a visit took place',
    noun: 'the visit',
    towards: 'to',
    matter: true,
  },
  'trial-monitoring': said('monitored the trial', 'a trial was monitored', 'the monitoring of the trial'),
  recommendation: said('made recommendations', 'recommendations were made', 'the recommendations'),
  award: {
    passive: 'received an award',
    active: 'gave an award to {v}',
    bare: 'an award was given',
    noun: 'the award',
  },
}

function said(active: string, bare: string, noun: string): Wording {
  return { active, alone: active, bare, noun, matter: true }
}
