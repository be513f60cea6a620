// Media, sites, works and words.
import type { Wording } from './wording.ts'

export const EXPRESSION_WORDING: Readonly<Record<string, Wording>> = {
  'website-blocked': {
    passive: '{was} blocked',
    active: 'blocked {v}',
    bare: 'a website was blocked',
    noun: 'the blocking',
  },
  'website-restored': {
    passive: '{was} accessible again',
    active: 'restored access to {v}',
    bare: 'a website was accessible again',
    noun: 'the restoring of access',
  },
  'internet-shutdown': {
    active: 'shut down the internet',
    alone: 'shut down the internet',
    bare: 'the internet was shut down',
    noun: 'the internet shutdown',
  },
  'media-closed': {
    passive: '{was} closed down',
    active: 'closed down {v}',
    bare: 'a media outlet was closed down',
    noun: 'the closure',
  },
  'broadcast-suspended': {
    passive: '{was} suspended[ for {m}]',
    active: 'suspended {v}[ for {m}]',
    bare: 'a media outlet was suspended[ for {m}]',
    noun: 'the suspension',
  },
  'media-resumed': {
    passive: '{was} allowed to work again',
    active: 'allowed {v} to work again',
    bare: 'a media outlet was allowed to work again',
    noun: 'the return to work',
  },
  'media-takeover': {
    passive: '{was} taken over',
    active: 'took over {v}',
    bare: 'a media outlet was taken over',
    noun: 'the takeover',
  },
  censorship: {
    passive: '{was} subjected to censorship',
    active: 'censored {v}',
    alone: 'imposed censorship',
    bare: 'censorship was imposed',
    noun: 'the censorship',
    matter: true,
  },
  'access-denied': {
    passive: '{was} denied access',
    active: 'denied {v} access',
    bare: 'access was denied',
    noun: 'the denial of access',
    matter: true,
  },
  vilification: {
    passive: '{was} vilified in public',
    active: 'vilified {v} in public',
    bare: 'public vilification took place',
    noun: 'the vilification',
    matter: true,
  },
  publication: {
    active: 'published a work',
    alone: 'published a work',
    bare: 'a work was published',
    noun: 'the publication',
    matter: true,
  },
}
