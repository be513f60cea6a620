import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeHref } from './safe-href.ts'

describe('an address from outside', () => {
  test.each([
    'https://watch.example/2017?a=b#c',
    'HTTP://watch.example',
    'mailto:desk@watch.example',
    '/altynia/march-2017',
    '../look.css',
    '#s12',
    '?page=2',
  ])('is kept as it came when it only opens a page or a letter: %s', (address) => {
    expect(safeHref(address)).toBe(address)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<p>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://watch.example/1',
    '//watch.example/x',
    '/\\watch.example',
    '\\\\watch.example',
    'mailto:a@b.example\nBcc: c@d.example',
    'https://',
    '',
    undefined,
  ])('is refused when it could do more: %j', (address) => {
    expect(safeHref(address)).toBeUndefined()
  })

  test('never leads a browser to a script or, without a scheme, off the site', () => {
    const pieces = fc.constantFrom(
      'javascript',
      ':',
      '/',
      '\\',
      '\t',
      '\n',
      ' ',
      'http',
      's',
      'mailto',
      'data',
      'x',
      '.',
      '@',
      '#',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const href = safeHref(parts.join(''))
        if (href === undefined || !URL.canParse(href, 'https://site.example/a/b')) return
        const opened = new URL(href, 'https://site.example/a/b')
        expect(['http:', 'https:', 'mailto:']).toContain(opened.protocol)
        const elsewhere = opened.origin !== 'https://site.example'
        expect(elsewhere && !/^(https?|mailto):/i.test(href)).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })
})
