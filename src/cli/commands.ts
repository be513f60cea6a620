// The commands, each loaded when it is asked for: `draft` needs no vault, `help` nothing at all.
import type { Command } from './command.ts'

const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  start: () => import('./commands/start.ts'),
  init: () => import('./commands/init.ts'),
  serve: () => import('./commands/serve.ts'),
  take: () => import('./commands/take.ts'),
  draft: () => import('./commands/draft.ts'),
  gaps: () => import('./commands/gaps.ts'),
  gold: () => import('./commands/gold.ts'),
  names: () => import('./commands/names.ts'),
  timeline: () => import('./commands/timeline.ts'),
  show: () => import('./commands/show.ts'),
  people: () => import('./commands/people.ts'),
  passphrase: () => import('./commands/passphrase.ts'),
  'new-key': () => import('./commands/new-key.ts'),
  shares: () => import('./commands/shares.ts'),
  'open-with-shares': () => import('./commands/open-with-shares.ts'),
  checks: () => import('./commands/checks.ts'),
  deadlines: () => import('./commands/deadlines.ts'),
  register: () => import('./commands/register.ts'),
  log: () => import('./commands/log.ts'),
  site: () => import('./commands/site.ts'),
  document: () => import('./commands/document.ts'),
  publish: () => import('./commands/publish.ts'),
  rebuild: () => import('./commands/rebuild.ts'),
  export: () => import('./commands/export.ts'),
  import: () => import('./commands/import.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  erase: () => import('./commands/erase.ts'),
  recover: () => import('./commands/recover.ts'),
  verify: () => import('./commands/verify.ts'),
  help: () => import('./commands/help.ts'),
}

export async function findCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(COMMANDS, name) ? (await COMMANDS[name]?.())?.command : undefined
}

// In the order of the help.
export async function listCommands(): Promise<Command[]> {
  const loaded = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  return loaded.map(({ command }) => command)
}
