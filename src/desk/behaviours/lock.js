// @ts-check
// Locks the desk at once, from anywhere and while typing: Escape twice within a second, or Ctrl+Alt+L.
// It presses the Lock button that is on the page, and hides the page before the answer is there.

const lockForm = document.querySelector('form[action="/desk/lock"]')
const WITHIN = 1000 // milliseconds
let lastEscape = -Infinity

if (lockForm instanceof HTMLFormElement) document.addEventListener('keydown', onLockKey, { capture: true })

/** @param {KeyboardEvent} event */
function onLockKey(event) {
  if (event.repeat || event.isComposing) return
  if (isSecondEscape(event) || isLockChord(event)) lock()
}

/** @param {KeyboardEvent} event */
function isSecondEscape({ key, timeStamp }) {
  const second = key === 'Escape' && timeStamp - lastEscape < WITHIN
  lastEscape = key === 'Escape' ? timeStamp : -Infinity
  return second
}

// By the place of the key, so that it is there on a Cyrillic keyboard too. Windows says Ctrl+Alt for
// AltGr, and AltGr+L writes the Polish ł.
/** @param {KeyboardEvent} event */
function isLockChord(event) {
  return event.ctrlKey && event.altKey && event.code === 'KeyL' && !event.getModifierState('AltGraph')
}

function lock() {
  document.body.hidden = true
  if (lockForm instanceof HTMLFormElement) lockForm.submit()
}
