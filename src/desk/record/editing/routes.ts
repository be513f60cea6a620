// Changing what is said of a subject, beneath its address.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { findNamed } from '../../../find/candidates.ts'
import { isDay } from '../../../record/values/day.ts'
import { findProperty } from '../../../record/kinds/properties.ts'
import type { PropertyRule } from '../../../record/kinds/properties.ts'
import type { Reading } from '../../../record/reading.ts'
import type { ChangeId, Stance } from '../../../record/statement.ts'
import { KINDS } from '../../../record/subject.ts'
import { Refusal } from '../../../refusal.ts'
import {
  deprecateStatement,
  levelStatement,
  preferStatement,
  stateInstead,
  withdrawStatement,
} from '../../../review/editing.ts'
import type { Ruling } from '../../../review/editing.ts'
import type { Vault } from '../../../vault/vault.ts'
import type { DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import type { Fields } from '../../form.ts'
import { STATUS } from '../../refused.tsx'
import { knownPage, propertiesPage } from './properties-page.tsx'
import { editAddress, propertyPage } from './property-page.tsx'
import { readTime, readValue, typedKinds } from './read-value.ts'
import { readingAsked, SUBJECT_ADDRESS } from '../../subject-asked.ts'

const PROPERTY = `${SUBJECT_ADDRESS}/properties/:property{[a-z-]+}`

export function editingRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(`${SUBJECT_ADDRESS}/properties`, (c) => c.html(propertiesPage(c.get('desk'), readingAsked(c))))
    .get(`${SUBJECT_ADDRESS}/known`, (c) => {
      const day = c.req.query('on') ?? ''
      const { today } = c.get('desk')
      return c.html(knownPage(c.get('desk'), readingAsked(c), isDay(day) ? day : today))
    })
    .get(PROPERTY, (c) => c.html(propertyPage({ desk: c.get('desk'), ...asked(c), sent: filledIn(c) })))
    .post(PROPERTY, save)
    .post(`${PROPERTY}/statements/preference`, (c) => ruled(c, preferStatement))
    .post(`${PROPERTY}/statements/deprecation`, (c) => ruled(c, deprecateStatement))
    .post(`${PROPERTY}/statements/levelling`, (c) => ruled(c, levelStatement))
    .post(`${PROPERTY}/statements/withdrawal`, (c) => ruled(c, withdrawStatement))
}

function asked(c: Context<DeskEnv>): { reading: Reading; rule: PropertyRule } {
  const reading = readingAsked(c)
  const found = findProperty(reading.kind, c.req.param('property') ?? '')
  if (!found || typedKinds(found).length === 0)
    throw new Refusal('not-found', 'There is nothing of this name to change here.')
  return { reading, rule: found }
}

// A link may fill the form in, such as a reading that a check offers; nothing is said until somebody saves it.
function filledIn(c: Context<DeskEnv>): Fields {
  const names = ['kind', 'words', 'earliest', 'latest'] as const
  return Object.fromEntries(names.map((name) => [name, (c.req.query(name) ?? '').slice(0, 200)]))
}

async function save(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { reading, rule } = asked(c)
  const sent = await readFields(c)
  const found = findNamed(desk.vault.file, desk.reader, (sent['search'] ?? '').trim(), KINDS)
  if (sent['do'] === 'find') return c.html(propertyPage({ desk, reading, rule, sent, found }))
  try {
    stateInstead(desk.vault, {
      subject: reading.subject,
      property: rule.property,
      value: readValue(rule, sent),
      stance: (sent['stance'] === 'infers' ? 'infers' : 'states') satisfies Stance,
      since: readTime(sent['since']),
      until: readTime(sent['until']),
      instead: insteadOf(sent),
      reason: sent['why']?.trim() || undefined,
    })
    return c.redirect(editAddress(reading, rule.property), 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(propertyPage({ desk, reading, rule, sent, found, refusal }), STATUS[refusal.code])
  }
}

function insteadOf(sent: Fields): ChangeId[] {
  return Object.entries(sent)
    .filter(([name, id]) => /^instead-\d+$/.test(name) && /^[a-z2-7]+:\d+:\d+$/.test(id))
    .map(([, id]) => id as ChangeId)
}

async function ruled(c: Context<DeskEnv>, act: (vault: Vault, ruling: Ruling) => void): Promise<Response> {
  const desk = c.get('desk')
  const { reading, rule: property } = asked(c)
  const { statement = '', reason = '' } = await readFields(c)
  try {
    act(desk.vault, { subject: reading.subject, statement: statement as ChangeId, reason: reason.trim() })
    return c.redirect(editAddress(reading, property.property), 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(propertyPage({ desk, reading, rule: property, refusal }), STATUS[refusal.code])
  }
}
