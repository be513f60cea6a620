// The review page, and the decisions that are made there.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { listNamed } from '../../../find/candidates.ts'
import { labelFor } from '../../../find/readings.ts'
import type { SubjectId } from '../../../record/subject.ts'
import { raisedAbout } from '../../../find/raised/raised.ts'
import { tellFinding } from '../../../find/raised/tell.ts'
import { speechOf } from '../../watch/raised.tsx'
import { languageNotice } from '../../../intake/language.ts'
import { isSubjectId } from '../../../record/subject.ts'
import type { Kind } from '../../../record/subject.ts'
import { Refusal } from '../../../refusal.ts'
import { isCertain } from '../../../review/cards/accept.ts'
import { blankFields } from '../../../review/cards/blank.ts'
import { cardFromSentence } from '../../../review/cards/card-from-sentence.ts'
import { getProposal } from '../../../review/cards/cards.ts'
import { acceptCertain } from '../../../review/cards/certain.ts'
import { findDraftNote } from '../../../review/inbox/draft-note.ts'
import { findItem, getItem } from '../../../review/inbox/inbox.ts'
import type { Item } from '../../../review/inbox/inbox.ts'
import { findModel } from '../../../review/model/model-settings.ts'
import { nextOpen } from '../../../review/cards/next-open.ts'
import { progressIn } from '../../../review/cards/progress.ts'
import { lastDecision, resolveReference, setAside, undoDecision } from '../../../review/cards/settle.ts'
import { cardAddress, placeInReport } from '../../address.ts'
import type { LinkView } from '../../../site/view.ts'
import type { Desk, DeskEnv } from '../../desk.ts'
import { readFields } from '../../form.ts'
import { renderDesk } from '../../page.tsx'
import { findUpdateOf, listUpdates } from '../../../find/updates.ts'
import { identitiesOn } from '../card/choices.ts'
import { tellingsOf } from '../card/tellings.ts'
import { titleOf } from '../inbox/list-page.tsx'
import { afterDecision } from './next.ts'
import type { CardViewProps } from './pieces/card-view.tsx'
import { partsOf, placeAmong } from './parts.ts'
import type { Part } from './parts.ts'
import type { Coverage } from './pieces/proposal-view.tsx'
import { countedIn } from './second-reading.tsx'
import { ReviewPage } from './review-page.tsx'
import type { ReviewProps } from './review-page.tsx'
import { rowsOf } from './rows.ts'

export function reviewRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/inbox/:item', (c) => c.html(reviewPage(c.get('desk'), c.req.param('item'), c.req.query())))
    .post('/inbox/:item/paragraphs/:block/acceptance', acceptTogether)
    .post('/inbox/:item/undoing', undoLast)
    .post('/proposals/:id/resolution', resolve)
    .post('/proposals/:id/card', makeCard)
    .post('/proposals/:id/setting-aside', putAside)
}

function reviewPage(desk: Desk, itemId: string, asked: Asked): string {
  const { file } = desk.vault
  const item = getItem(file, itemId)
  const review = rowsOf(file, item)
  const next = nextOpen(file, item.id)
  const parts = partsOf(review.rows, item.report.text)
  const here = placeAmong(parts, { part: asked.part, card: asked.card ?? next })
  return renderDesk(
    {
      desk,
      title: 'Report',
      here: 'Inbox',
      dense: true,
      crumbs: [inbox(desk), { text: titleOf(item, desk) }],
    },
    <ReviewPage
      desk={desk}
      item={item}
      original={item.copyOf ? findItem(file, item.copyOf) : undefined}
      published={findUpdateOf(desk.vault.file, desk.reader, item.source)}
      note={findDraftNote(file, item.id) ? languageNotice(item.details.language) : undefined}
      notice={asked.known === 'bytes' ? desk.say(KNOWN) : undefined}
      model={findModel(file)}
      counted={countedIn(asked)}
      progress={progressIn(review.entries.map(({ proposal }) => proposal))}
      review={review}
      parts={parts}
      here={here}
      next={next}
      coverage={coverageFor(desk, item)}
      viewOf={viewsOf(desk, parts[here])}
    />,
  )
}

interface Asked extends Partial<Record<string, string>> {
  known?: string
  part?: string
  card?: string
}

