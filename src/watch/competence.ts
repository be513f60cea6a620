// Who can decide what: guilt, and a penalty that takes liberty, are for courts (ICCPR 14(1), 14(2)). Told by
// the name of the body, which is all a report gives.
const BODIES =
  'bureau|committee|commission|ministry|police|prosecutor|prosecutors|agency|department|service|directorate|inspectorate|administration|akimat|mayor|governor|council|бюро|комитет|министерство|полиция|прокуратура|агентство|департамент|управление|служба|акимат'
const COURTS = 'court|courts|tribunal|judge|judges|jury|chamber|magistrate|суд|судья|трибунал|сот|judicial'

const IS_BODY = new RegExp(`(?<!\\p{L})(?:${BODIES})(?:['’]s)?(?!\\p{L})`, 'iu')
const IS_COURT = new RegExp(`(?<!\\p{L})(?:${COURTS})(?!\\p{L})`, 'iu')

/** A body that is none of the courts; undecided names ('the authorities') are not. */
export function isOtherThanCourt(name: string): boolean {
  return IS_BODY.test(name) && !IS_COURT.test(name)
}

/** Acts that only a court can do. */
export const FOR_COURTS: ReadonlySet<string> = new Set([
  'conviction',
  'acquittal',
  'prison-sentence',
  'suspended-sentence',
  'restricted-freedom',
  'death-sentence',
  'damages-order',
])
