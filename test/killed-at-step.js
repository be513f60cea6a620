// Gives the vault in a folder a new key, and kills itself before the step that is named: before any file is
// written, flushed, renamed or removed, and before each statement of the database engine's own.
import { Database } from '@signalapp/sqlcipher'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

const [dist, folder, passphrase, last] = process.argv.slice(2)
let step = 0
let counting = false
const counted = (work) =>
  function (...given) {
    if (counting && ++step === Number(last)) process.kill(process.pid, 'SIGKILL')
    return work.apply(this, given)
  }
for (const name of ['renameSync', 'rmSync', 'fsyncSync', 'writeSync']) fs[name] = counted(fs[name])
syncBuiltinESMExports()
for (const name of ['exec', 'pragma']) Database.prototype[name] = counted(Database.prototype[name])

const ours = (path) => import(join(dist, path))
const { ready } = await ours('access/seal.js')
const { readKeyFile } = await ours('access/key-file.js')
const { unwrapKey } = await ours('access/passphrase-key.js')
const { vaultIn } = await ours('vault/folder.js')
const { arrive } = await ours('vault/keys/arrive.js')
const { giveNewKey } = await ours('vault/keys/new-key.js')

await ready()
const place = vaultIn(folder)
const { vault, key } = arrive(place, unwrapKey(readKeyFile(place.keyFile), passphrase))
counting = true
giveNewKey({ file: vault.file, key }, place)
vault.file.close()
process.stdout.write(String(step))
