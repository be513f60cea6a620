// What a form of the desk sent: its fields as text, decoded at this door.
import type { Context } from 'hono'
import { z } from 'zod'
import { isDay } from '../record/values/day.ts'
import { Refusal } from '../refusal.ts'
import type { DeskEnv } from './desk.ts'

export async function readFields(c: Context<DeskEnv>): Promise<Fields> {
  const form = await c.req.formData()
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replace(/\r\n?/g, '\n')] as const] : [],
  )
  return Object.fromEntries(fields)
}

export type Fields = Record<string, string>

// A day as a date field sends it; '' where it was left open.
export const dayField = z
  .string()
  .default('')
  .transform((day) => day.trim())
  .refine((day) => day === '' || isDay(day), {
    error: 'Write a day as year-month-day, such as 2017-03-24, or leave it empty.',
  })
  .transform((day) => day || undefined)

// The first thing wrong, as a sentence beside its field.
export function decode<Schema extends z.ZodType>(schema: Schema, fields: unknown): z.output<Schema> {
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Refusal(
    'invalid',
    issue?.message ?? 'This form could not be read.',
    issue?.path.map(String).at(-1),
  )
}
