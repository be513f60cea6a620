// The Chromium that browser tests run in: CHROME_PATH, the usual places, or one that Playwright
// installed. As root on Debian it is installed where it is missing; elsewhere the error says what to do.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'
import { installOnDebian } from './debian.ts'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

/** The path of a Chromium. Throws an Error that says what to install where there is none. */
export function findChromium(): string {
  const found = chosen() ?? present() ?? installed()
  if (found !== undefined) return found
  throw new Error(
    'The browser tests need Chromium or Chrome and found neither: install it ' +
      '(on Debian `apt-get install chromium`, elsewhere `npx playwright-core install chromium`), ' +
      'or set CHROME_PATH to the program.',
  )
}

/** A running Chromium; the caller closes it. */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  // Chromium's sandbox refuses to run as root.
  const args = isRoot() ? ['--no-sandbox', ...(options.args ?? [])] : options.args
  return chromium.launch({ executablePath: findChromium(), ...options, ...(args && { args }) })
}

function chosen(): string | undefined {
  const path = process.env['CHROME_PATH']
  if (!path) return undefined
  if (existsSync(path)) return path
  throw new Error(`CHROME_PATH names ${path}, and there is no such file: correct it or unset it.`)
}

function present(): string | undefined {
  return [...onPath(), ...usualPlaces(), ofPlaywright()].find((path) => existsSync(path))
}

function onPath(): string[] {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name + ending)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap(macPrograms)
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      windowsPrograms(process.env[name]),
    )
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

function macPrograms(folder: string): string[] {
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
    join(folder, `${name}.app`, 'Contents', 'MacOS', name),
  )
}

function windowsPrograms(folder: string | undefined): string[] {
  if (!folder) return []
  return [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ].map((parts) => join(folder, ...parts))
}

function ofPlaywright(): string {
  return chromium.executablePath()
}

function installed(): string | undefined {
  return installOnDebian('chromium', 'the browser tests') ? present() : undefined
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
