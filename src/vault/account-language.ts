// The language in which somebody is spoken to at the desk: their own choice, kept beside the record.
import { isLanguage } from '../vocabulary/list.ts'
import type { Language } from '../vocabulary/list.ts'
import { findSetting, setSetting } from './setting.ts'
import type { VaultFile } from './vault-file.ts'

/** Undefined where nothing was chosen yet. */
export function findLanguage(file: VaultFile, account: string): Language | undefined {
  const chosen = findSetting(file, settingOf(account))
  return chosen !== undefined && isLanguage(chosen) ? chosen : undefined
}

export function chooseLanguage(file: VaultFile, account: string, language: Language): void {
  setSetting(file, settingOf(account), language)
}

function settingOf(account: string): string {
  return `language ${account}`
}
