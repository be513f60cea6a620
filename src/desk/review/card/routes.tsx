// A card at its own address, and what is decided of it.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { isSubjectId } from '../../../record/subject.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { Refusal } from '../../../refusal.ts'
import { tellingOf } from '../../../sentence.ts'
import { acceptCard } from '../../../review/cards/accept.ts'
import type { Card, CardFields } from '../../../review/cards/card.ts'
import { getCard, getProposal, listProposals } from '../../../review/cards/cards.ts'
import { getItem } from '../../../review/inbox/inbox.ts'
import { nextOpen } from '../../../review/cards/next-open.ts'
import { setAside, splitCard, undoDecision } from '../../../review/cards/settle.ts'
import { cardAddress, placeInReport } from '../../address.ts'
import type { Desk, DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import type { Fields } from '../../form.ts'
import { renderDesk } from '../../page.tsx'
import { STATUS } from '../../refused.tsx'
import { titleOf } from '../inbox/list-page.tsx'
import { afterDecision } from '../page/next.ts'
import { askedIn } from './asked.ts'
import { formOfFields, formOfSent, withAction } from './card-form.ts'
import type { CardForm } from './card-form.ts'
import { CardPage } from './card-page.tsx'
import { withChoices } from './choices.ts'
import { readCard } from './read-card.ts'
import { tellingsOf } from './tellings.ts'
import type { Trouble } from './troubles.ts'

export function cardRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/cards/:card', (c) => showCard(c))
    .post('/cards/:card/correction', correct)
    .post('/cards/:card/acceptance', accept)
    .post('/cards/:card/setting-aside', putAside)
    .post('/cards/:card/split', split)
    .post('/cards/:card/undoing', takeBack)
}

function showCard(c: Context<DeskEnv>): Response {
  const desk = c.get('desk')
  const card = getCard(desk.vault.file, c.req.param('card') ?? '')
  return c.html(cardPage(desk, card, { form: formOfFields(card.fields), troubles: [], fields: card.fields }))
}

// Only the form changes: a line more, the words read, a name looked up. Nothing is kept.
async function correct(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const card = getCard(desk.vault.file, c.req.param('card') ?? '')
  const sent = await readFields(c)
  const { form, fields } = readCard(formOfSent(sent), backgroundOf(desk, card))
  return c.html(cardPage(desk, card, { form: withAction(form, sent['do'] ?? ''), troubles: [], fields }))
}

async function accept(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const card = getCard(desk.vault.file, c.req.param('card') ?? '')
  const sent = await readFields(c)
  const typed = sent['act'] === undefined ? undefined : readCard(formOfSent(sent), backgroundOf(desk, card))
  const fields = typed?.fields ?? withChoices(card.fields, chosenOn(card.id, sent))
  const shown = { form: typed?.form ?? formOfFields(fields), fields }
  if (typed && typed.troubles.length > 0)
    return c.html(cardPage(desk, card, { ...shown, troubles: typed.troubles }), 422)
  try {
    acceptCard(desk.vault, card.id, { fields, joins: eventIn(sent['joins']) })
  } catch (error) {
    if (!(error instanceof Refusal) || card.decision) throw error
    const troubles = [{ ...tellingOf(error), field: fieldOf(error, desk, shown.form) }]
    return c.html(cardPage(desk, card, { ...shown, troubles }), STATUS[error.code])
  }
  const next = sent['onward'] === 'next' ? nextOpen(desk.vault.file, card.item, card.id) : undefined
  const isCard = next !== undefined && getProposal(desk.vault.file, next).kind === 'event'
  return isCard ? c.redirect(cardAddress(next), 303) : afterDecision(c, card.item, card.id)
}

// On the review page: who.<card>.<place of the name on it>.
function chosenOn(card: string, sent: Fields): Map<number, SubjectId | 'new'> {
  const prefix = `who.${card}.`
  return new Map(
    Object.entries(sent).flatMap(([name, link]) =>
      name.startsWith(prefix) && (link === 'new' || isSubjectId(link))
        ? [[Number(name.slice(prefix.length)), link] as const]
        : [],
    ),
  )
}

function eventIn(joins: string | undefined): SubjectId | undefined {
  return joins && isSubjectId(joins) && joins.startsWith('event-') ? joins : undefined
}

// Where the record asks who somebody is, the line that names them.
function fieldOf({ field }: Refusal, desk: Desk, form: CardForm): string {
  if (field !== 'link') return field ?? ''
  const asked = askedIn(desk, form)
  const rows = [
    ...form.parts.map((row, at) => ({ row, prefix: `parts.${at}` })),
    { row: form.place, prefix: 'place' },
    ...form.accounts.map((row, at) => ({ row, prefix: `accounts.${at}` })),
  ]
  const open = rows.find(({ row, prefix }) => row.link === '' && asked(prefix).choices.length > 0)
  return `${open?.prefix ?? ''}.link`
}

async function putAside(c: Context<DeskEnv>): Promise<Response> {
  const { vault } = c.get('desk')
  const { id, item } = getCard(vault.file, c.req.param('card') ?? '')
  setAside(vault, id)
  return afterDecision(c, item, id)
}

function split(c: Context<DeskEnv>): Response {
  const { vault } = c.get('desk')
  const { id, item } = getCard(vault.file, c.req.param('card') ?? '')
  return c.redirect(placeInReport(item, splitCard(vault, id)), 303)
}

// Of a card, a reference or a sentence alike.
function takeBack(c: Context<DeskEnv>): Response {
  const { vault } = c.get('desk')
  const { id, item } = getProposal(vault.file, c.req.param('card') ?? '')
  undoDecision(vault, id)
  return c.redirect(placeInReport(item, id), 303)
}

interface Shown {
  form: CardForm
  fields: CardFields
  troubles: Trouble[]
}

function cardPage(desk: Desk, card: Card, { form, fields, troubles }: Shown): string {
  const { file } = desk.vault
  const item = getItem(file, card.item)
  const cards = listProposals(file, item.id).filter(({ kind }) => kind === 'event')
  const at = cards.findIndex(({ id }) => id === card.id)
  const crumbs = [
    { text: desk.say('Inbox'), address: '/desk/inbox' },
    { text: titleOf(item, desk), address: placeInReport(item.id, card.id) },
    { text: desk.say('Card {number}', { number: at + 1 }) },
  ]
  return renderDesk(
    { desk, title: { card: at + 1 }, here: 'Inbox', dense: true, crumbs },
    <CardPage
      desk={desk}
      card={card}
      item={item}
      block={item.report.blocks.find(
        ({ start, end }) => start <= card.trigger.start && card.trigger.start < end,
      )}
      place={{ number: at + 1, of: cards.length, before: cards[at - 1]?.id, after: cards[at + 1]?.id }}
      form={form}
      troubles={troubles}
      unread={fields.when !== undefined && !fields.when.earliest && !fields.when.latest}
      asked={askedIn(desk, form)}
      tellings={tellingsOf(desk, fields)}
    />,
  )
}

function backgroundOf({ vault, reader }: Desk, card: Card) {
  const { report, details } = getItem(vault.file, card.item)
  return { card, text: report.text, published: details.published, member: reader.member }
}
