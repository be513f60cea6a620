// What statements are about. The kind is part of the id, so that nobody has to look it up and a
// subject cannot change its kind; the rest is random, so that an address tells nothing.
export const KINDS = [
  'person',
  'organisation',
  'group',
  'place',
  'event',
  'measure',
  'charge',
  'hearing',
  'case',
  'law',
  'work',
  'intervention',
  'source',
  'update',
  'rating',
] as const
export type Kind = (typeof KINDS)[number]

export type SubjectId = `${Kind}-${string}`

const shape = new RegExp(`^(${KINDS.join('|')})-[a-z2-7]{16,26}$`)

export function isSubjectId(text: string): text is SubjectId {
  return shape.test(text)
}

export function kindOf(subject: SubjectId): Kind {
  return subject.slice(0, subject.indexOf('-')) as Kind
}

// `random` gives that many random bytes. Ten bytes: 80 bits, sixteen letters.
export function newSubjectId(kind: Kind, random: (bytes: number) => Uint8Array): SubjectId {
  return `${kind}-${base32(random(10))}`
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

// RFC 4648 base32, lower case, without padding: safe in addresses, file names and when read aloud.
export function base32(bytes: Uint8Array): string {
  let text = '',
    bits = 0,
    held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + letters[(held << (5 - bits)) & 31] : text
}
