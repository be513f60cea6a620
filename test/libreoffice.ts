// LibreOffice, to see that what we write opens elsewhere. As root on Debian it is installed where it is missing.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  process.stderr.write('No LibreOffice found: installing Debian’s writer with apt-get for one test.\n')
  const command =
    'apt-get update -q && apt-get install -y -q --no-install-recommends libreoffice-writer-nogui'
  try {
    execFileSync('flock', [join(tmpdir(), 'khronika-chromium.lock'), 'sh', '-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    return undefined
  }
  return present()
}
