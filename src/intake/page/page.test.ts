import { describe, expect, test } from 'vitest'
import { readReport } from '../read-report.ts'
import type { Report } from '../report.ts'

function read(html: string): Report {
  return readReport(new TextEncoder().encode(html), { name: 'a.html' })
}

function shown(report: Report): string[] {
  return report.blocks.map((block) => `${block.kind}: ${report.text.slice(block.start, block.end)}`)
}

const PAGE = `<!doctype html><html><head><title>Two clubs closed | Osk Monitor</title>
<meta property="article:published_time" content="2019-05-04T09:00:00+06:00">
<link rel="canonical" href="https://osk.example/clubs">
<style>p { color: red }</style></head><body onload="steal()">
<header><a href="/">Osk Monitor</a></header><nav><ul><li>Home</li></ul></nav>
<article><h1>Two clubs closed</h1>
<p>The Lantern Society (LS) provided the information for this update.</p>
<h2>Association</h2>
<p>On 3&nbsp;May 2019 the   court closed
  two <a href="/earlier">clubs</a>, <a href="javascript:steal()">they say</a>. Mira Stone said:</p>
<script>document.write('<p>made up</p>')</script><!-- <p>hidden note</p> -->
<blockquote><p>We keep bees.</p></blockquote>
<p>The clubs are:</p><ul><li>North <b>club</b></li><li><p>South club</p></li></ul>
<p style="display: none">tracking words</p>
<form action="/post"><p>Your name</p><input name="n"></form>
<iframe src="https://bad.example/">frame words</iframe>
</article><div class="sidebar">Most read today</div>
<h3>Leave a Reply</h3></body></html>`

describe('a web page', () => {
  test('gives its words in blocks, without scripts, forms, frames, menus and comments', () => {
    expect(shown(read(PAGE))).toEqual([
      'furniture: Osk Monitor',
      'title: Two clubs closed',
      'credit: The Lantern Society (LS) provided the information for this update.',
      'heading: Association',
      'paragraph: On 3\u00A0May 2019 the court closed two clubs, they say. Mira Stone said:',
      'quotation: We keep bees.',
      'paragraph: The clubs are:',
      'bullet: North club',
      'bullet: South club',
      'furniture: Most read today',
      'comment-form: Leave a Reply',
    ])
  })

  test('says when it was published and where it stands', () => {
    const { title, published, notBefore, address, partners } = read(PAGE)
    expect({ title, published, notBefore, address, partners }).toEqual({
      title: 'Two clubs closed',
      published: '2019-05-04',
      notBefore: '2019-05-03',
      address: 'https://osk.example/clubs',
      partners: ['Lantern Society'],
    })
  })

  test('keeps where its words pointed, to http and https alone', () => {
    const { text, links = [] } = read(PAGE)
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['Osk Monitor', 'https://osk.example/'],
      ['clubs', 'https://osk.example/earlier'],
    ])
  })

  test('has the speaker of a quotation and the lead-in of its bullets', () => {
    const { text, blocks } = read(PAGE)
    const quotation = blocks.find((block) => block.kind === 'quotation')
    expect(text.slice(quotation?.speaker?.start, quotation?.speaker?.end)).toBe('Mira Stone')
    expect(blocks.filter((block) => block.kind === 'bullet').map((block) => block.leadIn)).toEqual([6, 6])
  })

  test('of line breaks alone gives paragraphs', () => {
    const report = read('First line<br>goes on.<br><br>Second one.')
    expect(shown(report)).toEqual(['paragraph: First line\ngoes on.', 'paragraph: Second one.'])
  })

  test('in Windows-1251 is read as such', () => {
    const html = Buffer.from(
      '<p>\xcf\xee\xeb\xe8\xf6\xe8\xff \xe7\xe0\xe4\xe5\xf0\xe6\xe0\xeb\xe0 \xe2\xf1\xe5\xf5.',
      'latin1',
    )
    expect(readReport(html, { name: 'a.htm' })).toMatchObject({
      encoding: 'windows-1251',
      text: 'Полиция задержала всех.',
    })
  })
})

describe('a page made to exhaust its reader is refused', () => {
  test('nested ten thousand levels deep', () => {
    expect(() => read(`${'<div>'.repeat(10_000)}words`)).toThrow('nested more than 1000 levels deep')
  })

  test('of more elements than any report has', () => {
    expect(() => read('<b>x</b>'.repeat(60_000))).toThrow('more than 50000 elements')
  })

  test('of more entities than any report has', () => {
    expect(() => read('&amp;'.repeat(200_001))).toThrow('more than 200000 entities')
  })

  test('without any words', () => {
    expect(() => read('<html><body><script>x()</script><form>name</form></body></html>')).toThrow(
      'has no text',
    )
  })
})

test('a tag with fifty thousand attributes and one of a million letters are read over', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')
  const report = read(`<p ${many}>One.</p><p title="${'x'.repeat(1_000_000)}">Two.</p>`)
  expect(shown(report)).toEqual(['paragraph: One.', 'paragraph: Two.'])
})

test('no entity makes a half of a character', () => {
  expect(read('<p>a&#xD800;b&#0;c</p>').text).not.toMatch(/[\uD800-\uDFFF\0]/u)
})
