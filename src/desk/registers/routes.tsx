// Public registers: adding one, taking snapshots, what changed, who is linked, our duties.
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { comparedIn, comparisonData } from '../../find/registers/comparison.ts'
import { listDuties } from '../../find/registers/duties.ts'
import { openRegister } from '../../find/registers/opened.ts'
import type { OpenedRegister } from '../../find/registers/opened.ts'
import { getReading } from '../../find/readings.ts'
import { textsOf } from '../../record/reading.ts'
import type { ChangeId } from '../../record/statement.ts'
import { isSubjectId } from '../../record/subject.ts'
import { Refusal } from '../../refusal.ts'
import { addRegister, nameColumns } from '../../review/registers/add-register.ts'
import { addDuty, submitDuty } from '../../review/registers/duty.ts'
import { linkRow, recordChanges, unlinkRow } from '../../review/registers/link-row.ts'
import { takeSnapshot } from '../../review/registers/take-snapshot.ts'
import type { DeskEnv } from '../desk.ts'
import { readFields } from '../form.ts'
import type { Fields } from '../form.ts'
import { pageField } from '../record/lists/paging.ts'
import { STATUS } from '../refused.tsx'
import { comparisonCsv } from './comparison-csv.ts'
import { comparisonPage } from './comparison-page.tsx'
import { registersPage } from './list-page.tsx'
import { registerPage } from './register-page.tsx'
import { rowPage } from './row-page.tsx'
import { snapshotPage } from './snapshot-page.tsx'
import { registerAddress } from './where.ts'

const REGISTER = '/registers/:id{work-[a-z2-7]+}'
const SNAPSHOT = `${REGISTER}/snapshots/:source{source-[a-z2-7]+}`
const ROW = `${SNAPSHOT}/rows/:row{[0-9]+}`

export function registerRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/registers', (c) => c.html(registersPage(c.get('desk'))))
    .post('/registers', add)
    .get(REGISTER, async (c) => c.html(registerPage(c.get('desk'), await opened(c))))
    .post(`${REGISTER}/snapshots`, (c) => acted(c, take))
    .post(`${REGISTER}/columns`, (c) => acted(c, columns))
    .post(`${REGISTER}/changes`, (c) => acted(c, (sent) => changed(c, sent, recordChanges)))
    .post(`${REGISTER}/removals`, (c) => acted(c, (sent) => changed(c, sent, unlinkRow)))
    .post(`${REGISTER}/duties`, (c) => acted(c, duty))
    .post(`${REGISTER}/submissions`, (c) => acted(c, submit))
    .get(`${REGISTER}/comparison`, comparison)
    .get(`${REGISTER}/kept/:source{source-[a-z2-7]+}`, kept)
    .get(SNAPSHOT, async (c) => c.html(snapshotPage(c.get('desk'), await opened(c), asked(c))))
    .post(`${SNAPSHOT}/search`, async (c) => {
      const { words = '' } = await readFields(c)
      return c.html(snapshotPage(c.get('desk'), await opened(c), { ...asked(c), words: words.trim() }))
    })
    .get(ROW, async (c) => c.html(rowPage(c.get('desk'), await opened(c), rowAsked(c))))
    .post(`${ROW}/search`, async (c) => {
      const { name = '' } = await readFields(c)
      return c.html(rowPage(c.get('desk'), await opened(c), { ...rowAsked(c), name: name.trim() }))
    })
    .post(ROW, link)
}

function idOf(c: Context<DeskEnv>): string {
  return c.req.param('id') ?? ''
}

function opened(c: Context<DeskEnv>): Promise<OpenedRegister> {
  const { vault, reader } = c.get('desk')
  return openRegister(vault, reader, idOf(c))
}

function asked(c: Context<DeskEnv>): { source: string; page: number } {
  return { source: c.req.param('source') ?? '', page: pageField.parse(c.req.query('page')) }
}

function rowAsked(c: Context<DeskEnv>): { source: string; number: number } {
  return { source: c.req.param('source') ?? '', number: Number(c.req.param('row')) }
}

