// For tests: an update published as an editor does it, with everything ticked that is asked.
import { getManuscript } from '../../update/manuscript/manuscripts.ts'
import type { InventedDesk } from '../review/invented-desk.ts'

type Answer = Awaited<ReturnType<InventedDesk['post']>>

export async function asPublished(
  invented: InventedDesk,
  to: string,
  day: string,
  { note }: { note?: string } = {},
): Promise<Answer> {
  const { vault } = invented.desk
  const id = to.slice(to.lastIndexOf('/') + 1)
  if (note) await invented.post(to, { ...typedIn((await invented.get(to)).html), act: 'save', note })
  const { html } = await invented.get(`${to}/publication`)
  const version = String(getManuscript(vault.file, id).version)
  return invented.post(`${to}/publication`, { version, day, ...ticked(html) })
}

/** Every box of the gate. */
export function ticked(html: string): Record<string, string> {
  const names = [...html.matchAll(/name="(seen-[0-9a-f]+)"/g)].map((found) => found[1] ?? '')
  return Object.fromEntries(names.map((name) => [name, 'yes']))
}

/** What the editor's form would send as it stands. */
export function typedIn(html: string): Record<string, string> {
  const form = /<form[^>]*id="manuscript">([\s\S]*?)<\/form>/.exec(html)?.[1] ?? ''
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const { name, value = '', type } = attributesOf(tag)
    if (name && (type !== 'checkbox' || /\schecked/.test(tag))) fields[name] = value
  }
  for (const [, tag = '', text = ''] of form.matchAll(/(<textarea[^>]*>)([\s\S]*?)<\/textarea>/g))
    fields[attributesOf(tag).name ?? ''] = plain(text)
  for (const [, tag = '', options = ''] of form.matchAll(/(<select[^>]*>)([\s\S]*?)<\/select>/g)) {
    const chosen = /<option (?=[^>]*selected)[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0]
    fields[attributesOf(tag).name ?? ''] = attributesOf(chosen ?? '').value ?? ''
  }
  return fields
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )
}

function plain(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
