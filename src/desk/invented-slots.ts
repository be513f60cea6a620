import type { Slots } from './desk.ts'

/** For tests of what never lets anybody in. */
export const NO_SLOTS: Slots = {
  admit: () => Promise.reject(new Error('nobody is let in here')),
  dismiss: () => {
    throw new Error('nobody is let out here')
  },
  renewKey: () => {
    throw new Error('no key is given here')
  },
  hasShares: () => false,
  makeShares: () => Promise.reject(new Error('no shares are made here')),
  renew: () => Promise.reject(new Error('no passphrase is changed here')),
}
