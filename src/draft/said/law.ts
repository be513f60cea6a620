export const LAW_SAID = `
law-proposed | - | 2023-05-16 | The government tabled a bill on 16 May that would require NGOs to disclose their donors.
law-proposed | - | 2023-03-07 | On 7 March deputies introduced a "foreign influence" bill in parliament.
law-proposed | - | 2023-04-12 | Draft amendments to the penal code were made public on 12 April.
law-proposed | - | 2023-02-08 | A draft law on peaceful assembly was sent to the legislature on 8 February.
law-proposed | - | 2023-05-30 | The cabinet approved a draft media law on 30 May and referred it to parliament.
law-proposed | - | 2023-06-13 | The bill passed its first reading on 13 June.
law-adopted | - | 2023-05-25 | Parliament passed the Public Order Bill on 25 May.
law-adopted | - | 2023-03-22 | On 22 March lawmakers voted in favour of an anti-LGBTI law.
law-adopted | - | 2023-04-27 | The National Assembly gave its final approval to the cybercrime law on 27 April.
law-adopted | - | 2023-02-10 | The junta issued a decree on 10 February restricting political parties.
law-adopted | - | 2023-01-31 | Amendments that criminalise "fake news" were adopted on 31 January.
law-signed | - | 2023-05-29 | President Musevani signed the bill into law on 29 May.
law-signed | - | 2023-03-14 | On 14 March the king gave his assent to the act.
law-signed | - | 2023-04-20 | The president put his signature to the amendments on 20 April.
law-in-force | - | 2023-05-01 | The new NGO act came into force on 1 May.
law-in-force | - | 2023-04-01 | The law took effect on 1 April.
law-rejected | - | 2023-03-09 | Lawmakers voted down the proposed amendments on 9 March.
law-rejected | - | 2023-05-18 | The senate rejected the bill on 18 May.
law-rejected | - | 2023-02-22 | On 22 February the president vetoed the media law.
law-withdrawn | - | 2023-03-10 | After days of protests, the ruling party withdrew the draft law on 10 March.
law-withdrawn | - | 2023-05-05 | The bill was shelved on 5 May.
law-repealed | - | 2023-04-18 | The legislature repealed the sedition law on 18 April.
law-repealed | - | 2023-05-21 | On 21 May the criminal defamation provisions were scrapped.
law-ruling | - | 2023-05-10 | On 10 May the Constitutional Court struck down parts of the assembly law.
law-ruling | - | 2023-03-24 | The Supreme Court ruled on 24 March that the ban on insulting officials was unconstitutional.
law-ruling | - | 2023-02-01 | The High Court declared sections of the Computer Misuse Act null and void on 1 February.
~ emergency-declared | - | 2023-03-27 | A state of emergency was declared in three provinces on 27 March.
emergency-declared | - | 2023-05-15 | Congress prolonged the state of exception by 30 days on 15 May.
emergency-declared | - | 2023-06-03 | On 3 June the authorities imposed a night-time curfew.
government-measure | - | 2023-04-06 | The ministry issued an instruction on 6 April obliging NGOs to seek prior approval for projects.
government-measure | - | 2023-05-08 | New rules restricting public meetings were announced on 8 May.
coup | - | 2023-04-15 | Soldiers toppled the government on 15 April.
election-postponed | - | 2023-03-05 | The electoral commission put off the vote on 5 March.
ban-lifted | Rania Haddad | 2023-05-24 | The travel ban on lawyer Rania Haddad was lifted on 24 May.
media-resumed | the station | 2023-04-05 | The station went back on air on 5 April.
reinstatement | the judge | 2023-02-28 | The judge was reinstated on 28 February.
immunity-lifted | the opposition deputy | 2023-05-31 | Parliament stripped the opposition deputy of her immunity on 31 May.
pushback | 50 migrants | 2023-03-16 | Border guards pushed 50 migrants back across the river on 16 March.
protection-granted | the journalist | 2023-05-02 | The journalist was assigned a bodyguard on 2 May.
`
