// Small settings of a vault, outside the record: 'day' (the day the example plays on), 'example',
// and the language of each account (account-language.ts).
import type { VaultFile } from './vault-file.ts'

export function findSetting(file: VaultFile, name: string): string | undefined {
  return file.get<{ value: string }>('select value from setting where name = ?', [name])?.value
}

export function setSetting(file: VaultFile, name: string, value: string): void {
  file.run(
    'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    [name, value],
  )
}
