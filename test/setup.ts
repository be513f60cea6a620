// Before all tests: what the program runs is built, so that child processes and the launcher are the
// real ones.
import { execFileSync } from 'node:child_process'

export default function setup(): void {
  execFileSync(process.execPath, ['bin/build.js', '--if-needed'], { stdio: ['ignore', 'inherit', 'inherit'] })
}
