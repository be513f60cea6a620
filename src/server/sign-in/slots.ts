// Letting people in and out while the vault is open: the only place besides the keeper that uses its key.
import { readKeyFile } from '../../access/key-file.ts'
import type { Wrap } from '../../access/key-file.ts'
import type { Wrapping } from '../../access/apart-wrap.ts'
import { runApart } from '../../apart.ts'
import type { Slots } from '../../desk/desk.ts'
import { Refusal } from '../../refusal.ts'
import { admit, dismiss, renewSlot } from '../../vault/admitting.ts'
import { giveNewKey } from '../../vault/keys/new-key.ts'
import { hasShares, makeShares } from '../../vault/keys/recovery-shares.ts'
import { newAccountId } from '../../vault/vault.ts'
import type { Keeper } from './keeper.ts'

export function slotsOf(keeper: Keeper, account: string): Slots {
  const { place } = keeper
  return {
    admit: async ({ name, role, passphrase }) => {
      const wrap = await wrapFor(keeper, { account: newAccountId(), passphrase })
      const { file, pen } = openIn(keeper)
      admit(file, place, { wrap, name, role }, pen.now())
    },
    dismiss: (other) => {
      const { file, pen } = openIn(keeper)
      dismiss(file, place, other, pen.now())
      renewKey(keeper)
    },
    renewKey: () => renewKey(keeper),
    hasShares: () => hasShares(place),
    makeShares: async () => {
      const { file } = openIn(keeper)
      return keeper.key ? makeShares({ file, key: keeper.key }, place) : []
    },
    renew: async ({ from, to }) => {
      const wrap = await wrapFor(keeper, { account, passphrase: to, before: from })
      renewSlot(openIn(keeper).file, place, wrap)
    },
  }
}

function renewKey(keeper: Keeper): void {
  const { file } = openIn(keeper)
  if (keeper.key) keeper.changeKey(giveNewKey({ file, key: keeper.key }, keeper.place))
}

function openIn({ vault }: Keeper) {
  if (vault) return vault
  throw new Refusal('not-allowed', 'The desk was locked just now. Sign in again.')
}

// Argon2id, once for each slot: in a child process, so that the desk answers meanwhile.
function wrapFor(
  { key, place }: Keeper,
  asked: Pick<Wrapping, 'account' | 'passphrase' | 'before'>,
): Promise<Wrap> {
  if (!key) throw new Refusal('not-allowed', 'The desk was locked just now. Sign in again.')
  const limits = {
    megabytes: 512,
    milliseconds: 120_000,
    doing: { en: 'Wrapping the key', ru: 'Шифрование ключа', kk: 'Кілтті шифрлау' },
  }
  const wrapping = { ...asked, keyFile: readKeyFile(place.keyFile), key: Buffer.from(key).toString('hex') }
  return runApart<Wrapping, Wrap>('access/apart-wrap.js', wrapping, limits)
}
