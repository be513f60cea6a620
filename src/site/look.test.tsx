// What only a browser shows: contrast, reach by keyboard, width, and that no page asks for anything.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page as Tab } from 'playwright-core'
import type { VNode } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../test/chromium.ts'
import { countryPage } from './country.tsx'
import { homePage } from './home.tsx'
import { styleSheet } from './look/look.ts'
import { Page, renderPage } from './page.tsx'
import { Card } from './parts/card.tsx'
import { Choice, Field } from './parts/form.tsx'
import { Keys } from './parts/keys.tsx'
import { Empty, Notice } from './parts/notice.tsx'
import { Pages } from './parts/pages.tsx'
import { Progress } from './parts/progress.tsx'
import { Scroll } from './parts/scroll.tsx'
import { Timeline } from './parts/timeline.tsx'
import { Values } from './parts/values.tsx'
import * as sample from './sample.ts'
import { subjectPage } from './subject.tsx'
import { updatePage } from './update.tsx'

const pages: Record<string, VNode> = {
  home: homePage(sample.home),
  country: countryPage(sample.country),
  update: updatePage(sample.update),
  event: subjectPage(sample.event),
  person: subjectPage(sample.person),
  desk: deskPage(),
}

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khronika-look-'))
  writeFileSync(join(folder, 'look.css'), styleSheet())
  for (const [name, page] of Object.entries(pages))
    writeFileSync(join(folder, `${name}.html`), renderPage(page))
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(Object.keys(pages))('the %s page', (name) => {
  test.each(['light', 'dark'] as const)(
    'has no serious fault of accessibility in %s',
    async (colorScheme) => {
      const tab = await open(name, { colorScheme })
      await tab.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
      const faults = await tab.evaluate(AXE)
      expect(faults).toEqual([])
      const paper = await tab.evaluate('getComputedStyle(document.body).backgroundColor')
      expect(paper).toBe(colorScheme === 'light' ? 'rgb(252, 251, 248)' : 'rgb(23, 24, 26)')
      await tab.close()
    },
  )

  test('fits a telephone without sideways scroll', async () => {
    const tab = await open(name, { viewport: { width: 390, height: 800 } })
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await tab.close()
  })

  test('asks for nothing but itself and its style sheet', async () => {
    const tab = await browser.newPage()
    const asked: string[] = []
    tab.on('request', (request) => asked.push(request.url()))
    await tab.goto(address(name))
    const beside = asked.filter((url) => !url.startsWith('data:'))
    expect(beside).toEqual([address(name), address('look').replace('.html', '.css')])
    await tab.close()
  })
})

describe('the evidence of an update', () => {
  test('opens and closes by keyboard with JavaScript off', async () => {
    const tab = await open('update', { javaScriptEnabled: false })
    const note = tab.locator('#s2 > div')
    expect(await note.isVisible()).toBe(false)
    await tab.locator('a.ref[href="#s2"]').press('Enter')
    expect(await note.isVisible()).toBe(true)
    expect(await tab.locator('.note > div:visible').count()).toBe(1)
    await note.locator('> a').press('Enter')
    expect(await note.isVisible()).toBe(false)
    await tab.close()
  })

  test('stands beside its sentence on a wide screen and below it on a narrow one', async () => {
    const wide = await open('update', { viewport: { width: 1280, height: 900 } })
    const [text, notes] = await boxes(wide)
    expect(notes.x).toBeGreaterThan(text.x + text.width)
    expect(notes.y).toBeLessThan(text.y + text.height)
    await wide.close()
    const narrow = await open('update', { viewport: { width: 390, height: 800 } })
    const [above, below] = await boxes(narrow)
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
    await narrow.close()
  })

  test('is all there on paper, without the navigation', async () => {
    const tab = await open('update')
    await tab.emulateMedia({ media: 'print' })
    const all = await tab.locator('.note > div').count()
    expect(await tab.locator('.note > div:visible').count()).toBe(all)
    expect(await tab.locator('header, nav').filter({ visible: true }).count()).toBe(0)
    await tab.close()
  })
})

test('the style sheet names no address outside', () => {
  const sheet = readFileSync(join(folder, 'look.css'), 'utf8')
  expect(sheet).not.toMatch(/url\(|@import|https?:/)
})

const AXE = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`

function address(name: string): string {
  return pathToFileURL(join(folder, `${name}.html`)).href
}

async function open(name: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Tab> {
  const tab = await browser.newPage(options)
  await tab.goto(address(name))
  return tab
}

async function boxes(tab: Tab) {
  const text = await tab.locator('#p1 > p').boundingBox()
  const notes = await tab.locator('#p1 > .notes').boundingBox()
  if (!text || !notes) throw new Error('the first passage is not shown')
  return [text, notes] as const
}

function deskPage(): VNode {
  return (
    <Page
      variant="desk"
      dense
      title="Review"
      home="/"
      language="en"
      look="look.css"
      nav={[
        { text: 'Inbox', address: '/inbox', current: true },
        { text: 'Events', address: '/events' },
      ]}
      corner={<button class="quiet">Lock</button>}
      banner={<p>The example’s day is 12 April 2017.</p>}
      crumbs={[{ text: 'Inbox', address: '/inbox' }, { text: 'A report' }]}
    >
      <h1>A report</h1>
      <Notice>
        <p>Accepted as a new event.</p>
      </Notice>
      <Notice refused>
        <p>Nothing was saved.</p>
      </Notice>
      <Progress done={31} total={44} words="31 of 44 sentences settled" />
      <div class="review">
        <section class="review-report" tabindex={0} aria-label="The report">
          <div class="prose">
            <p>
              <mark class="claimed current">Claimed and at hand,</mark> <mark class="claimed">claimed,</mark>{' '}
              <mark class="claimed settled">settled,</mark> <span class="unclaimed">not claimed.</span>
            </p>
            <p class="furniture">Home › Altynia</p>
          </div>
        </section>
        <section class="review-cards" aria-label="Cards">
          <h2>Cards</h2>
          {(['proposed', 'accepted', 'rejected'] as const).map((state) => (
            <Card
              id={`card-${state}`}
              title="Arrest"
              state={state}
              status={state}
              current={state === 'proposed'}
            >
              <Values values={sample.event.values} />
              <div class="actions">
                <button class="primary">Accept</button>
                <button>Correct</button>
                <button class="danger">Discard</button>
              </div>
            </Card>
          ))}
        </section>
      </div>
      <form>
        <Field name="when" label="When" hint="In the source’s words." error="Say when.">
          {(control) => <input {...control} />}
        </Field>
        <fieldset>
          <legend>Who may read it</legend>
          <Choice type="radio" name="access" value="team" checked>
            the team
          </Choice>
          <Choice type="radio" name="access" value="public">
            everybody
          </Choice>
        </fieldset>
      </form>
      <Scroll label="Events">
        <table>
          <thead>
            <tr>
              <th>When</th>
              <th>Act</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <time>10 February 2017</time>
              </td>
              <td>Arrest</td>
            </tr>
          </tbody>
        </table>
      </Scroll>
      <Timeline events={sample.person.timeline} />
      <Pages words="101 to 200 of 1,240 events" earlier="/a" later="/b" />
      <Empty title="Nothing waits in the inbox">
        <p>Take in a report.</p>
      </Empty>
      <Keys keys={[{ key: 'j', does: 'next card' }]} />
    </Page>
  )
}
