export const LIBERTY_SAID = `
detention | Tendai Moyowa | 2023-05-04 | Human rights lawyer Tendai Moyowa was picked up by plain-clothes officers outside his office in Mutare on 4 May.
detention | three opposition activists | 2023-04-10 | Three opposition activists were bundled into an unmarked van on 10 April and taken to an unknown location.
detention | more than 40 students | 2023-03-02 | Security forces rounded up more than 40 students at the university campus on 2 March 2023.
detention | Rosalba Quintanar | 2023-06-12 | On Monday, police stopped reporter Rosalba Quintanar at a checkpoint and held her for four hours.
detention | Le Phare du Sud | 2023-05-21 | The editor of the weekly Le Phare du Sud spent two nights in police custody after he was intercepted at a roadblock on 21 May.
detention | 17 members | 2023-02-14 | 17 members of the group remain behind bars following a sweep on 14 February.
detention | Imran Qadeer | 2023-01-30 | Imran Qadeer, a Karachi-based YouTuber, was whisked away by men in police uniform on 30 January.
detention | dozens of demonstrators | 2023-05-06..2023-05-07 | Dozens of demonstrators were hauled off to police stations over the weekend of 6 and 7 May.
detention | two radio hosts | 2023-03-01..2023-03-31 | The brief detention of two radio hosts in March drew criticism from press groups.
detention | Sokha Vannak | 2023-04-18 | Officers took land activist Sokha Vannak away from her home at dawn on 18 April.
~ detention | at least 120 people | 2023-06-01 | At least 120 people were in detention by the evening of 1 June, according to lawyers.
detention | Mireille Tchokouani | 2023-05-02 | Mireille Tchokouani has been held without charge since 2 May.
detention | the trade union leader | 2023-03-09 | Gendarmes nabbed the trade union leader at Bamenda bus station on 9 March.
detention | eight villagers | 2022-12-11 | Soldiers seized eight villagers during a raid on 11 December and detained them at the barracks.
detention | Karlygash Omirbek | 2023-05-31 | Karlygash Omirbek was led away in handcuffs from the courtroom on 31 May.
~ detention | bloggers | 2023-05-01..2023-05-31 | In May, there were further detentions of bloggers in the eastern provinces.
arrest | Daw Hnin Pwint | 2023-02-01 | Women's rights activist Daw Hnin Pwint was arrested on the anniversary of the takeover, 1 February 2023.
arrest | five striking nurses | 2023-03-17 | Police made five arrests among striking nurses on 17 March.
arrest | Joaquim Belo | 2023-04-25 | The arrest of investigative journalist Joaquim Belo on 25 April sparked outrage.
arrest | Ousmane Barry | 2023-05-09 | Opposition figure Ousmane Barry's arrest came on 9 May, a day after he announced his candidacy.
arrest | 62 people | 2023-05-20 | The demonstration on 20 May ended with 62 people arrested.
arrest | the president of the bar association | 2023-01-12 | A warrant was issued on 12 January and the president of the bar association was arrested hours later.
arrest | Nilufar Saidova | 2023-04-03 | Authorities re-arrested Nilufar Saidova on 3 April, only days after she walked free.
arrest | two indigenous leaders | 2023-02-01..2023-02-28 | Two indigenous leaders were placed under arrest in February.
remand | Aram Petikyan | 2023-05-05 | On 5 May the district court ordered that Aram Petikyan be held in pre-trial detention for 60 days.
remand | the four defendants | 2023-03-22 | A judge remanded the four defendants in custody on 22 March.
remand | Gulshan Ismayilli | 2023-06-06 | Gulshan Ismayilli was sent to pre-trial custody for four months by a Baku court on 6 June.
remand | Grace Atieno | 2023-05-15 | Bail was denied to student leader Grace Atieno on 15 May.
remand | Marcelo Huanca | 2023-04-20 | A court imposed preventive detention on peasant leader Marcelo Huanca on 20 April.
~ remand | the two editors | 2023-02-08 | The magistrate refused to grant the two editors bail on 8 February.
remand-extension | Stepan Luchko | 2023-05-29 | A Minsk court prolonged Stepan Luchko's pre-trial detention by two months on 29 May.
remand-extension | Hatice Yildirim | 2023-03-14 | Hatice Yildirim's time in custody was extended for another 90 days on 14 March.
remand-extension | the journalists | 2023-04-27 | On 27 April, the judge renewed the detention order against the journalists for 45 days.
release | Adama Koné | 2023-05-03 | Blogger Adama Koné was freed on 3 May after 11 months behind bars.
release | all but two of the protesters | 2023-03-05 | All but two of the protesters were released without charge on 5 March.
release | Trần Bích Ngà | 2023-01-20 | Environmental campaigner Trần Bích Ngà walked out of prison on 20 January, having served her full term.
release | Silvana Ortuzar | 2023-04-11 | On 11 April a court granted bail to feminist activist Silvana Ortuzar.
release | nine detainees | 2023-06-09 | Nine detainees regained their freedom on Friday, 9 June.
release | Farzaneh Moradi | 2023-02-19 | The release of Farzaneh Moradi on 19 February was welcomed by colleagues.
release | the cartoonist | 2023-05-27 | The cartoonist was let go on 27 May after signing a pledge.
questioning | Dinara Asanova | 2023-05-16 | Dinara Asanova was questioned for six hours by the security service on 16 May.
questioning | two members of the editorial team | 2023-03-08 | Investigators interrogated two members of the editorial team on 8 March about a leaked recording.
questioning | Peter Nyambura | 2023-04-04 | On 4 April detectives grilled opposition MP Peter Nyambura over comments made at a rally.
questioning | the festival organisers | 2023-02-02 | The festival organisers were brought in for questioning on 2 February.
~ questioning/summons | Hamid Tazi | 2023-05-08 | Hamid Tazi was called in for interrogation by the judicial police on 8 May.
summons | Lorna Castellanes | 2023-04-13 | Reporter Lorna Castellanes received a subpoena from the cybercrime bureau on 13 April.
summons | the head of the think tank | 2023-05-24 | The head of the think tank was ordered to report to the police on 24 May.
summons | nine pastors | 2023-03-30 | Police issued summonses to nine pastors on 30 March.
house-arrest | Boniface Mwesige | 2023-01-18 | Opposition leader Boniface Mwesige was confined to his residence from 18 January.
house-arrest | the poet | 2023-04-26 | On 26 April a judge transferred the poet to house arrest.
enforced-disappearance | Ali Raza Baloch | 2023-03-19 | Student activist Ali Raza Baloch has been missing since 19 March, when armed men stopped his car.
enforced-disappearance | Haji Omar Swaleh | 2023-05-11 | Nothing has been heard of cleric Haji Omar Swaleh since he vanished on 11 May.
enforced-disappearance | two brothers | 2023-02-20 | Two brothers were forcibly disappeared on 20 February, their family said.
abduction | Ikram Bensouda | 2023-05-19 | Unidentified gunmen kidnapped radio presenter Ikram Bensouda on 19 May.
abduction | Samuel Okoth | 2023-04-15 | Samuel Okoth was seized by masked men on 15 April and dumped on a roadside the next morning.
travel-ban | Khaled Mansour | 2023-03-25 | At Cairo airport on 25 March, border officials stopped researcher Khaled Mansour from boarding a flight to Tunis.
travel-ban | six human rights defenders | 2023-05-01..2023-05-31 | In May, a travel ban was slapped on six human rights defenders.
travel-ban | Vesna Radic | 2023-04-01 | Vesna Radic was not allowed to leave the country on 1 April.
travel-ban | the lawyer | 2023-02-28 | Officials confiscated the lawyer's passport on 28 February.
deportation | Ingrid Solheim | 2023-04-14 | Norwegian journalist Ingrid Solheim was put on a flight back to Oslo on 14 April.
~ deportation | 12 asylum seekers | 2023-01-25 | On 25 January, 12 asylum seekers were forcibly returned across the border.
deportation | two Spanish reporters | 2023-05-12 | The authorities expelled two Spanish reporters on 12 May.
deportation | Murat Ersoy | 2023-03-10 | The extradition of exiled teacher Murat Ersoy took place on 10 March.
entry-ban | Catherine Lavigne | 2023-05-17 | UN expert Catherine Lavigne was turned back on arrival at Maiquetía airport on 17 May.
entry-ban | the delegation | 2023-04-19 | The delegation was refused entry to the country on 19 April.
flight | Yohannes Tekle | 2023-02-01..2023-02-28 | Fearing arrest, newspaper editor Yohannes Tekle left for exile in February.
flight | at least 30 journalists | 2023-01-01..2023-03-31 | At least 30 journalists were forced to flee between January and March 2023.
flight | Ana Lucía Batres | 2023-05-26 | On 26 May prosecutor Ana Lucía Batres announced that she had gone into exile.
citizenship-revoked | 94 dissidents | 2023-02-15 | On 15 February judges declared 94 dissidents stateless and stripped them of their nationality.
citizenship-revoked | Sayed Jaffar | 2023-03-13 | Sayed Jaffar lost his citizenship under a decree of 13 March.
`