// Who somebody is, is asked once in each part: what is said there holds in the others.
function viewsOf(desk: Desk, part: Part | undefined): ReviewProps['viewOf'] {
  const asked = new Map<string, number>()
  const { file, pen } = desk.vault
  const raised = raisedOn(desk, part)
  const views = (part?.rows ?? []).flatMap(({ block, entries }) =>
    entries.flatMap(({ card, number, proposal }): [string, CardViewProps][] => {
      if (!card) return []
      const view = {
        number,
        card,
        certain: isCertain(file, pen.author, card),
        section: block.section?.freedom ?? '',
        identities: identitiesOn(desk, { card, number }, asked),
        tellings: card.decision ? [] : tellingsOf(desk, card.fields),
        raised: card.decision?.event ? raised(card.decision.event) : [],
      }
      return [[proposal.id, view]]
    }),
  )
  const byCard = new Map(views)
  return ({ proposal }) => byCard.get(proposal.id)
}

// What the checks raise of each event that a card of this part became, open, in sentences; looked at together.
function raisedOn(desk: Desk, part: Part | undefined): (event: SubjectId) => string[] {
  const { file } = desk.vault
  const events = (part?.rows ?? []).flatMap(({ entries }) =>
    entries.flatMap(({ card }) => card?.decision?.event ?? []),
  )
  const open = raisedAbout(file, desk.reader, events, desk.today).filter(({ settled }) => !settled)
  return (event) =>
    open
      .filter(({ finding: { about, also } }) => about === event || also.includes(event))
      .map(({ finding }) => tellFinding(file, desk.reader, finding, speechOf(desk)).sentence)
}

const KNOWN = 'This very file was taken in before. This is that report; nothing was added.'

// Enough to choose from; an address of its own finds the others.
const SHOWN = 9

function coverageFor({ vault, reader, say }: Desk, { source, details }: Item): Coverage {
  const updates = listUpdates(vault.file, reader).filter((update) => update.source !== source)
  const named = (kind: Kind) =>
    listNamed(vault.file, reader, kind, { limit: SHOWN + 1, offset: 0 }).subjects.filter(
      ({ subject }) => subject !== source,
    )
  return {
    groups: [
      {
        title: say('Updates'),
        subjects: updates.slice(0, SHOWN).map(({ subject, title }) => ({ subject, label: title })),
      },
      { title: say('Cases'), subjects: named('case') },
      { title: say('Sources'), subjects: named('source') },
    ],
    likely: updates.find(({ country }) => country === details.country)?.subject,
    labelOf: (subject) => labelFor(vault.file, subject, reader) ?? say('what you may not read'),
  }
}

function acceptTogether(c: Context<DeskEnv>): Response {
  const { vault } = c.get('desk')
  const item = getItem(vault.file, c.req.param('item') ?? '')
  const accepted = acceptCertain(vault, item.id, Number(c.req.param('block')))
  const last = lastDecision(vault.file, item.id)
  return afterDecision(c, item.id, accepted > 0 ? last : undefined)
}

function undoLast(c: Context<DeskEnv>): Response {
  const { vault } = c.get('desk')
  const { id } = getItem(vault.file, c.req.param('item') ?? '')
  const last = lastDecision(vault.file, id)
  if (!last)
    throw new Refusal('conflict', 'Nothing was decided on this report yet, so there is nothing to take back.')
  undoDecision(vault, last)
  return c.redirect(placeInReport(id, last), 303)
}

async function resolve(c: Context<DeskEnv>): Promise<Response> {
  const { vault, reader } = c.get('desk')
  const { id, item } = getProposal(vault.file, c.req.param('id') ?? '')
  const to = (await readFields(c))[`to.${id}`] ?? ''
  if (!isSubjectId(to) || !labelFor(vault.file, to, reader))
    throw new Refusal('invalid', 'Choose from the list what the words point at, then resolve.')
  resolveReference(vault, id, to)
  return afterDecision(c, item, id)
}

function makeCard(c: Context<DeskEnv>): Response {
  const { vault } = c.get('desk')
  const { id, item, words } = getProposal(vault.file, c.req.param('id') ?? '')
  const { report, details } = getItem(vault.file, item)
  const card = cardFromSentence(vault, id, blankFields(words, report.blocks, details))
  return c.redirect(cardAddress(card), 303)
}

function putAside(c: Context<DeskEnv>): Response {
  const { vault } = c.get('desk')
  const { id, item } = getProposal(vault.file, c.req.param('id') ?? '')
  setAside(vault, id)
  return afterDecision(c, item, id)
}

function inbox({ say }: Desk): LinkView {
  return { text: say('Inbox'), address: '/desk/inbox' }
}
