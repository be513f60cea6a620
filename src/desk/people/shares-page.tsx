// Recovery shares, shown once to be printed: they are kept nowhere.
import { Notice } from '../../site/parts/notice.tsx'
import type { Desk } from '../desk.ts'
import { PostForm, renderDesk } from '../page.tsx'

const HEAD = 'Recovery shares'

export function sharesPage(desk: Desk, view: { made: boolean; shares?: string[] }): string {
  const { made, shares } = view
  return renderDesk(
    {
      desk,
      title: HEAD,
      crumbs: [{ text: desk.say('Accounts'), address: '/desk/accounts' }, { text: desk.say(HEAD) }],
    },
    <div class="text">
      <h1>{desk.say(HEAD)}</h1>
      {shares ? (
        <>
          <Notice>
            <p>
              {desk.say(
                'Print this page now: the shares are kept nowhere and are not shown again. Those made before open nothing any more.',
              )}
            </p>
          </Notice>
          {shares.map((share, place) => (
            <section>
              <h2>{desk.say('Share {place} of 3', { place: place + 1 })}</h2>
              <p>
                <code>{share}</code>
              </p>
              <p class="small soft">
                {desk.say(
                  'Khronika: with another of the three, <code>khronika open-with-shares</code> gives a new passphrase.',
                )}
              </p>
            </section>
          ))}
        </>
      ) : (
        <>
          <p>
            {desk.say(
              'Three lines to print and give to three people. Any two of them give somebody whose passphrase is lost a new one; one alone opens nothing and tells nothing. The folder of the vault is needed too.',
            )}
          </p>
          {made && <p>{desk.say('Shares were made for this vault. New ones take their place.')}</p>}
          <PostForm desk={desk} to="/desk/accounts/shares">
            <button class="primary">{desk.say('Make three shares')}</button>
          </PostForm>
        </>
      )}
    </div>,
  )
}
