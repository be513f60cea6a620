// The desk's own rules after the site's, and its scripts as one. Their addresses change with their
// content, so that a browser may keep them: they hold nothing of the record.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { styleSheet } from '../../site/look/look.ts'

const SHEETS = ['desk', 'review', 'card-form', 'record', 'lists', 'updates']
const SCRIPTS = ['lock', 'keys', 'manuscript']

interface Asset {
  address: string
  text: string
  mediaType: string
}

export const LOOK = asset('look', 'css', 'text/css; charset=utf-8', styleSheet() + texts('.', SHEETS, 'css'))
export const BEHAVIOUR = asset(
  'desk',
  'js',
  'text/javascript; charset=utf-8',
  texts('../behaviours', SCRIPTS, 'js'),
)

function texts(folder: string, names: string[], ending: string): string {
  return names
    .map((name) => readFileSync(new URL(`${folder}/${name}.${ending}`, import.meta.url), 'utf8'))
    .join('\n')
}

function asset(name: string, ending: string, mediaType: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { address: `/desk/assets/${name}-${hash}.${ending}`, text, mediaType }
}
