#!/usr/bin/env node
// The launcher: builds what is missing (saying so on standard error only), then runs the command line.
import { build, isStale } from './build.js'

if (isStale()) {
  process.stderr.write('khronika: building …\n')
  try {
    build()
  } catch {
    process.stderr.write(
      'khronika: the build failed (see above). Run `npm ci` in this folder and try again.\n',
    )
    process.exit(1)
  }
}
await import('../dist/cli/main.js')
