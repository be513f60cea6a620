// How long, in words, as imprecise as the days are.
import type { DayCount } from '../../course/bounds.ts'
import type { Voice } from '../words/voice.tsx'

export function lengthWords({ say }: Pick<Voice, 'say'>, { min, max }: DayCount): string {
  if (max === undefined)
    return min === undefined || min === 0
      ? say('for how long nobody can say')
      : say('at least {count|a day|# days}', { count: min })
  if (max === 0) return say('less than a day')
  if (min === max) return say('{count|a day|# days}', { count: max })
  return min === undefined || min === 0
    ? say('at most {count|a day|# days}', { count: max })
    : say('{min} to {count|a day|# days}', { min, count: max })
}
