import { describe, expect, test } from 'vitest'
import { Page, renderPage } from './page.tsx'
import { Card } from './parts/card.tsx'
import { Field } from './parts/form.tsx'

const shell = { variant: 'desk', home: '/', language: 'en', look: '/look.css' } as const

describe('the shell', () => {
  test('is a whole document with a title, a language and one style sheet', () => {
    const html = renderPage(
      <Page {...shell} title="Inbox">
        <h1>Inbox</h1>
      </Page>,
    )
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(html).toContain('<title>Inbox · Khronika</title>')
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1)
  })

  test('is set from right to left in Arabic', () => {
    const html = renderPage(
      <Page {...shell} language="ar-SY" title="x">
        x
      </Page>,
    )
    expect(html).toContain('<html lang="ar-SY" dir="rtl">')
  })

  test('loads scripts as files only, and asks the browser for no icon and no referrer', () => {
    const html = renderPage(
      <Page {...shell} title="x" scripts={['/review.js']}>
        x
      </Page>,
    )
    expect(html).toContain('<script type="module" src="/review.js"></script>')
    expect(html).toContain('rel="icon" href="data:')
    expect(html).toContain('name="referrer" content="no-referrer"')
  })
})

describe('a field', () => {
  test('says its error beside the control and ties both together', () => {
    const html = renderPage(
      <Field name="to" label="Last day" hint="A day" error="This lies before the first day.">
        {(control) => <input {...control} value={'"><script>'} />}
      </Field>,
    )
    expect(html).toContain('aria-describedby="field-to-hint field-to-error" aria-invalid="true"')
    expect(html).toContain('id="field-to-error">This lies before the first day.')
    expect(html).not.toContain('<script>')
  })
})

test('a card says its state in words and takes the focus by its address', () => {
  const html = renderPage(
    <Card id="c1" title="Arrest" state="accepted" status="accepted as a new event">
      x
    </Card>,
  )
  expect(html).toContain('accepted as a new event')
  expect(html).toContain('id="c1" tabindex="-1" aria-labelledby="c1-title"')
})
