// From the fields of a form to what is said of a source.
import { z } from 'zod'
import type { SourceDetails } from '../../../review/inbox/inbox.ts'
import { decodeCountry } from '../../countries.ts'
import { dayField, decode } from '../../form.ts'
import type { Fields } from '../../form.ts'

const text = z
  .string()
  .default('')
  .transform((words) => words.replace(/\s+/g, ' ').trim())

const address = text.refine((words) => words === '' || isWebAddress(words), {
  error: 'An address begins with https:// or http://. Leave it empty if there is none.',
})

const asked = z.object({ published: dayField, country: text, address })

// What every way of taking in asks. Where a field was left empty, what intake found stands.
export function decodeAsked(fields: Fields): Partial<SourceDetails> {
  const { published, country, address: found } = decode(asked, fields)
  return {
    ...(published && { published }),
    ...(country && { country: decodeCountry(country) }),
    ...(found && { address: found }),
  }
}

const settled = z.object({
  title: text,
  publisher: text,
  partners: z.string().default(''),
  address,
  published: dayField,
  language: text.refine((code) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code), {
    error: 'Choose the language from the list.',
  }),
  country: text,
  access: z.enum(['team', 'public'], { error: 'Say who may read what is accepted from it.' }),
})

export function decodeDetails(fields: Fields): Omit<SourceDetails, 'how'> {
  const { partners, country, ...details } = decode(settled, fields)
  return {
    ...details,
    country: decodeCountry(country),
    partners: partners.split('\n').flatMap((line) => line.trim() || []),
  }
}

function isWebAddress(words: string): boolean {
  return /^https?:\/\/\S+$/.test(words) && URL.canParse(words)
}
