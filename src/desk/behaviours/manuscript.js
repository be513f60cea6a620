// @ts-check
// Saves the update that is being written with Ctrl+S (Command+S): it presses the Save button that is on
// the page.

const manuscript = document.querySelector('#manuscript')
const saveButton = manuscript?.querySelector('.saving [value=save]')

if (saveButton instanceof HTMLElement) document.addEventListener('keydown', onSaveKey)

/** @param {KeyboardEvent} event */
function onSaveKey(event) {
  const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  if (!isChord || event.code !== 'KeyS' || event.repeat) return
  event.preventDefault()
  if (saveButton instanceof HTMLElement) saveButton.click()
}
