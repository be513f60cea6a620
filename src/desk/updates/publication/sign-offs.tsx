import type { VNode } from 'preact'
import { listPublishers, listSignOffs } from '../../../update/publication/sign-off.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import { nameOfAccount } from '../../../vault/vault.ts'
import type { Desk } from '../../desk.ts'
import { PostForm } from '../../page.tsx'
import { Instant } from '../../record/subject/history.tsx'
import { updateAddress } from '../where.ts'

/** Who signed this very text off, and the way to do so for whoever may. */
export function SignOffs({ desk, manuscript }: { desk: Desk; manuscript: Manuscript }): VNode {
  const { file } = desk.vault
  const signed = listSignOffs(file, manuscript)
  const alone = listPublishers(file).length < 2
  const own = manuscript.author === desk.reader.member
  const already = signed.some(({ account }) => account === desk.reader.member)
  return (
    <section>
      <h2>{desk.say('Signed off')}</h2>
      {alone && (
        <p class="soft">
          {desk.say(
            'Nobody else can sign this off: you are the only one in this vault who publishes. Read it once more yourself.',
          )}
        </p>
      )}
      {signed.map(({ account, instant }) => (
        <p>
          {desk.say('{who} signed this text off, <instant/>.', {
            who: nameOfAccount(file, account) ?? desk.say('Somebody'),
            instant: <Instant instant={instant} />,
          })}
        </p>
      ))}
      {!alone && signed.length === 0 && (
        <p>
          {desk.say('Nobody has signed this text off yet.')}{' '}
          {own && `${desk.say('You saved it last, so somebody else does.')} `}
          {desk.say('Any change to it makes a sign-off void.')}
        </p>
      )}
      {!alone && !own && !already && (
        <PostForm desk={desk} to={`${updateAddress(manuscript.id)}/sign-off`}>
          <input type="hidden" name="version" value={manuscript.version} />
          <button>{desk.say('Sign it off')}</button>
        </PostForm>
      )}
    </section>
  )
}
