// What day it is: the day where this machine stands, or the example's own until somebody says "use today".
import { dayOf } from '../record/values/day.ts'
import type { Day } from '../record/values/value.ts'
import { findSetting } from '../vault/setting.ts'
import type { VaultFile } from '../vault/vault-file.ts'

export class Calendar {
  #usesToday = false

  today(file: VaultFile): Day {
    return (this.#usesToday ? undefined : findSetting(file, 'day')) ?? systemDay()
  }

  useToday(): void {
    this.#usesToday = true
  }
}

function systemDay(): Day {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
