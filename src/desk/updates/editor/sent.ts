// The editor's form, as it was sent: fields are named after the key of their passage (`text-abcd2345`).
import { z } from 'zod'
import type { PassageForm } from '../../../record/values/value.ts'
import type { TypedManuscript, TypedPassage } from '../../../update/manuscript/typed.ts'
import { FREEDOMS } from '../../../vocabulary/freedoms.ts'
import { decodeCountry } from '../../countries.ts'
import { dayField, decode } from '../../form.ts'
import type { Fields } from '../../form.ts'

export const FORMS = ['paragraph', 'bullet', 'quotation'] as const satisfies PassageForm[]
export const SECTIONS = ['lead', ...FREEDOMS.terms.map(({ code }) => code)]

const form = z.object({
  version: z.coerce.number().int().catch(0),
  title: z.string().default(''),
  country: z.string().default(''),
  from: dayField,
  until: dayField,
  credit: z.string().default(''),
  note: z.string().default(''),
})

export interface Sent {
  version: number // of the manuscript that the form showed
  typed: TypedManuscript
}

export function decodeSent(fields: Fields): Sent {
  const { version, title, country, from, until, credit, note } = decode(form, fields)
  const lines = credit.split('\n').map((line) => line.trim())
  const typed = {
    title: title.trim(),
    country: decodeCountry(country),
    from,
    until,
    credit: lines.filter(Boolean),
    note: note.trim() || undefined,
    passages: passagesIn(fields),
  }
  return { version, typed }
}

function passagesIn(fields: Fields): Map<string, TypedPassage> {
  const keys = Object.keys(fields).flatMap((name) => /^text-(\w+)$/.exec(name)?.[1] ?? [])
  return new Map(keys.map((key) => [key, passageIn(fields, key)]))
}

function passageIn(fields: Fields, key: string): TypedPassage {
  const of = (name: string) => fields[`${name}-${key}`] ?? ''
  const ticked = (start: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []))
  return {
    text: of('text'),
    section: oneOf(SECTIONS, of('section')) ?? 'unassigned',
    form: oneOf(FORMS, of('form')) ?? 'paragraph',
    speakerName: of('speaker').trim() || undefined,
    assessment: of('assessment') !== '',
    dropped: new Set(ticked(`drop-${key}-`)),
    unlinked: new Set(ticked(`unlink-${key}-`).map(Number)),
  }
}

function oneOf<Known extends string>(known: readonly Known[], text: string): Known | undefined {
  return known.find((one) => one === text)
}

/** What the pressed button does besides saving: 'up abcd2345', 'add', 'publication'. */
export interface Act {
  name: string
  key: string
}

export function actOf(fields: Fields): Act {
  const [name = 'save', key = ''] = (fields['act'] ?? 'save').split(' ')
  return { name, key }
}
