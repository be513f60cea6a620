import type { DisputeView } from '../view.ts'
import { useWords } from '../words/use-words.ts'
import { Said } from './said.tsx'

/** Accounts that differ, side by side with their speakers. */
export function Dispute({ about, accounts }: DisputeView) {
  return (
    <div class="dispute">
      <p class="dispute-about">
        <span class="differ">{useWords().accountsDiffer}:</span> {about}
      </p>
      <ul class="sides" role="list">
        {accounts.map((account) => (
          <li>
            <Said statement={account} />
          </li>
        ))}
      </ul>
    </div>
  )
}
