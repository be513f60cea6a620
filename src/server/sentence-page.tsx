// A page that says one thing and where to go on: refusals, what is not found, the lock.
import { LOOK } from '../desk/look/look.ts'
import { Page, renderPage } from '../site/page.tsx'
import { Notice } from '../site/parts/notice.tsx'
import type { LinkView } from '../site/view.ts'
import { SITE_LOOK } from './assets.ts'

export interface Saying {
  title: string
  sentence: string
  onward: LinkView
  desk: boolean
  refused?: boolean // was something asked for and not done?
  language?: string // BCP 47
}

export function sentencePage({
  title,
  sentence,
  onward,
  desk,
  refused = false,
  language = 'en',
}: Saying): string {
  return renderPage(
    <Page
      variant={desk ? 'desk' : 'site'}
      title={title}
      home={desk ? '/desk' : '/'}
      language={language}
      look={desk ? LOOK.address : SITE_LOOK}
    >
      <h1>{title}</h1>
      <Notice refused={refused}>
        <p>{sentence}</p>
      </Notice>
      <p>
        <a href={onward.address}>{onward.text}</a>
      </p>
    </Page>,
  )
}
