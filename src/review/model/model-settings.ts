// The language model that a team set up, if it did: kept in the vault, the key too, which no page shows again.
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import type { Vault } from '../../vault/vault.ts'
import type { VaultFile } from '../../vault/vault-file.ts'
import { findSetting, setSetting } from '../../vault/setting.ts'
import { endpointAt } from './endpoint.ts'

export interface ModelSettings {
  address: string // 'http://127.0.0.1:11434', what stands before /v1/chat/completions
  model: string
  key: string // '' where it asks for none
  elsewhere: boolean // somebody decided that texts may leave this machine
  by: string // account
  since: string // ISO 8601 UTC
}

export interface ModelGiven {
  address: string
  model: string
  key: string // '' keeps the one there is, as long as it goes to the same place
  elsewhere: boolean
}

const SETTING = 'language-model'
const kept = z.object({
  address: z.string(),
  model: z.string(),
  key: z.string(),
  elsewhere: z.boolean(),
  by: z.string(),
  since: z.string(),
})

export function findModel(file: VaultFile): ModelSettings | undefined {
  const value = findSetting(file, SETTING)
  return value ? kept.parse(JSON.parse(value)) : undefined
}

export function setModel({ file, pen }: Vault, { address, model, key, elsewhere }: ModelGiven): void {
  const endpoint = endpointAt(address, elsewhere)
  const name = model.trim()
  if (!/^[\w.:/@+-]{1,200}$/.test(name))
    throw new Refusal(
      'invalid',
      'Give the model’s name as its server calls it, such as llama3.1:8b.',
      'model',
    )
  if (!/^[\x21-\x7e]{0,500}$/.test(key))
    throw new Refusal('invalid', 'A key has no spaces and no letters outside ASCII. Copy it again.', 'key')
  file.write(() => {
    const before = findModel(file)
    const isSamePlace = before !== undefined && new URL(before.address).origin === endpoint.origin
    const settings: ModelSettings = {
      address: endpoint.href.replace(/\/+$/, ''),
      model: name,
      key: key || (isSamePlace ? before.key : ''),
      elsewhere,
      by: pen.author,
      since: pen.now(),
    }
    setSetting(file, SETTING, JSON.stringify(settings))
  })
}

/** No model, and no key, are left behind. */
export function forgetModel({ file }: Vault): void {
  file.write(() => setSetting(file, SETTING, ''))
}
