// One byte form for one meaning, so that it can be hashed and signed: JSON with keys in code-unit
// order, no blanks, whole numbers only. Strings are kept as they are: a quote is never normalised.
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined }

export function canonical(value: Plain): string {
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
  return `{${keys.map((key) => `${canonicalString(key)}:${canonical(value[key] as Plain)}`).join(',')}}`
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value)
}

function canonicalString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('half a character (a lone surrogate) cannot be kept')
  return JSON.stringify(text)
}

function canonicalNumber(number: number): string {
  if (!Number.isSafeInteger(number) || Object.is(number, -0)) {
    throw new TypeError(`only whole numbers can be kept, not ${number}`)
  }
  return String(number)
}
