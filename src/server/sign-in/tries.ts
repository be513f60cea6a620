// Guessing a passphrase gets slower with every miss: at once, then after 1, 2, 4 … 30 seconds. One try
// is checked at a time, for each takes 256 MB.
import { Refusal } from '../../refusal.ts'

const LONGEST = 30_000 // milliseconds: whoever keeps guessing must not lock the owner out

export class Tries {
  readonly #now: () => number
  #missed = 0
  #next = 0
  #checking = false

  constructor(now: () => number) {
    this.#now = now
  }

  async check<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#refuseEarly()
    this.#checking = true
    try {
      const result = await work()
      this.#missed = 0
      return result
    } catch (error) {
      this.#missed++
      this.#next = this.#now() + waitAfter(this.#missed)
      throw error
    } finally {
      this.#checking = false
    }
  }

  #refuseEarly(): void {
    if (this.#checking)
      throw new Refusal('conflict', 'Another passphrase is being tried. Try again in a moment.')
    const wait = Math.ceil((this.#next - this.#now()) / 1000)
    if (wait <= 0) return
    throw new Refusal(
      'not-allowed',
      'That was tried too often. Wait {seconds|a second|# seconds}, then try again.',
      { seconds: wait },
      'passphrase',
    )
  }
}

function waitAfter(misses: number): number {
  return misses < 2 ? 0 : Math.min(LONGEST, 1000 * 2 ** (misses - 2))
}
