// When somebody was last here, so that the desk can say what is new since: kept beside the record.
import { findSetting, setSetting } from '../../vault/setting.ts'
import type { VaultFile } from '../../vault/vault-file.ts'

/** On signing in. What was the last visit becomes the one before. */
export function beginVisit(file: VaultFile, account: string, now: string): void {
  const [, last = ''] = timesOf(file, account)
  file.write(() => setSetting(file, settingOf(account), `${last} ${now}`))
}

/** ISO 8601 UTC; undefined on the first visit. */
export function visitBefore(file: VaultFile, account: string): string | undefined {
  return timesOf(file, account)[0] || undefined
}

function timesOf(file: VaultFile, account: string): string[] {
  return (findSetting(file, settingOf(account)) ?? ' ').split(' ')
}

function settingOf(account: string): string {
  return `visits ${account}`
}
