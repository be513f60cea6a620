// How somebody with a copy finds out whether it is what was signed.
import type { VNode } from 'preact'
import { fingerprintOf } from '../../access/device.ts'
import { findSetting } from '../../vault/setting.ts'
import type { Asking } from '../from-record/asking.ts'
import { ReaderPage } from '../reader-page.tsx'
import type { SiteView } from '../view.ts'
import { wordsIn } from '../words/words.ts'

export function verifyPage(asking: Asking, site: SiteView): VNode {
  const { verify: words } = wordsIn(asking.language)
  const key = findSetting(asking.file, 'edition-public-key')
  const fingerprint = key && fingerprintOf(Buffer.from(key, 'hex'))
  return (
    <ReaderPage view={site} title={words.title} crumbs={[]}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <h2>{words.key}</h2>
      {fingerprint ? (
        <>
          <p>
            <code>{fingerprint}</code>
          </p>
          <p>{words.keyWords}</p>
        </>
      ) : (
        <p>{words.noKey}</p>
      )}
      <h2>{words.how}</h2>
      <p>{words.withProgram}</p>
      <pre>
        <code>khronika verify --mirror .{fingerprint && ` --key ${fingerprint}`}</code>
      </pre>
      <p>{words.byHand}</p>
      <pre>
        <code>{BY_HAND}</code>
      </pre>
      <p>{words.finds}</p>
      <h2>{words.files}</h2>
      <p>{words.filesWords}</p>
    </ReaderPage>
  )
}

const BY_HAND = `openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin \\
  -in MANIFEST.sha256 -sigfile MANIFEST.sha256.sig
sha256sum --check --quiet MANIFEST.sha256
cat manifest/*.sha256 | sha256sum --check --quiet`
