// The desk's shell: where one can go, the lock, the example's day. Every page of the desk stands in it.
import type { ComponentChildren, VNode } from 'preact'
import type { Kind } from '../record/subject.ts'
import { Page, renderPage } from '../site/page.tsx'
import type { LinkView } from '../site/view.ts'
import { dayIn } from '../find/words/days.ts'
import { wordsIn } from '../site/words/words.ts'
import { mayDo } from '../access/roles.ts'
import { LANGUAGES } from '../vocabulary/list.ts'
import type { Desk } from './desk.ts'
import { BEHAVIOUR, LOOK } from './look/look.ts'
import { UNREVIEWED } from './words/catalogs.ts'
import { Speaking } from './words/voice.tsx'

const PLACES = [
  { text: 'Search', address: '/desk/search' },
  { text: 'Inbox', address: '/desk/inbox' },
  { text: 'Events', address: '/desk/events' },
  { text: 'People', address: '/desk/people' },
  { text: 'Organisations', address: '/desk/organisations' },
  { text: 'Places', address: '/desk/places' },
  { text: 'Sources', address: '/desk/sources' },
  { text: 'Cases', address: '/desk/cases' },
  { text: 'Checks', address: '/desk/checks' },
  { text: 'Deadlines', address: '/desk/deadlines' },
  { text: 'Updates', address: '/desk/updates' },
  { text: 'Ratings', address: '/desk/ratings' },
  { text: 'Comments', address: '/desk/comments' },
] as const

export type DeskPlace = (typeof PLACES)[number]['text']

// A browser writes titles into its history and its sessions, on disk: they say what kind of page it
// is, never who it is about.
export type DeskTitle =
  | DeskPlace
  | Capitalize<Kind>
  | 'About this source'
  | 'Accounts'
  | 'Add a report'
  | 'Begin an update'
  | 'Choose statements'
  | 'Countries'
  | 'Custody'
  | 'Five steps to try'
  | 'Language model'
  | 'Log'
  | 'Not here'
  | 'Passphrase'
  | 'Publish'
  | 'Record an event'
  | 'Recovery shares'
  | 'Register'
  | 'Registers'
  | 'Report'
  | 'That was not done'
  | 'The same as another?'
  | 'Today'

export function titleOfKind(kind: Kind): Capitalize<Kind> {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<Kind>
}

interface DeskPageProps {
  desk: Desk
  title: DeskTitle | { card: number }
  here?: DeskPlace | undefined // which link of the top bar leads here
  crumbs?: LinkView[] | undefined
  dense?: boolean | undefined
  children: ComponentChildren
}

/** A whole page of the desk as text, for `c.html()`. */
export function renderDesk(props: Omit<DeskPageProps, 'children'>, children: ComponentChildren): string {
  return renderPage(<DeskPage {...props}>{children}</DeskPage>)
}

function DeskPage({ desk, title, here, crumbs, dense, children }: DeskPageProps): VNode {
  return (
    <Page
      variant="desk"
      title={typeof title === 'string' ? desk.say(title) : desk.say('Card {number}', { number: title.card })}
      home="/desk"
      language={desk.language}
      look={LOOK.address}
      scripts={[BEHAVIOUR.address]}
      nav={PLACES.map(({ text, address }) => ({ text: desk.say(text), address, current: text === here }))}
      corner={<Corner desk={desk} />}
      banner={desk.example && <ExampleDay desk={desk} />}
      crumbs={crumbs}
      dense={dense}
      foot={<Foot desk={desk} />}
    >
      <Speaking value={desk}>{children}</Speaking>
    </Page>
  )
}

/** A form that changes something: a POST that carries the desk's token. */
export function PostForm(props: {
  desk: Desk
  to: string
  id?: string
  class?: string
  files?: boolean // sends files along
  children: ComponentChildren
}): VNode {
  const { desk, to, files, children, ...rest } = props
  return (
    <form method="post" action={to} encType={files ? 'multipart/form-data' : undefined} {...rest}>
      <input type="hidden" name="csrf" value={desk.csrf} />
      {children}
    </form>
  )
}

function Foot({ desk }: { desk: Desk }): VNode {
  return (
    <>
      <p>
        {desk.say('Signed in as {name}', { name: desk.name })} · <a href="/desk/log">{desk.say('Log')}</a> ·{' '}
        <a href="/desk/passphrase">{desk.say('Your passphrase')}</a>
        {mayDo(desk.role, 'administers') && (
          <>
            {' '}
            · <a href="/desk/accounts">{desk.say('Accounts')}</a> ·{' '}
            <a href="/desk/language-model">{desk.say('Language model')}</a>
          </>
        )}
      </p>
      <Languages desk={desk} />
    </>
  )
}

// Buttons, so that it works without JavaScript: each is the name of a language in itself.
function Languages({ desk }: { desk: Desk }): VNode {
  return (
    <PostForm desk={desk} to="/desk/language" class="row speaking">
      <input type="hidden" name="back" value={desk.path} />
      {LANGUAGES.map((language) => (
        <button
          class="quiet"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === desk.language ? 'true' : 'false'}
        >
          {wordsIn(language).own}
        </button>
      ))}
      {UNREVIEWED.includes(desk.language) && (
        <span>{desk.say('No speaker has reviewed this translation yet.')}</span>
      )}
    </PostForm>
  )
}

function Corner({ desk }: { desk: Desk }): VNode {
  return (
    <>
      <a class="button" href="/desk/inbox/new">
        {desk.say('Add a report')}
      </a>
      <PostForm desk={desk} to="/desk/lock">
        <button
          class="quiet lock"
          aria-keyshortcuts="Control+Alt+L"
          title={desk.say(
            'Locks at once: Escape twice, or Ctrl+Alt+L, also while typing. It takes the passphrase to open again. Signed in as {name}.',
            { name: desk.name },
          )}
        >
          {desk.say('Lock')}
        </button>
      </PostForm>
    </>
  )
}

function ExampleDay({ desk }: { desk: Desk }): VNode {
  return (
    <>
      <p>
        {desk.say(
          'This is the example. Its day is {day}: what is due and what is late is counted from then.',
          {
            day: dayIn(desk.language, desk.today),
          },
        )}
      </p>
      <PostForm desk={desk} to="/desk/today">
        <button class="quiet">{desk.say('Use today')}</button>
      </PostForm>
    </>
  )
}
