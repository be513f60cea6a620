// What the watch can raise. A code keeps its meaning for ever: settlements in the record name it.
export const CHECK_CODES = [
  'range.reversed',
  'date.impossible',
  'date.cycle',
  'event.before-birth',
  'event.after-death',
  'event.before-arrest',
  'event.before-cause',
  'event.after-publication',
  'event.twice',
  'custody.gap',
  'release.without-detention',
  'status.without-event',
  'decision.not-competent',
  'count.named',
  'count.shrinks',
  'money.conversion',
  'words.joined',
  'names.alike',
  'judgement.refused',
  'person.named-without-consent',
] as const
export type CheckCode = (typeof CHECK_CODES)[number]

export function isCheckCode(text: string): text is CheckCode {
  return (CHECK_CODES as readonly string[]).includes(text)
}
