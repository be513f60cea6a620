// What day it is for a vault: the example has a day of its own.
import type { Day } from '../../record/values/value.ts'
import { findSetting } from '../../vault/setting.ts'
import type { Vault } from '../../vault/vault.ts'

export function todayIn({ file }: Vault): Day {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return findSetting(file, 'day') ?? `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
