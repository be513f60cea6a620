// An event without a report: the form of a card, filled by hand.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { Refusal } from '../../../refusal.ts'
import { tellingOf } from '../../../sentence.ts'
import type { CardFields } from '../../../review/cards/card.ts'
import { recordEvent } from '../../../review/record-event.ts'
import { addressOf } from '../../address.ts'
import type { Desk, DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import type { Fields } from '../../form.ts'
import { STATUS } from '../../refused.tsx'
import { formOfFields, formOfSent, withAction } from '../../review/card/card-form.ts'
import { readCard } from '../../review/card/read-card.ts'
import { byHandPage } from './by-hand-page.tsx'

export function byHandRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/events/new', (c) => {
      const form = formOfFields(emptyFields(''))
      return c.html(byHandPage(c.get('desk'), { form, account: '', troubles: [], unread: false }))
    })
    .post('/events/new/correction', correct)
    .post('/events', record)
}

// Only the form changes: a line more, the words read, a name looked up. Nothing is kept.
async function correct(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const sent = await readFields(c)
  const { form, unread, account } = readSent(desk, sent)
  return c.html(byHandPage(desk, { form: withAction(form, sent['do'] ?? ''), account, troubles: [], unread }))
}

async function record(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const { fields, ...shown } = readSent(desk, await readFields(c))
  if (shown.troubles.length > 0) return c.html(byHandPage(desk, shown), 422)
  try {
    return c.redirect(addressOf(recordEvent(desk.vault, fields)), 303)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const troubles = [{ ...tellingOf(error), field: error.field ?? '' }]
    return c.html(byHandPage(desk, { ...shown, troubles }), STATUS[error.code])
  }
}

function readSent({ reader }: Desk, sent: Fields) {
  const account = (sent['account'] ?? '').trim()
  const background = {
    card: { fields: emptyFields(account) },
    text: '',
    published: undefined,
    member: reader.member,
  }
  return { ...readCard(formOfSent(sent), background), account }
}

function emptyFields(account: string): CardFields {
  return {
    act: '',
    happened: 'yes',
    when: undefined,
    country: '',
    place: undefined,
    parts: [{ name: '', kind: 'person', role: 'victim' }],
    measure: undefined,
    freedom: '',
    accounts: [{ speaker: undefined, stance: 'states' }],
    account: account === '' ? undefined : { start: 0, end: account.length, text: account },
    access: 'team',
  }
}
