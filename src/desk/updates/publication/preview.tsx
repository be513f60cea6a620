// The public edition as it would be: every page of it can be walked through. The pages are the public
// ones to the byte, but for three things: links stay within the preview, a bar says what this is, and the
// title names nobody, for a browser keeps titles.
import type { Day } from '../../../record/values/value.ts'
import { liveLink, readLiveAddress } from '../../../site/live-address.ts'
import { markup } from '../../../site/markup/markup.ts'
import type { Drawn } from '../../../site/pages/page-kind.ts'
import { drawPage } from '../../../site/pages/pages.ts'
import { rehearsePublication } from '../../../update/publication/rehearse.ts'
import type { Manuscript } from '../../../update/manuscript/manuscript.ts'
import type { Desk } from '../../desk.ts'
import { updateAddress } from '../where.ts'
import { link } from '../../words/voice.tsx'

interface Preview {
  path: string // of the live site: '/kz', '/kz.ru'
  base: string // where the preview's own pages begin
  day: Day
}

/** Undefined where there would be no such page. */
export function previewOf(
  desk: Desk,
  manuscript: Manuscript,
  { path, base, day }: Preview,
): Drawn | undefined {
  const { vault } = desk
  const { address, language } = readLiveAddress(path)
  const live = liveLink(language)
  const asking = {
    file: vault.file,
    reader: 'public' as const,
    language,
    link: (to: string, other = language) => base + live(to, other),
  }
  const drawn = rehearsePublication(vault, manuscript, day, () => drawPage(asking, address))
  return drawn?.mediaType.startsWith('text/html')
    ? { ...drawn, body: marked(drawn.body, desk, manuscript) }
    : drawn
}

function marked(page: string, desk: Desk, { id }: Manuscript): string {
  return page
    .replace(/<title>[^<]*/, `<title>${desk.say('Publish')} · Khronika`)
    .replace(
      /<a class="skip".*?<\/a>/,
      (skip) => skip + markup(<Bar desk={desk} to={`${updateAddress(id)}/publication`} />),
    )
}

// In the language of the desk, on a page that may be in another.
function Bar({ desk: { language, say }, to }: { desk: Desk; to: string }) {
  return (
    <aside class="banner" aria-label={say('Preview')} lang={language}>
      <div class="frame">
        <p>
          {say(
            'A look before it is published: this is what everybody would see, and only you see it now. <back>Back to publishing</back>',
            { back: link(to) },
          )}
        </p>
      </div>
    </aside>
  )
}
