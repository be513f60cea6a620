// Recovery shares: any two of three open a vault whose passphrases are lost; one alone tells nothing (Shamir's
// scheme, in the audited library of Privy). A share says which set it belongs to and whether it was typed right.
import { createHash, randomBytes } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { base32 } from '../record/subject.ts'
import { Refusal } from '../refusal.ts'

export interface ShareSet {
  set: string // seven letters
  secret: string // 32 bytes as hex: what the slot of the set is wrapped with
  shares: string[] // as they are printed
}

const [SET, SHARE, SUM] = [4, 33, 4]
const BEGIN = 'ks1'
const LETTERS = Math.ceil(((SET + SHARE + SUM) * 8) / 5)

export async function newShares(): Promise<ShareSet> {
  const [set, secret] = [randomBytes(SET), randomBytes(SHARE - 1)]
  const parts = await split(Uint8Array.from(secret), 3, 2)
  return { set: base32(set), secret: secret.toString('hex'), shares: parts.map((part) => printed(set, part)) }
}

/** The secret of the set they belong to. */
export async function joinShares(texts: readonly string[]): Promise<Omit<ShareSet, 'shares'>> {
  const [one, other] = texts.map((text, place) => readShare(text, place + 1))
  if (!one || !other) throw new Refusal('invalid', 'Two of the three shares are needed.')
  if (!one.set.equals(other.set))
    throw new Refusal(
      'invalid',
      'These two shares were made at different times ({one} and {other}) and do not go together. Find two that begin alike.',
      { one: base32(one.set), other: base32(other.set) },
    )
  if (one.part.equals(other.part))
    throw new Refusal('invalid', 'This is the same share twice. Another one of the three is needed.')
  const secret = await combine([Uint8Array.from(one.part), Uint8Array.from(other.part)])
  return { set: base32(one.set), secret: Buffer.from(secret).toString('hex') }
}

function printed(set: Uint8Array, part: Uint8Array): string {
  const bytes = Buffer.concat([set, part])
  const letters = base32(Buffer.concat([bytes, sumOf(bytes)]))
  return [BEGIN, ...(letters.match(/.{1,6}/g) ?? [])].join(' ')
}

function readShare(text: string, place: number): { set: Buffer; part: Buffer } {
  const letters = lettersOf(text)
  if (letters.length !== LETTERS)
    throw new Refusal(
      'invalid',
      'Share {place} has {count} letters after “ks1”, and a share has {needed}. Something is missing or too much.',
      { place, count: letters.length, needed: LETTERS },
    )
  const bytes = bytesOf(letters)
  const [told, sum] = [bytes.subarray(0, SET + SHARE), bytes.subarray(SET + SHARE)]
  if (!sumOf(told).equals(sum) || base32(bytes) !== letters)
    throw new Refusal(
      'invalid',
      'Share {place} was not typed as it is printed: at least one letter is different. Compare it group by group.',
      { place },
    )
  return { set: told.subarray(0, SET), part: told.subarray(SET) }
}

// What is easily mistaken on paper is none of our letters, so it can only mean one.
function lettersOf(text: string): string {
  const told = text.slice(0, 1000).toLowerCase().replaceAll('0', 'o').replaceAll('8', 'b')
  const at = told.search(/ks\s*[1li]/)
  const after = at < 0 ? told : told.slice(at).replace(/^ks\s*[1li]/, '')
  return after.replaceAll('1', 'l').replace(/[^a-z2-7]/g, '')
}

function bytesOf(letters: string): Buffer {
  let bits = ''
  for (const letter of letters)
    bits += 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter).toString(2).padStart(5, '0')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update('khronika share 1').update(bytes).digest().subarray(0, SUM)
}
