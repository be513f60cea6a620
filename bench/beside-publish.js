// The same pages for other makers of static sites: each page's frame from one layout, its text given as it
// is. They find it ready-made, so they have less to do than we, who draw it from the record.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './vaults.js'

const ELEVENTY = '@11ty/eleventy@3.1.8'

/** What writes the site into a folder; undefined where Hugo is not installed. */
export function hugoSite(source, pages) {
  if (!canRun('hugo', ['version'])) return undefined
  const config = { baseURL: 'https://example.org/', relativeURLs: true, disableKinds: unused, uglyURLs: true }
  write(join(source, 'config.json'), JSON.stringify(config))
  write(join(source, 'layouts/_default/single.html'), layout('{{ .Title }}', '{{ .Content }}'))
  for (const { path, title, text } of textsOf(pages))
    write(
      join(source, 'content', path),
      `${JSON.stringify({ title, url: `/${path}` }, undefined, 1)}\n\n${text}`,
    )
  return (place) => run('hugo', ['--quiet', '--source', source, '--destination', place])
}

const unused = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404', 'home', 'section']

/** The same with Eleventy, which is fetched for the comparison; undefined where that fails. */
export function eleventySite(source, pages) {
  const program = fetchedEleventy()
  if (!program) return undefined
  write(join(source, 'package.json'), '{"type":"module"}')
  write(join(source, 'eleventy.config.js'), 'export default () => ({ htmlTemplateEngine: false })\n')
  write(join(source, '_includes/page.liquid'), layout('{{ title }}', '{{ content }}'))
  for (const { path, title, text } of textsOf(pages))
    write(
      join(source, path),
      `---\n${JSON.stringify({ layout: 'page.liquid', title, permalink: `/${path}` })}\n---\n${text}`,
    )
  return (place) => run(process.execPath, [program, '--quiet', `--output=${place}`], { cwd: source })
}

let fetched
function fetchedEleventy() {
  if (fetched !== undefined) return fetched
  const folder = temporaryFolder()
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ELEVENTY]
  fetched = canRun('npm', words) && join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
  return fetched
}

function textsOf(pages) {
  return [...pages]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => {
      const page = bytes.toString()
      const title = /<title>([^<]*)/.exec(page)?.[1] ?? ''
      const text = page.slice(page.indexOf('<body'), page.lastIndexOf('</body>')).replace(/^<body[^>]*>/, '')
      return { path, title, text }
    })
}

function layout(title, content) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body class="site">${content}</body></html>
`
}

function write(path, text) {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function run(program, words, options = {}) {
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'], ...options })
}

function canRun(program, words) {
  try {
    execFileSync(program, words, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
