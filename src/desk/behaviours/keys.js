// @ts-check
// Keys for the review page. They only press buttons and follow links that are on the page, so nothing
// here can do what a mouse, or no script at all, could not.

const form = document.querySelector('#decisions')
if (form) {
  document.addEventListener('keydown', onKey)
  document.addEventListener('focusin', ({ target }) => show(cardOf(target)))
  addEventListener('hashchange', toFragment)
  toFragment()
}

/** @type {Record<string, (card: HTMLElement | undefined) => HTMLElement | null | undefined | void>} */
const KEYS = {
  j: (card) => move(card, 1),
  k: (card) => move(card, -1),
  a: (card) => button(card, 'acceptance') ?? button(card, 'resolution'),
  x: (card) => button(card, 'setting-aside'),
  s: (card) => button(card, 'split'),
  m: (card) => card?.querySelector('[name=joins]'),
  e: (card) => card?.querySelector('.actions a.button') ?? button(card, '/card'),
  Enter: (card) => card?.querySelector('.actions a.button'),
  p: (card) => card?.closest('.piece')?.querySelector('.together button'),
  u: () => form?.querySelector('.review-head [formaction$=undoing]'),
  '?': () => document.querySelector('.key-list summary'),
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (isTyping(event.target) || (event.key === 'Enter' && isControl(event.target))) return
  const card = current()
  const pressed = /^\d$/.test(event.key) ? pick(card, Number(event.key)) : KEYS[event.key]?.(card)
  if (!pressed) return
  event.preventDefault()
  pressed.click()
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  )
}

/** @param {EventTarget | null} target */
function isControl(target) {
  return target instanceof HTMLElement && target.matches('a, button, summary')
}

/** @param {EventTarget | null} target @returns {HTMLElement | undefined} */
function cardOf(target) {
  const card = target instanceof Element ? target.closest('.card') : undefined
  return card instanceof HTMLElement ? card : undefined
}

/** The card that has the focus, else the first that is open. */
function current() {
  return cardOf(document.activeElement) ?? cards().find((card) => card.classList.contains('proposed'))
}

/** @returns {HTMLElement[]} */
function cards() {
  return [...(form?.querySelectorAll('.card') ?? [])].filter((card) => card instanceof HTMLElement)
}

/** @param {HTMLElement | undefined} card @param {string} noun @returns {HTMLElement | null | undefined} */
function button(card, noun) {
  return card?.querySelector(`.actions [formaction$="${noun}"]`)
}

/** To the next card or the one before; past the last of a part, the link to the next part.
 * @param {HTMLElement | undefined} card @param {number} by @returns {HTMLAnchorElement | null | undefined} */
function move(card, by) {
  const all = cards()
  const at = card && cardOf(document.activeElement) ? all.indexOf(card) + by : 0
  const next = card && !cardOf(document.activeElement) ? card : all[at]
  if (next) focus(next)
  return next ? undefined : document.querySelector(by > 0 ? 'a[rel=next]' : 'a[rel=prev]')
}

/** Chooses in the first question of the card that is still open: who it is, or what words point at.
 * @param {HTMLElement | undefined} card @param {number} number @returns {HTMLElement | null | undefined | void} */
function pick(card, number) {
  const questions = [...(card?.querySelectorAll('fieldset.who') ?? [])]
  const open = questions.find((question) => !question.querySelector(':checked')) ?? questions.at(-1)
  const choices = [...(open?.querySelectorAll('input') ?? [])]
  if (open) return number === 0 ? choices.at(-1) : choices.slice(0, -1)[number - 1]
  const select = card?.querySelector('select')
  if (select && number < select.options.length) select.selectedIndex = number
}

/** @param {HTMLElement} card */
function focus(card) {
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'nearest' })
}

/** The words of the report that the card rests on, while one is at it. @param {HTMLElement | undefined} card */
function show(card) {
  if (!card) return
  const number = card.querySelector('.n')?.textContent
  for (const mark of document.querySelectorAll('.piece-text .current')) mark.classList.remove('current')
  for (const mark of document.querySelectorAll(`.piece-text [data-n="${number}"]`))
    mark.classList.add('current')
}

function toFragment() {
  const card = document.getElementById(location.hash.slice(1))
  if (card?.matches('.card, #settled')) focus(card)
}
