export const PENALTY_SAID = `
prison-sentence | Siarhei Dubko | 2023-05-12 | Journalist Siarhei Dubko was given four and a half years in a penal colony on 12 May.
prison-sentence | Ko Zaw Htet | 2023-03-06 | On 6 March a court in Mandalay handed photographer Ko Zaw Htet a three-year jail term with hard labour.
prison-sentence | the lawyer | 2023-04-20 | The lawyer got eight years behind bars on 20 April.
prison-sentence | Nguyễn Văn Lực | 2023-05-31 | Nguyễn Văn Lực received a six-year prison sentence on 31 May.
prison-sentence | five monks | 2023-02-22 | A sentence of two years' imprisonment was handed down against five monks on 22 February.
prison-sentence | Teresa Mbula | 2023-01-24 | Teresa Mbula was jailed for 18 months on 24 January.
prison-sentence | two opposition lawmakers | 2023-04-14 | On 14 April a judge condemned two opposition lawmakers to seven years in prison.
prison-sentence | Mehdi Rostami | 2023-05-21 | Mehdi Rostami was sentenced in absentia on 21 May to 12 years.
prison-sentence | the human rights defender | 2023-03-28 | The court sent the human rights defender to prison for 30 months on 28 March.
prison-sentence | Aida Kasenova | 2023-06-08 | On 8 June Aida Kasenova was sentenced to a one-year jail term for fraud.
suspended-sentence | Pavlo Hnatiuk | 2023-05-04 | Pavlo Hnatiuk was given a two-year suspended sentence on 4 May.
~ suspended-sentence | the student | 2023-03-09 | The student walked out of court on 9 March with a six-month prison term, suspended for two years.
suspended-sentence | Chipo Ndlovu | 2023-04-19 | A Harare magistrate handed activist Chipo Ndlovu a wholly suspended jail term on 19 April.
~ restricted-freedom | Oksana Bilyk | 2023-05-02 | Oksana Bilyk was sentenced to three years of "home chemistry", a form of restricted freedom, on 2 May.
~ restricted-freedom | the blogger | 2023-02-27 | The blogger must perform 200 hours of community service under a ruling of 27 February.
administrative-arrest | Askar Bekov | 2023-05-09 | Askar Bekov was jailed for 15 days on 9 May for holding a one-person picket.
administrative-arrest | three protesters | 2023-03-25 | Three protesters received 10 days of administrative arrest each on 25 March.
administrative-arrest | Alena Varabei | 2023-04-26 | On 26 April a court ordered Alena Varabei to serve 13 days in jail for "petty hooliganism".
fine | the TV channel | 2023-05-17 | The regulator fined the TV channel 50,000 lira on 17 May.
fine | Radio Horizonte | 2023-03-14 | Radio Horizonte was hit with a fine of 20,000 dollars on 14 March.
fine | 38 participants | 2023-05-29 | On 29 May fines were imposed on 38 participants in the rally.
fine | the activist | 2023-04-10 | The activist was ordered to pay a 300 euro fine on 10 April.
fine | Ruslan Amirov | 2023-02-07 | Ruslan Amirov received a fine of 92,000 tenge on 7 February for taking part in an unsanctioned gathering.
fine | the outlet | 2023-06-01 | A penalty of 1 million roubles was levied on the outlet on 1 June.
damages-order | Igor Matić | 2023-05-03 | On 3 May a court ordered journalist Igor Matić to pay 5,000 euros in compensation to the tycoon.
~ damages-order | the weekly | 2023-03-23 | The weekly was told to pay 100,000 dollars in damages on 23 March.
death-sentence | four protesters | 2023-01-09 | Four protesters were sentenced to death on 9 January for "waging war against God".
death-sentence | Hassan Al-Dosari | 2023-05-20 | A special court handed down a death sentence to Hassan Al-Dosari on 20 May over his tweets.
activity-ban | Milton Guzmán | 2023-04-03 | Politician Milton Guzmán was barred from holding public office for 15 years on 3 April.
activity-ban | the lawyer | 2023-05-30 | The lawyer's licence to practise was withdrawn on 30 May.
activity-ban | the journalist | 2023-02-10 | As of 10 February the journalist is banned from working in the media for five years.
search | El Observador del Valle | 2023-05-13 | Police raided the newsroom of El Observador del Valle on 13 May.
search | Tomasz Wrona | 2023-03-01 | On 1 March officers turned up at Tomasz Wrona's flat and searched it for three hours.
search | four members of the collective | 2023-04-25 | The homes of four members of the collective were searched on 25 April.
search | the Helsinki Forum | 2023-02-18 | A search was conducted at the offices of the Helsinki Forum on 18 February.
search | Amnesty-linked NGOs | 2023-05-28 | Tax police descended on the premises of the NGO Civic Space on 28 May.
search | the radio station | 2023-06-11 | Armed men stormed the radio station on 11 June.
confiscation | Lidia Marques | 2023-03-18 | Agents seized the phone and laptop of reporter Lidia Marques on 18 March.
confiscation | - | 2023-05-06 | Computers, hard drives and documents were taken during the operation on 6 May.
confiscation | the photographer | 2023-04-09 | On 9 April soldiers confiscated the photographer's camera and memory cards.
confiscation | the newspaper | 2023-01-27 | The entire print run of the newspaper was impounded on 27 January.
asset-freeze | the Vida Foundation | 2023-05-05 | The bank accounts of the Vida Foundation were frozen on 5 May.
asset-freeze | two NGOs | 2023-03-12 | A court ordered the freezing of the assets of two NGOs on 12 March.
asset-freeze | the women's group | 2023-02-24 | On 24 February the bank blocked the accounts of the women's group.
`
