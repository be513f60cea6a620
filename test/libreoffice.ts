// LibreOffice, to see that what we write opens elsewhere. As root on Debian it is installed where it is missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installOnDebian } from './debian.ts'

/** Undefined where there is none and none can be installed: the test then says that it did not look. */
export function findLibreOffice(): string | undefined {
  return present() ?? installed()
}

function present(): string | undefined {
  const named = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
  const usual = '/Applications/LibreOffice.app/Contents/MacOS/soffice'
  return named ?? (existsSync(usual) ? usual : undefined)
}

function installed(): string | undefined {
  return installOnDebian('libreoffice-writer-nogui', 'one test') ? present() : undefined
}
