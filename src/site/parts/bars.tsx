import type { BarsView } from '../view.ts'
import { Link } from './link.tsx'

/** Figures of one kind: a table whose numbers are also drawn, so that it reads without the picture. */
export function Bars({ heading, bars }: BarsView) {
  const most = Math.max(1, ...bars.map(({ events }) => events))
  return (
    <table class="bars">
      <caption>{heading}</caption>
      <tbody>
        {bars.map(({ text, address, events }) => (
          <tr>
            <th scope="row">
              <Link to={address}>{text}</Link>
            </th>
            <td class="number">{events}</td>
            <td class="bar" aria-hidden="true">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false">
                <rect width={Math.max(1, Math.round((events / most) * 100))} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
