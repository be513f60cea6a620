// Sealing, opening again, and what somebody agreed to.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { getReading } from '../../../find/readings.ts'
import type { Reading } from '../../../record/reading.ts'
import { Refusal } from '../../../refusal.ts'
import { recordConsent } from '../../../review/consent.ts'
import { openSubject, sealSubject } from '../../../review/sealing.ts'
import { CONSENT_USES } from '../../../vocabulary/people/consents.ts'
import { addressOf } from '../../address.ts'
import type { DeskEnv } from '../../desk.ts'
import { dayField, decode, readFields } from '../../form.ts'
import { STATUS } from '../../refused.tsx'
import { partyPage } from '../subject/party-page.tsx'

const ADDRESS = '/:folder{people|organisations|places|subjects}/:id{[a-z]+-[a-z2-7]+}'

export function atRiskRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .post(`${ADDRESS}/sealing`, (c) => acted(c, seal))
    .post(`${ADDRESS}/sealing/opening`, (c) => acted(c, open))
    .post(`${ADDRESS}/consents`, (c) => acted(c, consent))
}

type Act = (c: Context<DeskEnv>, reading: Reading) => Promise<void> | void

// What was refused is said on the page where it was asked.
async function acted(c: Context<DeskEnv>, act: Act): Promise<Response> {
  const desk = c.get('desk')
  const reading = getReading(desk.vault.file, c.req.param('id') ?? '', desk.reader)
  try {
    await act(c, reading)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.html(partyPage(desk, reading, 1, error), STATUS[error.code])
  }
  return c.redirect(`${addressOf(reading.subject)}#protection`, 303)
}

const sealingForm = z.object({
  label: z.string().default(''),
  readers: z.enum(['team', 'me']).default('team'),
})

async function seal(c: Context<DeskEnv>, { subject }: Reading): Promise<void> {
  const { vault } = c.get('desk')
  const { label, readers } = decode(sealingForm, await readFields(c))
  sealSubject(vault, subject, { to: readers === 'team' ? 'team' : { sealed: [vault.pen.author] }, label })
}

function open(c: Context<DeskEnv>, { subject }: Reading): void {
  openSubject(c.get('desk').vault, subject)
}

const consentForm = z.object({ answer: z.string().default(''), since: dayField, until: dayField })

async function consent(c: Context<DeskEnv>, { subject }: Reading): Promise<void> {
  const fields = await readFields(c)
  const uses = CONSENT_USES.terms
    .map(({ code }) => code)
    .filter((code) => fields[`use-${code}`] !== undefined)
  recordConsent(c.get('desk').vault, subject, { uses, ...decode(consentForm, fields) })
}
