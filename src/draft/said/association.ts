export const ASSOCIATION_SAID = `
organisation-closed | the Association of Rural Women | 2023-05-16 | On 16 May parliament voted to cancel the legal status of the Association of Rural Women.
organisation-closed | 25 NGOs | 2023-03-02 | The ministry shut down 25 NGOs on 2 March.
organisation-closed | the country's oldest human rights group | 2023-01-25 | A Moscow court ordered the dissolution of the country's oldest human rights group on 25 January.
organisation-closed | Casa Abierta | 2023-04-19 | Casa Abierta had its registration revoked on 19 April.
organisation-closed | the opposition party | 2023-05-27 | The opposition party was disbanded by decree on 27 May.
organisation-closed | 100 organisations | 2023-02-01..2023-02-28 | In February, the licences of 100 organisations were withdrawn.
organisation-closed | Viasna Centre | 2023-04-04 | A liquidation order against the Viasna Centre was issued on 4 April.
organisation-closed | the union | 2023-03-20 | On 20 March, the union was struck off the register.
organisation-suspended | six political parties | 2023-05-10 | The junta suspended the activities of six political parties on 10 May.
organisation-suspended | Democracy Watch Uganda | 2023-01-13 | Democracy Watch Uganda was ordered to halt its operations with immediate effect on 13 January.
organisation-suspended | the coalition | 2023-04-15 | The coalition had its permit suspended for three months on 15 April.
registration-denied | the LGBTI group | 2023-05-22 | The justice ministry rejected the application of the LGBTI group for registration on 22 May.
registration-denied | the Alga party | 2023-03-16 | The Alga party was refused registration for the fourth time on 16 March.
registration-denied | the association | 2023-02-14 | On 14 February officials turned down the association's request for legal recognition.
designation | the news site | 2023-05-26 | Russia's justice ministry added the news site to its register of "foreign agents" on 26 May.
designation | the students' union | 2023-03-30 | The students' union was declared an extremist organisation on 30 March.
designation | six Palestinian NGOs | 2022-10-19 | On 19 October 2022 the defence ministry designated six Palestinian NGOs as terrorist organisations.
designation | Dmitry Lapin | 2023-04-07 | Blogger Dmitry Lapin was put on the list of terrorists and extremists on 7 April.
~ designation | the German foundation | 2023-05-18 | The prosecutor general's office labelled the German foundation "undesirable" on 18 May.
inspection | the charity | 2023-04-12 | Tax inspectors carried out an unannounced audit of the charity on 12 April.
inspection | the Helsinki committee | 2023-02-15 | An inspection of the Helsinki committee began on 15 February.
funding-restriction | environmental groups | 2023-03-08 | On 8 March the government barred environmental groups from receiving foreign funds.
funding-restriction | the research institute | 2023-05-11 | The research institute had its foreign funding licence cancelled on 11 May.
dismissal | Professor Lin Haoran | 2023-04-28 | Professor Lin Haoran lost his post at the university on 28 April after criticising the party.
dismissal | 14 teachers | 2023-03-13 | 14 teachers were sacked on 13 March for taking part in the strike.
dismissal | the public broadcaster's editor-in-chief | 2023-05-08 | The public broadcaster's editor-in-chief was removed from her post on 8 May.
dismissal | the union chair | 2023-02-03 | On 3 February the company terminated the contract of the union chair.
forced-resignation | the newspaper's editor | 2023-04-16 | The newspaper's editor was forced to step down on 16 April.
strike-declared-unlawful | - | 2023-05-23 | A court declared the teachers' strike illegal on 23 May.
strike-declared-unlawful | - | 2023-03-19 | On 19 March a judge ruled the oil workers' walkout unlawful.
access-denied | reporters from three outlets | 2023-05-02 | Reporters from three outlets were kept out of the press conference on 2 May.
access-denied | the weekly's correspondent | 2023-03-26 | Parliament withdrew the accreditation of the weekly's correspondent on 26 March.
access-denied | independent journalists | 2023-04-29 | On 29 April independent journalists were denied access to the counting centre.
access-denied | a camera crew | 2023-06-04 | Guards prevented a camera crew from filming the eviction on 4 June.
vilification | feminist groups | 2023-03-08 | In a speech on 8 March the president called feminist groups "enemies of the family".
vilification | the journalist | 2023-05-14 | A pro-government channel ran a smear campaign against the journalist on 14 May.
vilification | civil society | 2023-04-23 | On 23 April the interior minister accused civil society of working for foreign powers.
vilification | Judge Amparo Leiva | 2023-02-12 | State television portrayed Judge Amparo Leiva as a traitor on 12 February.
website-blocked | the news website Kloop | 2023-05-25 | The communications regulator ordered providers to block the news website Kloop on 25 May.
website-blocked | Signal | 2023-03-05 | Access to Signal was cut on 5 March.
website-blocked | 16 websites | 2023-04-18 | On 18 April 16 websites became unreachable from inside the country.
website-blocked | the portal | 2023-01-15 | The portal was hit by a DDoS attack on 15 January that kept it offline for two days.
website-restored | Telegram | 2023-05-15 | Telegram was accessible again on 15 May.
internet-shutdown | - | 2023-06-01 | Mobile data was switched off across the country on 1 June.
internet-shutdown | - | 2023-03-18 | The state government suspended mobile internet services in seven districts on 18 March.
internet-shutdown | - | 2023-05-03 | A near-total internet blackout hit the region on 3 May.
media-closed | Radio Ndeke Luka FM | 2023-05-19 | The authorities pulled the plug on Radio Ndeke Luka FM on 19 May.
media-closed | four radio stations | 2023-03-22 | On 22 March the regulator withdrew the licences of four radio stations.
media-closed | the newspaper La Voz | 2023-04-13 | The newspaper La Voz ceased publication on 13 April under pressure from the government.
media-closed | the weekly | 2023-02-26 | A court ordered the weekly to shut down on 26 February.
broadcast-suspended | the television channel | 2023-05-06 | The television channel was taken off the air for 30 days on 6 May.
broadcast-suspended | RFI and France 24 | 2023-03-27 | The junta suspended the broadcasts of RFI and France 24 on 27 March.
broadcast-suspended | Omega TV | 2023-06-03 | Omega TV went dark on 3 June after the regulator suspended its signal for a month.
censorship | the newspaper | 2023-04-02 | The newspaper was made to take down an article about the first lady on 2 April.
censorship | - | 2023-05-09 | On 9 May customs banned the novel and ordered copies withdrawn from shops.
censorship | Twitter | 2023-02-05 | The ministry ordered Twitter to remove 40 posts on 5 February.
censorship | - | 2023-03-28 | The film was pulled from the festival programme on 28 March at the request of officials.
`
