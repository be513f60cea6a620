// A page about one register, with the way back to it and what was refused.
import type { ComponentChildren } from 'preact'
import type { Register } from '../../find/registers/registers.ts'
import type { Refusal } from '../../refusal.ts'
import { Notice } from '../../site/parts/notice.tsx'
import type { LinkView } from '../../site/view.ts'
import type { Desk } from '../desk.ts'
import { renderDesk } from '../page.tsx'
import { registerAddress } from './where.ts'

interface Framed {
  desk: Desk
  register: Register
  trail?: LinkView[] | undefined // below the register
  refusal?: Refusal | undefined
  children: ComponentChildren
}

export function registerFrame({ desk, register, trail = [], refusal, children }: Framed): string {
  const own = {
    text: register.name,
    address: trail.length > 0 ? registerAddress(register.subject) : undefined,
  }
  return renderDesk(
    {
      desk,
      title: 'Register',
      here: 'Organisations',
      crumbs: [
        { text: desk.say('Organisations'), address: '/desk/organisations' },
        { text: desk.say('Registers'), address: '/desk/registers' },
        own,
        ...trail,
      ],
    },
    <>
      {refusal && (
        <Notice refused>
          <p>{desk.tell(refusal)}</p>
        </Notice>
      )}
      {children}
    </>,
  )
}
