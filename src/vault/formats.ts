// A vault that an older Khronika made is brought to today's form, forward only: first a copy of it as it was,
// then everything in one transaction. What is derived is never migrated, only derived anew.
import { existsSync, rmSync } from 'node:fs'
import { deriveAnew } from './readings/rebuild.ts'
import type { VaultFile } from './vault-file.ts'

export const FORMAT = 2

// By the format each leads to. Once released, a step is never changed: vaults went through it.
const STEPS: Readonly<Record<number, string>> = {
  2: '',
}

/** Where the copy is, or undefined where nothing was to be done. */
export function bringUpToDate(file: VaultFile): string | undefined {
  const was = file.format()
  if (was >= FORMAT) return undefined
  const copy = `${file.path}.format-${was}`
  if (!existsSync(copy)) copyWhole(file, copy)
  file.write(() => {
    const now = file.format() // another program may have done it while we waited for our turn
    if (now >= FORMAT) return
    for (let format = now + 1; format <= FORMAT; format++) file.exec(STEPS[format] ?? '')
    deriveAnew(file)
    file.setFormat(FORMAT)
  })
  return copy
}

function copyWhole(file: VaultFile, copy: string): void {
  try {
    file.copyTo(copy)
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  }
}
