import { expect, test } from 'vitest'
import { inEnglish } from '../../sentence.ts'
import type { Report } from '../report.ts'
import { readDocument } from './read-document.ts'

const read = (lines: readonly string[] | Uint8Array): Promise<Report> =>
  readDocument(lines instanceof Uint8Array ? lines : Buffer.from(lines.join('\r\n')), { name: 'letter.eml' })

const HEAD = [
  'From: Aida Lantern <aida@osk.example>',
  'To: Desk <desk@group.example>, b@group.example',
  'Date: Fri, 03 May 2019 23:30:00 +0600',
  'Subject: =?UTF-8?B?0JTQstCwINC60LvRg9Cx0LA=?=',
  'MIME-Version: 1.0',
]

test('a message gives its subject, sender, day and way as details, and its plain words as text', async () => {
  const report = await read([
    ...HEAD,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'The court closed two clubs=2C said Aida=',
    ' on the phone.',
  ])
  expect(report).toMatchObject({
    mediaType: 'message/rfc822',
    title: 'Два клуба',
    publisher: 'Aida Lantern',
    published: '2019-05-03', // by the sender's clock
    how: 'By e-mail from Aida Lantern <aida@osk.example> to Desk <desk@group.example>, <b@group.example>, Fri, 03 May 2019 23:30:00 +0600',
  })
  const parts = report.blocks.map(({ kind, start, end }) => [kind, report.text.slice(start, end)])
  expect(parts.at(-1)).toEqual(['paragraph', 'The court closed two clubs, said Aida on the phone.'])
  expect(parts.filter(([kind]) => kind === 'title')).toEqual([['title', 'Два клуба']])
})

test('words in windows-1251 and base64 are read', async () => {
  const words = Buffer.from([0xd1, 0xf3, 0xe4, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xeb, 0x2e]) // Суд закрыл.
  const report = await read([
    ...HEAD,
    'Content-Type: text/plain; charset=windows-1251',
    'Content-Transfer-Encoding: base64',
    '',
    words.toString('base64'),
  ])
  expect(report.text).toMatch(/Суд закрыл\.$/)
})

test('of a message within messages the plain part is read, and what is attached is listed with its bytes', async () => {
  const report = await read([
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=out',
    '',
    '--out',
    'Content-Type: multipart/alternative; boundary=in',
    '',
    '--in',
    'Content-Type: text/html',
    '',
    '<p>The <b>page</b> words.</p>',
    '--in',
    'Content-Type: text/plain',
    '',
    'The plain words of the letter.',
    '--in--',
    '--out',
    'Content-Type: text/csv; name="../../fines.csv"',
    'Content-Disposition: attachment; filename="../../fines.csv"',
    '',
    'Club,Fine',
    '--out',
    'Content-Type: message/rfc822',
    '',
    'From: c@osk.example',
    'Subject: forwarded',
    '',
    'Older words.',
    '--out--',
  ])
  expect(report.text).toContain('The plain words of the letter.')
  expect(report.text).not.toContain('page')
  expect(report.attachments?.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['fines.csv', 'text/csv'],
    ['attachment-2', 'message/rfc822'],
  ])
  expect(
    Buffer.from(report.attachments?.[0]?.bytes ?? [])
      .toString()
      .trim(),
  ).toBe('Club,Fine')
})

test('a message that is only a web page is read as one, with nothing fetched, and so it is said', async () => {
  const report = await read([
    ...HEAD,
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>The court closed two clubs.</p><img src="https://trap.example/seen.gif"><script>fetch("https://trap.example")</script>',
  ])
  expect(report.text).toMatch(/The court closed two clubs\.$/)
  expect(report.text).not.toContain('trap')
  expect(report.notices?.map(inEnglish)[0]).toContain('It was sent as a web page only.')
})

test('a message nested without end is refused', async () => {
  const nested: string[] = [...HEAD]
  for (let depth = 0; depth < 300; depth++)
    nested.push(`Content-Type: multipart/mixed; boundary=b${depth}`, '', `--b${depth}`)
  await expect(read([...nested, 'Content-Type: text/plain', '', 'Deep.'])).rejects.toThrow(
    'This message cannot be read',
  )
})
