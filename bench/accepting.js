// What it costs when a person accepts a card: from the key to the entry on the disk.
import { candidates } from '../dist/find/candidates.js'
import { readReport } from '../dist/intake/read-report.js'
import { acceptCard } from '../dist/review/cards/accept.js'
import { partiesOf } from '../dist/review/cards/card.js'
import { keepDraft, listCards } from '../dist/review/cards/cards.js'
import { takeReport } from '../dist/review/inbox/inbox.js'
import { quantile, timed } from './figures.js'
import { inventedReport } from './invented.js'
import { newVault } from './vaults.js'

const REPORTS = 2

export async function acceptEveryCard() {
  const { draftReport } = await import('../dist/draft/draft-report.js')
  const vault = await newVault()
  const taken = []
  for (let seed = 1; seed <= REPORTS; seed++) {
    const bytes = new TextEncoder().encode(inventedReport(15_000, seed))
    const report = readReport(bytes, { name: `report-${seed}.txt` })
    const details = { country: 'KZ', published: '2017-07-01' }
    const { item } = takeReport(vault, { bytes, name: `report-${seed}.txt`, report, details })
    keepDraft(vault, item.id, draftReport(report, details))
    taken.push(...acceptAll(vault, item.id))
  }
  const sorted = taken.sort((a, b) => a - b)
  const [median, high] = [quantile(sorted, 0.5), quantile(sorted, 0.95)]
  const value = (one) => ({ median: one, min: sorted[0], max: sorted.at(-1) })
  const note = `${sorted.length} cards of ${REPORTS} reports`
  return [
    { name: 'an accepted card, half of them within', unit: 'ms', value: value(median), note },
    { name: 'an accepted card, 95 of 100 within', unit: 'ms', value: value(high) },
  ]
}

function acceptAll(vault, item) {
  return listCards(vault.file, item).map(({ id }) => {
    const { fields } = listCards(vault.file, item).find((card) => card.id === id)
    const settled = linkEverybody(vault, fields)
    return timed(() => acceptCard(vault, id, { fields: settled }))
  })
}

// As a reviewer would who takes the first candidate, and a new subject where there is none.
function linkEverybody({ file, pen }, fields) {
  const settled = structuredClone(fields)
  for (const party of partiesOf(settled)) {
    const [first] = candidates(file, { member: pen.author }, party.kind, party.name)
    party.link ??= first?.subject ?? 'new'
  }
  return settled
}