async function add(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const sent = await readFields(c)
  try {
    const { name = '', keeper = '', country = '', address } = sent
    return c.redirect(registerAddress(addRegister(desk.vault, { name, keeper, country, address })), 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return c.html(registersPage(desk, { refusal, sent }), STATUS[refusal.code])
  }
}

// Back to the part of the page where it was done; what was refused is said there, and what was typed stays.
async function acted(
  c: Context<DeskEnv>,
  act: (sent: Fields, c: Context<DeskEnv>) => Promise<string> | string,
): Promise<Response> {
  const sent = await readFields(c)
  try {
    const part = await act(sent, c)
    const { register } = await opened(c)
    return c.redirect(`${registerAddress(register.subject)}#${part}`, 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.code === 'not-found') throw refusal
    return c.html(registerPage(c.get('desk'), await opened(c), { refusal, sent }), STATUS[refusal.code])
  }
}

async function take({ day = '' }: Fields, c: Context<DeskEnv>): Promise<string> {
  const { vault, today } = c.get('desk')
  const file = await fileIn(c, 'file')
  if (!file) throw new Refusal('invalid', 'Choose the file of the register.', 'file')
  await takeSnapshot(vault, idOf(c), { bytes: file.bytes, day, today })
  return 'snapshots'
}

async function columns(sent: Fields, c: Context<DeskEnv>): Promise<string> {
  const { taken } = await opened(c)
  const table = taken.find(({ source }) => source === sent['snapshot'])?.table
  if (!table)
    throw new Refusal('not-found', 'There is no such snapshot of this register, or it cannot be read.')
  const said = { name: sent['name-column'] ?? '', key: sent['key-column'] ?? '' }
  nameColumns(c.get('desk').vault, idOf(c), said, table.columns)
  return 'snapshots'
}

async function changed(
  c: Context<DeskEnv>,
  { whom = '', key = '', shown = '' }: Fields,
  act: typeof recordChanges,
): Promise<string> {
  const ids = shown.split(' ').filter(Boolean) as ChangeId[]
  act(c.get('desk').vault, await opened(c), { whom, key, shown: ids })
  return 'linked'
}

function duty({ what = '', due = '' }: Fields, c: Context<DeskEnv>): string {
  addDuty(c.get('desk').vault, idOf(c), { what, due })
  return 'duties'
}

async function submit({ event = '', submitted = '' }: Fields, c: Context<DeskEnv>): Promise<string> {
  const { vault, today } = c.get('desk')
  const receipt = await fileIn(c, 'receipt')
  submitDuty(vault, idOf(c), { event, day: submitted, today, receipt })
  return 'duties'
}

// A browser sends a file without name and content where none was chosen.
async function fileIn(c: Context<DeskEnv>, field: string): Promise<{ bytes: Uint8Array } | undefined> {
  const file = (await c.req.formData()).get(field)
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return undefined
  return { bytes: new Uint8Array(await file.arrayBuffer()) }
}

async function link(c: Context<DeskEnv>): Promise<Response> {
  const desk = c.get('desk')
  const now = await opened(c)
  const at = rowAsked(c)
  try {
    const { whom = '' } = await readFields(c)
    if (whom !== 'new-organisation' && whom !== 'new-person' && !isSubjectId(whom))
      throw new Refusal('invalid', 'Choose who it is.', 'whom')
    linkRow(desk.vault, now, { snapshot: at.source, number: at.number }, whom)
    return c.redirect(`${registerAddress(now.register.subject)}#linked`, 303)
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.code === 'not-found') throw refusal
    return c.html(rowPage(desk, now, { ...at, refusal }), STATUS[refusal.code])
  }
}

const formatField = z.enum(['csv', 'json']).optional().catch(undefined)

async function comparison(c: Context<DeskEnv>): Promise<Response> {
  const now = await opened(c)
  const compared = comparedIn(now, c.req.query('earlier') ?? '', c.req.query('later') ?? '')
  const format = formatField.parse(c.req.query('format'))
  if (!format) return c.html(comparisonPage(c.get('desk'), now, compared))
  const data = () => JSON.stringify(comparisonData(now.register, compared), undefined, 2)
  const text = format === 'csv' ? comparisonCsv(compared) : data()
  return c.body(text, 200, {
    'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="register-changes.${format}"`,
  })
}

// A snapshot or a receipt as it came: handed out to be saved, never shown by the browser.
async function kept(c: Context<DeskEnv>): Promise<Response> {
  const { vault, reader } = c.get('desk')
  const { register, taken } = await opened(c)
  const source = c.req.param('source') ?? ''
  const receipts = listDuties(vault.file, reader, register.subject).flatMap(({ receipts: own }) => own)
  const isOurs = taken.some((one) => one.source === source) || receipts.some((one) => one === source)
  const [sha256] = isOurs ? textsOf(getReading(vault.file, source, reader), 'capture') : []
  if (sha256 === undefined)
    throw new Refusal('not-found', 'There is nothing here, or nothing that you may read.')
  return c.body(new Uint8Array(vault.captures.readCapture(sha256)), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': 'attachment; filename="as-it-came"',
  })
}
