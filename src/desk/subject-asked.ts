// What is asked or done beneath a subject's address: which subject, read for whoever asks.
import type { Context } from 'hono'
import { getReading } from '../find/readings.ts'
import type { Reading } from '../record/reading.ts'
import type { DeskEnv } from './desk.ts'

export const SUBJECT_ADDRESS =
  '/:folder{people|organisations|places|events|sources|cases|subjects}/:id{[a-z]+-[a-z2-7]+}'

export function readingAsked(c: Context<DeskEnv>): Reading {
  const { vault, reader } = c.get('desk')
  return getReading(vault.file, c.req.param('id') ?? '', reader)
}
