// The checks keep up by themselves while the vault is open, a little at a time: after a large import nobody waits.
import { keepUpUntil } from '../find/raised/keep-up.ts'
import type { Keeper } from './sign-in/keeper.ts'

const SLICE = 60 // milliseconds of work …
const PAUSE = 240 // … and of rest, so that pages come first
const IDLE = 5_000 // when all is looked at

/** Ends with what it gives. */
export function keepWatch(keeper: Keeper, isTrouble: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout
  const next = (wait: number) => {
    timer = setTimeout(look, wait).unref()
  }
  const look = () => {
    try {
      next(lookOn(keeper) ? IDLE : PAUSE)
    } catch (error) {
      isTrouble(error) // a full disk, say: the desk says so itself when somebody writes
      next(IDLE)
    }
  }
  next(PAUSE)
  return () => clearTimeout(timer)
}

function lookOn({ vault }: Keeper): boolean {
  if (!vault) return true
  const begun = performance.now()
  return keepUpUntil(vault.file, () => performance.now() - begun > SLICE)
}
