// The ordinary ways a report says each act, with an invented cast: act, and who it is done to.
import { expect, test } from 'vitest'
import { draftReport } from './draft-report.ts'
import { reportOf } from './report-of.ts'

const said: [sentence: string, acts: string, victims?: string][] = [
  ['On 5 May 2021, police detained journalist Aru Tasova in Osh.', 'detention', 'Aru Tasova'],
  ['Blogger Adil Omarov was taken into custody on 3 June 2021.', 'detention', 'Adil Omarov'],
  ['Officers took three activists into custody on 3 June 2021.', 'detention', 'three activists'],
  ['At least twelve protesters were rounded up in March 2021.', 'detention', 'At least twelve protesters'],
  ['Tasova was arrested at her home on 4 June 2021.', 'arrest', 'Tasova'],
  ['On 7 June 2021, a court remanded Aru Tasova in custody for two months.', 'remand', 'Aru Tasova'],
  ['Adil Omarov was placed in pre-trial detention on 7 June 2021.', 'remand', 'Adil Omarov'],
  [
    'On 9 June 2021 the court extended the detention of Adil Omarov by 30 days.',
    'remand-extension',
    'Adil Omarov',
  ],
  ['Adil Omarov was released on bail on 10 June 2021.', 'release', 'Adil Omarov'],
  ['Investigators interrogated editor Lena Brandt on 11 June 2021.', 'questioning', 'Lena Brandt'],
  ['Lena Brandt was summoned to the police station on 11 June 2021.', 'summons', 'Lena Brandt'],
  ['Lena Brandt was placed under house arrest on 12 June 2021.', 'house-arrest', 'Lena Brandt'],
  ['Activist Idris Keita was abducted by unknown men on 12 June 2021.', 'abduction', 'Idris Keita'],
  ['Lawyer Idris Keita was barred from leaving the country on 12 June 2021.', 'travel-ban', 'Idris Keita'],
  ['Photographer Tom Reyes was deported on 1 July 2021.', 'deportation', 'Tom Reyes'],
  ['Researcher Tom Reyes was denied entry at the airport on 2 July 2021.', 'entry-ban', 'Tom Reyes'],
  ['In July 2021, Idris Keita fled the country.', 'flight', 'Idris Keita'],
  ['In July 2021, Idris Keita was stripped of his citizenship.', 'citizenship-revoked', 'Idris Keita'],
  ['On 3 July 2021, prosecutors opened a criminal case against Lena Brandt.', 'case-opened', 'Lena Brandt'],
  [
    'A criminal investigation was launched against the Vostok Foundation on 3 July 2021.',
    'case-opened',
    'Vostok Foundation',
  ],
  ['On 3 July 2021, Lena Brandt was charged with spreading false news.', 'charge', 'Lena Brandt'],
  ['Lena Brandt faces charges of insulting the head of state.', 'charge', 'Lena Brandt'],
  ['The trial of Lena Brandt began on 5 August 2021.', 'trial-started', 'Lena Brandt'],
  ['Lena Brandt appeared before a court on 5 August 2021.', 'hearing', 'Lena Brandt'],
  ['The trial was held behind closed doors in August 2021.', 'trial-closed'],
  ['On 6 August 2021 Lena Brandt was found guilty of libel.', 'conviction', 'Lena Brandt'],
  ['On 6 August 2021 a court acquitted Tom Reyes.', 'acquittal', 'Tom Reyes'],
  ['On 6 August 2021 prosecutors dropped the charges against Tom Reyes.', 'case-dropped', 'Tom Reyes'],
  [
    'A businessman filed a defamation lawsuit against the newspaper Vestnik in May 2021.',
    'lawsuit',
    'Vestnik',
  ],
  ['Tom Reyes was sentenced to four years in prison on 9 August 2021.', 'prison-sentence', 'Tom Reyes'],
  ['Tom Reyes was handed a two-year prison sentence on 9 August 2021.', 'prison-sentence', 'Tom Reyes'],
  ['Tom Reyes received a suspended sentence on 9 August 2021.', 'suspended-sentence', 'Tom Reyes'],
  [
    'Tom Reyes was sentenced to three years of restricted freedom on 9 August 2021.',
    'restricted-freedom',
    'Tom Reyes',
  ],
  [
    'On 9 August 2021 Adil Omarov was sentenced to ten days of administrative arrest.',
    'administrative-arrest',
    'Adil Omarov',
  ],
  ['On 9 August 2021 the court fined Adil Omarov 500 EUR.', 'fine', 'Adil Omarov'],
  [
    'The court ordered the newspaper Vestnik to pay 3,000 EUR in damages on 9 August 2021.',
    'damages-order',
    'Vestnik',
  ],
  ['On 9 August 2021 Idris Keita was sentenced to death.', 'death-sentence', 'Idris Keita'],
  ['Lawyer Idris Keita was disbarred in August 2021.', 'activity-ban', 'Idris Keita'],
  ['In September 2021, Tom Reyes filed an appeal against the verdict.', 'appeal-filed'],
  [
    'On 9 September 2021 the Supreme Court upheld the conviction of Tom Reyes.',
    'decision-upheld',
    'Tom Reyes',
  ],
  ['On 9 September 2021 the court rejected the appeal of Tom Reyes.', 'decision-upheld', 'Tom Reyes'],
  [
    'On 9 September 2021 an appeals court overturned the conviction of Tom Reyes.',
    'decision-overturned',
    'Tom Reyes',
  ],
  [
    'On 9 September 2021 the court reduced the sentence of Tom Reyes to two years.',
    'sentence-changed',
    'Tom Reyes',
  ],
  ['On 1 October 2021 the president pardoned Tom Reyes.', 'pardon', 'Tom Reyes'],
  ['On 2 March 2021 police raided the office of the Vostok Foundation.', 'search', 'Vostok Foundation'],
  ["On 2 March 2021 police searched Lena Brandt's home.", 'search', 'Lena Brandt'],
  ['On 2 March 2021 raids were carried out on the homes of four activists.', 'search', 'four activists'],
  [
    'Police seized computers and phones belonging to Lena Brandt on 2 March 2021.',
    'confiscation',
    'Lena Brandt',
  ],
  [
    'On 2 March 2021 the bank accounts of the Vostok Foundation were frozen.',
    'asset-freeze',
    'Vostok Foundation',
  ],
  [
    'On 2 March 2021 a court ordered the closure of the Vostok Foundation.',
    'organisation-closed',
    'Vostok Foundation',
  ],
  ['The Vostok Foundation was dissolved on 2 March 2021.', 'organisation-closed', 'Vostok Foundation'],
  [
    'On 2 March 2021 the ministry revoked the registration of the Vostok Foundation.',
    'organisation-closed',
    'Vostok Foundation',
  ],
  [
    'On 2 March 2021 the authorities suspended the activities of the Vostok Foundation.',
    'organisation-suspended',
    'Vostok Foundation',
  ],
  [
    'On 2 March 2021 the Vostok Foundation was denied registration.',
    'registration-denied',
    'Vostok Foundation',
  ],
  [
    'On 2 March 2021 the Vostok Foundation was designated a foreign agent.',
    'designation',
    'Vostok Foundation',
  ],
  [
    'On 2 March 2021 the ministry added the Vostok Foundation to its list of undesirable organisations.',
    'designation',
    'Vostok Foundation',
  ],
  ['In March 2021 tax officials inspected the Vostok Foundation.', 'inspection', 'Vostok Foundation'],
  [
    'In March 2021 the government cut funding for the Vostok Foundation.',
    'funding-restriction',
    'Vostok Foundation',
  ],
  ['Teacher Mara Lind was dismissed from her job in March 2021.', 'dismissal', 'Mara Lind'],
  ['The court declared the strike illegal on 4 March 2021.', 'strike-declared-unlawful'],
  ['On 4 March 2021 hundreds of people took to the streets of Gyumri.', 'protest'],
  ['On 4 March 2021 students held a rally outside the parliament.', 'protest'],
  ['Protests erupted in Gyumri on 4 March 2021.', 'protest'],
  ['Miners went on strike on 4 March 2021.', 'strike'],
  ['Prisoner Adil Omarov began a hunger strike on 4 March 2021.', 'hunger-strike'],
  ['On 4 March 2021 residents submitted a petition to the mayor.', 'petition'],
  ['On 4 March 2021 the city council refused to authorise a rally by students.', 'assembly-denied'],
  ['On 4 March 2021 the governor banned a Pride march.', 'protest-ban'],
  ['On 4 March 2021 police dispersed the demonstration.', 'dispersal'],
  ['On 4 March 2021 police fired tear gas at protesters.', 'excessive-force', 'protesters'],
  ['The news website Vestnik.org was blocked on 5 March 2021.', 'website-blocked', 'Vestnik.org'],
  [
    'On 5 March 2021 the regulator blocked access to three news sites.',
    'website-blocked',
    'three news sites',
  ],
  ['Access to the site was restored on 6 March 2021.', 'website-restored'],
  ['On 5 March 2021 the authorities shut down the internet.', 'internet-shutdown'],
  ['On 5 March 2021 the regulator revoked the licence of Radio Zarya.', 'media-closed', 'Radio Zarya'],
  ['The newspaper Vestnik was closed in March 2021.', 'media-closed', 'Vestnik'],
  ['On 5 March 2021 the regulator took Radio Zarya off air.', 'broadcast-suspended', 'Radio Zarya'],
  ['On 5 March 2021 a court ordered the newspaper Vestnik to remove two articles.', 'censorship', 'Vestnik'],
  ['Journalists were barred from covering the session on 5 March 2021.', 'access-denied', 'Journalists'],
  ['On 5 March 2021 a minister branded journalist Mara Lind a traitor.', 'vilification', 'Mara Lind'],
  ['Journalist Mara Lind was shot dead on 5 March 2021.', 'killing', 'Mara Lind'],
  ['Two activists were killed on 5 March 2021.', 'killing', 'Two activists'],
  ['Mara Lind survived an assassination attempt on 5 March 2021.', 'attempted-killing', 'Mara Lind'],
  ['On 5 March 2021 masked men assaulted reporter Mara Lind.', 'attack', 'Mara Lind'],
  ['Adil Omarov was beaten by guards in March 2021.', 'attack', 'Adil Omarov'],
  ['Adil Omarov was tortured in March 2021.', 'ill-treatment', 'Adil Omarov'],
  ['Adil Omarov died in custody on 6 March 2021.', 'death-in-custody', 'Adil Omarov'],
  ['Lawyer Mara Lind received death threats in March 2021.', 'threat', 'Mara Lind'],
  ['In March 2021 officers harassed the family of Mara Lind.', 'intimidation'],
  ['In March 2021 Mara Lind was placed under surveillance.', 'surveillance', 'Mara Lind'],
  [
    'On 6 March 2021 unknown persons set fire to the office of the Vostok Foundation.',
    'property-damage',
    'Vostok Foundation',
  ],
  [
    'Adil Omarov was subjected to a forced psychiatric examination in March 2021.',
    'forced-psychiatric-examination',
    'Adil Omarov',
  ],
  ['Two women were raped in March 2021.', 'sexual-violence', 'Two women'],
  ['In March 2021 the government tabled a bill on assemblies.', 'law-proposed'],
  ['On 7 March 2021 the bill passed its first reading.', 'law-proposed'],
  ['On 8 March 2021 parliament adopted a law on foreign funding.', 'law-adopted'],
  ['On 9 March 2021 the president signed the bill into law.', 'law-signed'],
  ['The law entered into force on 10 March 2021.', 'law-in-force'],
  ['On 10 March 2021 the senate rejected the bill.', 'law-rejected'],
  ['On 11 March 2021 the government withdrew the draft law.', 'law-withdrawn'],
  ['On 12 March 2021 parliament repealed the law.', 'law-repealed'],
  ['On 13 March 2021 the Constitutional Court struck down the law.', 'law-ruling'],
  ['On 14 March 2021 the president declared a state of emergency.', 'emergency-declared'],
]

const told = (sentence: string) => draftReport(reportOf(sentence), { published: '2021-12-01' }).events

test.each(said)('%s', (sentence, acts) => {
  expect(told(sentence).map((event) => event.type)).toEqual([acts])
})

test.each(said.filter(([, , victims]) => victims !== undefined))(
  'is done to: %s',
  (sentence, _acts, victims) => {
    expect(told(sentence).flatMap((event) => event.victims.map((part) => part.name))).toEqual([victims])
  },
)

test.each([
  'The law provides for fines of up to 500 EUR.',
  'Journalists may face arrest under the new rules.',
  'The government should release all prisoners.',
  'If they protest, workers could be fined.',
  'Nobody was arrested.',
  'Activists urged the authorities to release Aru Tasova.',
  'She was not charged.',
  'Protesters are often detained.',
  'Vostok was downgraded from narrowed to obstructed.',
])('tells of no act: %s', (sentence) => {
  const asserted = told(sentence).filter(
    (event) => event.modality === 'asserted' && event.confidence !== 'low',
  )
  expect(asserted.map((event) => event.type).filter((type) => type !== 'statement')).toEqual([])
})
