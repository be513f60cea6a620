// A second table, written after the rules had been mended by the first: .74 of it was found before it was looked at.
export const LATER_SAID = `
detention | Eliud Kipruto | 2023-05-08 | Community organiser Eliud Kipruto spent the night of 8 May in a police cell in Kisumu.
detention | 13 environmental activists | 2023-04-12 | 13 environmental activists were apprehended in Jakarta on 12 April while hanging banners.
detention | the podcaster | 2023-03-15 | Security agents arrived at the podcaster's apartment on 15 March and took him to their headquarters.
arrest | Salomón Quispe | 2023-05-23 | The army arrested Salomón Quispe at his farm on 23 May.
arrest | over 200 people | 2023-03-25..2023-03-26 | Over 200 people were arrested across the country during the protests on 25 and 26 March.
arrest | Lucía Barrientos | 2023-06-03 | News of the arrest of anti-corruption prosecutor Lucía Barrientos broke on 3 June.
~ remand | three bloggers | 2023-04-28 | A court in Dhaka sent three bloggers to jail on 28 April after rejecting their bail petitions.
remand | Yasmin Haddou | 2023-05-17 | The investigating judge ordered Yasmin Haddou's detention on remand on 17 May.
release/pardon | Zaw Min Htut | 2023-01-04 | Zaw Min Htut was among 7,000 prisoners freed under an Independence Day amnesty on 4 January.
release | the two film-makers | 2023-05-13 | After international pressure, the two film-makers were released on bail on 13 May.
questioning | Svetlana Morar | 2023-04-06 | Editor Svetlana Morar was subjected to a three-hour interrogation at the prosecutor's office on 6 April.
summons | four human rights lawyers | 2023-05-25 | On 25 May police handed summonses to four human rights lawyers.
travel-ban | Mohamed Taleb | 2023-02-11 | Immigration officers barred union leader Mohamed Taleb from leaving Algeria on 11 February.
deportation | Chiara Benedetti | 2023-03-22 | Italian researcher Chiara Benedetti was deported from Egypt on 22 March.
~ entry-ban | a delegation of MEPs | 2023-04-10 | Authorities denied a delegation of MEPs access to the country on 10 April.
flight | Rodrigo Chamorro Paz | 2023-06-01 | Threats forced columnist Rodrigo Chamorro Paz to leave Nicaragua on 1 June.
abduction | Abu Bakr Issa | 2023-05-09 | Abu Bakr Issa, a teacher, was taken from his house by armed men on 9 May and has not been seen since.
enforced-disappearance | the student leader | 2023-03-03 | The whereabouts of the student leader have been unknown since 3 March.
case-opened | six members of the commission | 2023-05-15 | The anti-corruption agency opened an inquiry against six members of the commission on 15 May.
case-opened | the podcast Hot Mic | 2023-04-18 | On 18 April police confirmed that they were investigating the podcast Hot Mic for sedition.
charge | Dr Amina Sule | 2023-05-10 | Dr Amina Sule was arraigned on a five-count charge of cyberstalking on 10 May.
charge | 14 monks | 2023-02-28 | Terrorism charges were brought against 14 monks on 28 February.
trial-started | Ahmet Kaya | 2023-04-25 | The trial of publisher Ahmet Kaya opened in Diyarbakir on 25 April.
hearing | Julia Bácskai | 2023-05-04 | A hearing in the case of Julia Bácskai was held on 4 May.
conviction | Oleg Sizov | 2023-03-17 | Oleg Sizov was found guilty of "discrediting the army" on 17 March and ordered to pay 50,000 roubles.
acquittal | Radio Kivu | 2023-04-14 | The court of appeal cleared Radio Kivu of defamation on 14 April.
~ case-dropped | the cartoonist | 2023-05-30 | Prosecutors announced on 30 May that they would not pursue the case against the cartoonist and closed it.
lawsuit | El Faro del Norte | 2023-03-08 | The former minister demanded one million dollars from El Faro del Norte in a lawsuit filed on 8 March.
appeal-filed | - | 2023-05-26 | The ruling was appealed on 26 May.
decision-upheld | Hamid Bouzid | 2023-04-19 | The Cassation Court rejected Hamid Bouzid's appeal on 19 April, confirming his three-year sentence.
prison-sentence | Hoda Karimpour | 2023-05-19 | Lawyer Hoda Karimpour has been sentenced to five years in jail, her family said on 19 May.
prison-sentence | a 70-year-old activist | 2023-03-30 | On 30 March, a Vietnamese court jailed a 70-year-old activist for six years.
~ prison-sentence | Maung Thar | 2023-06-12 | Maung Thar must serve seven years in prison following a ruling on 12 June.
suspended-sentence | the editor | 2023-04-04 | The editor was convicted and given a suspended three-month jail term on 4 April.
fine | Kadyr Yusupov | 2023-05-22 | Kadyr Yusupov was found guilty of holding an illegal rally and fined 1,200 soms on 22 May.
fine | three newspapers | 2023-03-27 | Three newspapers were slapped with heavy fines on 27 March.
death-sentence | Majid Zarei | 2023-04-29 | On 29 April Majid Zarei was handed the death penalty.
search | Green Watch | 2023-05-16 | Officers with a warrant combed through the headquarters of Green Watch on 16 May.
search | Olga Sidorova | 2023-03-12 | The apartment of rights defender Olga Sidorova was raided at 6 a.m. on 12 March.
confiscation | two freelancers | 2023-06-05 | Border guards took the cameras and passports of two freelancers on 5 June.
asset-freeze | the trade union federation | 2023-04-21 | On 21 April a judge froze the assets of the trade union federation.
organisation-closed | Action Sociale | 2023-03-31 | The government dissolved the NGO Action Sociale by decree on 31 March.
organisation-closed | more than 1,000 NGOs | 2023-05-05 | More than 1,000 NGOs had their licences revoked on 5 May.
organisation-suspended | the Law Society | 2023-02-21 | The Law Society was suspended for six months on 21 February.
registration-denied | the Feminist Network | 2023-04-26 | Officials refused to register the Feminist Network on 26 April.
designation | the outlet | 2023-05-12 | The outlet was branded an extremist formation by a Brest court on 12 May.
dismissal | Renata Kowalczyk | 2023-03-06 | Teacher Renata Kowalczyk was fired on 6 March for attending a vigil.
funding-restriction | 12 NGOs | 2023-04-03 | The government suspended the foreign funding permits of 12 NGOs on 3 April.
~ inspection | the shelter | 2023-02-09 | Inspectors turned up unannounced at the shelter on 9 February and audited its books.
protest | - | 2023-05-27 | Tens of thousands demonstrated in Tbilisi on 27 May against the bill.
protest | - | 2023-04-15 | On 15 April nurses picketed the health ministry over pay.
~ protest | - | 2023-03-19 | Anger over the verdict brought crowds onto the streets of Lomé on 19 March.
protest | - | 2023-06-08 | A demonstration against femicide took place in Tegucigalpa on 8 June.
strike | - | 2023-05-11 | Bus drivers went on strike on 11 May.
hunger-strike | - | 2023-04-07 | Four detained monks have been on hunger strike since 7 April.
assembly-denied | - | 2023-05-18 | The police refused to authorise a march for Palestine on 18 May.
protest-ban | - | 2023-03-04 | The prefect banned a demonstration planned by teachers on 4 March.
dispersal | - | 2023-04-23 | Gendarmes violently dispersed the sit-in on 23 April.
excessive-force | - | 2023-05-31 | Riot police deployed water cannon and stun grenades on 31 May.
excessive-force | students | 2023-02-15 | Police shot rubber bullets at students on 15 February, injuring at least ten.
killing | Edwin Chitalu | 2023-03-23 | Edwin Chitalu, 21, was shot and killed by police during a demonstration on 23 March.
killing | journalist Marcelino Roa | 2023-05-06 | The bullet-riddled body of journalist Marcelino Roa was discovered on 6 May.
killing | five people | 2023-04-30 | Five people died when troops fired into a crowd on 30 April.
attack | Gjergj Prela | 2023-05-20 | Cameraman Gjergj Prela was beaten unconscious by supporters of the mayor on 20 May.
attack | a trans woman | 2023-03-29 | A group of men attacked a trans woman outside a bar in San José on 29 March.
attack | reporter Adaeze Nwosu | 2023-02-25 | Thugs assaulted reporter Adaeze Nwosu and smashed her phone on 25 February.
ill-treatment | Vital Karneyeu | 2023-04-17 | Vital Karneyeu was placed in a punishment cell on 17 April.
ill-treatment | the detainees | 2023-05-29 | Officers beat the detainees with hoses on 29 May, according to their lawyers.
death-in-custody | Dong Jianming | 2023-03-11 | Uyghur scholar Dong Jianming died in prison on 11 March.
threat | Alma Ríos | 2023-05-24 | On 24 May reporter Alma Ríos found a dead rat and a threatening note at her door.
~ threat | Pavel Hron | 2023-04-09 | "You will be next," a caller told journalist Pavel Hron on 9 April.
~ intimidation | the editor's parents | 2023-05-02 | Police paid a visit to the editor's parents on 2 May and warned them to silence their son.
surveillance | 35 journalists | 2023-01-12 | A forensic analysis published on 12 January showed that 35 journalists had been targeted with spyware.
~ property-damage | the NGO | 2023-03-28 | Unknown persons hurled Molotov cocktails at the office of the NGO on 28 March.
property-damage | a community radio station | 2023-05-07 | Arsonists burned down a community radio station on 7 May.
vilification | human rights groups | 2023-04-20 | The ruling party's spokesman described human rights groups as "foreign puppets" on 20 April.
website-blocked | the site Otkryto | 2023-03-16 | Kazakhstan blocked access to the site Otkryto on 16 March.
internet-shutdown/website-blocked/access-denied | - | 2023-06-02 | Authorities restricted access to social media and mobile internet on 2 June.
media-closed | Radio Darya | 2023-04-11 | The Taliban closed Radio Darya on 11 April for playing music.
broadcast-suspended | TV Nova Era | 2023-05-28 | Regulators ordered TV Nova Era off the air for a week on 28 May.
censorship | - | 2023-03-21 | A court ordered the newspaper to delete its story about the president's daughter on 21 March.
access-denied | foreign reporters | 2023-05-14 | Foreign reporters were prevented from covering the vote on 14 May.
law-proposed | - | 2023-04-24 | Georgia's ruling party submitted a bill on foreign agents to parliament on 24 April.
law-adopted | - | 2023-05-09 | The lower house approved amendments to the media law on 9 May.
law-adopted | - | 2023-03-13 | The Ugandan parliament voted on 13 March to criminalise identifying as gay.
law-signed | - | 2023-05-26 | On 26 May, the Ugandan president assented to the law.
law-in-force | - | 2023-06-01 | A new cybercrime law entered into force on 1 June.
law-withdrawn | - | 2023-03-09 | Bowing to pressure, the government scrapped its plan to tax NGOs on 9 March.
law-ruling | - | 2023-05-03 | Nepal's top court ruled on 3 May that same-sex couples could register their marriages.
emergency-declared | - | 2023-04-02 | Ethiopia declared a six-month state of emergency in Amhara on 2 April.
government-measure | - | 2023-02-20 | The education ministry banned the use of headscarves in schools on 20 February.
`
