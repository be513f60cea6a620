// What a test needs from outside is installed as root on Debian. Test files run side by side: `flock` lets one
// install while the others wait for it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether it could be tried and did not fail. */
export function installOnDebian(wanted: string, why: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  process.stderr.write(`No ${wanted} found: installing Debian’s with apt-get for ${why}.\n`)
  const command = `apt-get update -q && apt-get install -y -q --no-install-recommends ${wanted}`
  try {
    execFileSync('flock', [join(tmpdir(), 'khronika-install.lock'), 'sh', '-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}
