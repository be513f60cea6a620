// Everything that is raised on one subject, in an order that does not depend on how it was looked up.
import type { Reading } from '../record/reading.ts'
import { groundOf, inOrderOfCode } from './finding.ts'
import type { Finding } from './finding.ts'
import { consentFaults } from './record/consented.ts'
import { countFaults } from './record/counted.ts'
import { decisionFaults } from './record/decided-by.ts'
import { identityFaults } from './record/identity.ts'
import { libertyFaults } from './record/liberty.ts'
import { sourceFaults } from './record/of-source.ts'
import { orderFaults } from './record/order.ts'
import { cycleFaults, rangeFaults } from './record/ranges.ts'
import { toldTwice } from './record/twice.ts'
import type { Scene } from './scene.ts'

export function checkSubject(reading: Reading, scene: Scene): Finding[] {
  const found = [
    ...rangeFaults(reading, scene),
    ...identityFaults(reading, scene),
    ...countFaults(reading, scene),
    ...(reading.kind === 'event' ? eventFaults(reading, scene) : []),
    ...consentFaults(reading, scene),
    ...sourceFaults(reading, scene),
  ]
  return [...new Map(found.map((one) => [`${one.code} ${groundOf(one)}`, one])).values()].sort(inOrderOfCode)
}

function eventFaults(reading: Reading, scene: Scene): Finding[] {
  return [
    ...orderFaults(reading, scene),
    ...libertyFaults(reading, scene),
    ...decisionFaults(reading, scene),
    ...toldTwice(reading, scene),
    ...cycleFaults(reading, scene),
  ]
}
