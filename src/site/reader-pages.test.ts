import { parseHTML } from 'linkedom'
import type { VNode } from 'preact'
import { describe, expect, test } from 'vitest'
import { countryPage } from './country.tsx'
import { homePage } from './home.tsx'
import { renderPage } from './page.tsx'
import { safeHref } from './safe-href.ts'
import * as sample from './sample.ts'
import { subjectPage } from './subject.tsx'
import { updatePage } from './update.tsx'
import type { UpdateView } from './view.ts'

const pages: Record<string, (change: <T>(view: T) => T) => VNode> = {
  home: (change) => homePage(change(sample.home)),
  country: (change) => countryPage(change(sample.country)),
  update: (change) => updatePage(change(sample.update)),
  event: (change) => subjectPage(change(sample.event)),
  person: (change) => subjectPage(change(sample.person)),
}
const names = Object.keys(pages)

function html(name: string, change: <T>(view: T) => T = (view) => view): string {
  const page = pages[name]
  if (!page) throw new Error(name)
  return renderPage(page(change))
}

function documentOf(text: string) {
  return parseHTML(text).document
}

describe.each(names)('the %s page', (name) => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    'javascript:alert(1)',
    '</title><style>*{display:none}</style>',
    '&lt;b&gt;',
  ])('shows hostile words as words: %s', (hostile) => {
    const page = documentOf(html(name, (view) => everyString(view, hostile)))
    const elements = [...page.querySelectorAll('*')]
    expect(page.querySelectorAll('script, style, img, iframe')).toHaveLength(0)
    expect(page.querySelector('h1')?.textContent).toBe(hostile)
    for (const { name: attribute } of elements.flatMap((element) => [...element.attributes]))
      expect(attribute).not.toMatch(/^(on|style)/)
    for (const link of page.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? ''
      expect(href.startsWith('#') ? '#' : safeHref(href)).toBeDefined()
    }
  })

  test('holds no inline style or script, which the policy would refuse', () => {
    expect(html(name)).not.toMatch(/<style|<script|\sstyle=|\son[a-z]+=|javascript:/i)
  })

  test('has its landmarks once, and a title and a language', () => {
    const page = documentOf(html(name))
    for (const landmark of ['body > header', 'main', 'body > footer', 'h1', 'title'])
      expect([landmark, page.querySelectorAll(landmark).length]).toEqual([landmark, 1])
    expect(page.documentElement.getAttribute('lang')).toBe('en')
    for (const nav of page.querySelectorAll('nav')) expect(nav.getAttribute('aria-label')).toBeTruthy()
  })

  test('has headings that skip no level', () => {
    const levels = [...documentOf(html(name)).querySelectorAll('h1, h2, h3, h4')].map((heading) =>
      Number(heading.tagName.slice(1)),
    )
    expect(levels[0]).toBe(1)
    levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1))
  })

  test('names each anchor once and leads only to anchors that are there', () => {
    const page = documentOf(html(name))
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1))
  })

  test('is made from data that survives JSON', () => {
    expect(html(name, (view) => JSON.parse(JSON.stringify(view)) as typeof view)).toBe(html(name))
  })
})

describe('an update', () => {
  const page = documentOf(html('update'))

  test('stands under Home, its country and its title, and credits its partners', () => {
    const crumbs = [...page.querySelectorAll('.crumbs li')].map((crumb) => crumb.textContent)
    expect(crumbs).toEqual(['Home', 'Altynia', sample.update.title])
    expect(page.querySelector('article')?.textContent).toContain('Altynia Press Watch and the Steppe Lawyers')
  })

  test('opens behind each sentence who said it, in which stance and words, and where', () => {
    const note = page.getElementById('s4')
    expect(page.querySelector('a.ref[href="#s4"]')?.textContent).toBe('4')
    expect(note?.textContent).toContain('Данияр Ғалымұлы alleges')
    expect(note?.querySelector('q')?.textContent).toBe(
      'We filed it twice. Twice it came back, and nobody would say why.',
    )
    const source = note?.querySelector('cite a')?.getAttribute('href')?.slice(1)
    expect(page.getElementById(source ?? '')?.textContent).toContain('Open letter of the Steppe Lawyers')
  })

  test('shows both sides of a dispute with their speakers', () => {
    const note = page.getElementById('s2')?.textContent
    expect(note).toContain('Accounts differ')
    expect(note).toContain('Altynia Press Watch states')
    expect(note).toContain('Ministry of the Interior states')
  })

  test('sets neighbouring bullets as one list, and marks the author’s own view', () => {
    expect(page.querySelectorAll('.section > ul')).toHaveLength(1)
    expect(page.querySelectorAll('.section > ul > li')).toHaveLength(3)
    expect(page.querySelector('.assessment')?.textContent).toContain('The author’s assessment')
    expect(page.querySelectorAll('.assessment')).toHaveLength(1)
  })

  test('lists a source once however often it is cited', () => {
    expect(page.querySelectorAll('.sources li')).toHaveLength(3)
  })

  test('stays under 100 kB with 60 passages and 120 sentences that rest on the record', () => {
    const text = renderPage(updatePage(long(sample.update)))
    expect(documentOf(text).querySelectorAll('.note')).toHaveLength(120)
    expect(Buffer.byteLength(text)).toBeLessThan(100_000)
  })
})

// Every string of a view but its anchors, language and style sheet, which never come from outside.
function everyString<T>(value: T, to: string): T {
  const kept = new Set(['id', 'language', 'look', 'form', 'comments'])
  const change = (part: unknown, key = ''): unknown => {
    if (typeof part === 'string') return kept.has(key) ? part : to
    if (Array.isArray(part)) return part.map((item) => change(item, key))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, change(item, name)]))
  }
  return change(value) as T
}

function long(view: UpdateView): UpdateView {
  const [passage] = view.sections[1]?.passages ?? []
  if (!passage) throw new Error('the sample has no passage')
  const passages = Array.from({ length: 60 }, (_, place) => ({
    ...passage,
    id: `p${place}`,
    pieces: passage.pieces.map((piece, part) => ({
      ...piece,
      ...(piece.evidence && {
        evidence: { ...piece.evidence, id: `s${place}-${part}`, number: 2 * place + part + 1 },
      }),
    })),
  }))
  return { ...view, sections: [{ passages }] }
}
