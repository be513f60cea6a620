// What is done with the elements of a web page.
import { entriesOf } from '../entries.ts'

// Nothing in them is words of the report; scripts are dropped, never run.
export const DROPPED = new Set(
  entriesOf(`
  script, style, noscript, template, iframe, frame, frameset, object, embed, applet, form, input,
  button, select, textarea, option, datalist, dialog, nav, svg, math, canvas, audio, video, map,
  area, portal, noframes
`),
)

// They stand on lines of their own.
export const BLOCKS = new Set(
  entriesOf(`
  address, article, aside, blockquote, body, center, dd, details, div, dl, dt, fieldset, figcaption,
  figure, footer, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, li, main, menu, ol, p, pre,
  section, summary, table, tbody, td, tfoot, th, thead, tr, ul
`),
)

// Around the report rather than in it.
export const AROUND = new Set(['header', 'footer', 'aside'])
export const AROUND_NAMES =
  /(?:^|[\s_-])(?:breadcrumbs?|sidebar|menu|navbar|share|sharing|cookies?|comments?|comment-list|related)(?:$|[\s_-])/i
