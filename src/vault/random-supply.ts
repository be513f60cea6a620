// Random bytes for many small needs. Every change has a salt of its own, and asking the system for each
// took longer than sealing it. No byte is given out twice.
import { randomFillSync } from 'node:crypto'

const SUPPLY = 4096

export function randomSupply(): (bytes: number) => Uint8Array {
  const supply = new Uint8Array(SUPPLY)
  let used = SUPPLY
  return (bytes) => {
    if (bytes > SUPPLY) return randomFillSync(new Uint8Array(bytes))
    if (used + bytes > SUPPLY) {
      randomFillSync(supply)
      used = 0
    }
    const given = supply.slice(used, used + bytes)
    supply.fill(0, used, used + bytes)
    used += bytes
    return given
  }
}
