export const PROCESS_SAID = `
case-opened | Open Lens | 2023-05-10 | Prosecutors launched a criminal probe into the NGO Open Lens on 10 May.
case-opened | the mayor's critics | 2023-03-03 | A case was registered against the mayor's critics under the cybercrime law on 3 March.
case-opened | Jelena Stankov | 2023-04-06 | On 6 April it emerged that journalist Jelena Stankov was under criminal investigation for espionage.
case-opened | 11 villagers | 2023-05-22 | Police lodged an FIR against 11 villagers on 22 May for blocking the highway.
case-opened | Collectif Lumière | 2023-02-16 | A judicial inquiry targeting the association Collectif Lumière was opened on 16 February.
case-opened | Dmytro Halka | 2023-01-09 | The Investigative Committee initiated proceedings against Dmytro Halka on 9 January.
case-opened | the news portal | 2023-06-02 | The news portal became the target of a money laundering investigation on 2 June.
case-opened | Nadine Houngbo | 2023-04-28 | Nadine Houngbo now faces prosecution over a Facebook post she published on 28 April.
charge | Wanjiku Njeri | 2023-05-05 | Wanjiku Njeri was charged on 5 May with publishing false information.
charge | the two unionists | 2023-03-21 | Prosecutors brought charges of sedition against the two unionists on 21 March.
charge | Luis Arriagada | 2023-04-12 | On 12 April Luis Arriagada was formally accused of terrorism.
charge | Phan Thị Hoa | 2023-02-23 | Blogger Phan Thị Hoa was indicted for "abusing democratic freedoms" on 23 February.
charge | seven protesters | 2023-05-18 | Charges of unlawful assembly were filed against seven protesters on 18 May.
charge | the comedian | 2023-01-16 | The comedian was slapped with a charge of insulting the monarch on 16 January.
charge | Abdoulaye Sarr | 2023-05-30 | Abdoulaye Sarr stands accused of undermining state security after a hearing on 30 May.
charge | Irakli Beridze | 2023-03-11 | On 11 March the prosecutor's office pressed charges against student Irakli Beridze.
charge | four women | 2023-04-08 | Four women are facing up to ten years in prison after being charged with incitement on 8 April.
trial-started | Pastor Elias Mumba | 2023-05-15 | The trial against Pastor Elias Mumba got under way in Lusaka on 15 May.
trial-started | 24 opposition members | 2023-03-27 | 24 opposition members went on trial on 27 March.
trial-started | the former editor | 2023-04-17 | Court proceedings against the former editor opened on 17 April.
~ trial-started | Azimjon Rahmatov | 2023-02-06 | On 6 February a military court began hearing the case of Azimjon Rahmatov.
hearing | Salome Kiptoo | 2023-05-23 | Salome Kiptoo appeared before a magistrate in Eldoret on 23 May.
hearing/charge | the five activists | 2023-04-24 | The five activists were arraigned in court on 24 April.
hearing | Édgar Molina | 2023-06-05 | The hearing of lawyer Édgar Molina was adjourned for the third time on 5 June.
hearing | the bishop | 2023-03-16 | The bishop was brought before a judge on 16 March.
trial-closed | - | 2023-04-18 | The hearing on 18 April took place behind closed doors and diplomats were kept out.
trial-closed | - | 2023-02-21 | Judges barred the press and the public from the courtroom on 21 February.
conviction | Zehra Aksoy | 2023-05-25 | A court in Ankara found Zehra Aksoy guilty of terrorist propaganda on 25 May.
conviction | the publisher | 2023-03-29 | The publisher was convicted of criminal libel on 29 March.
conviction | Tun Lin Aye | 2023-04-21 | On 21 April a military tribunal convicted Tun Lin Aye under section 505A.
acquittal | six trade unionists | 2023-05-11 | Six trade unionists were cleared of all charges on 11 May.
acquittal | Moses Phiri | 2023-02-09 | The High Court acquitted reporter Moses Phiri on 9 February.
acquittal | Helena Duarte | 2023-06-07 | Helena Duarte was found not guilty on 7 June.
case-dropped | Rafiqul Hasan | 2023-05-14 | The case against journalist Rafiqul Hasan was thrown out on 14 May.
case-dropped | the students | 2023-03-24 | Prosecutors withdrew all charges against the students on 24 March.
case-dropped | two environmental defenders | 2023-04-05 | On 5 April a judge dismissed the complaint against two environmental defenders for lack of evidence.
case-dropped | Mary Achieng | 2023-01-31 | Proceedings against Mary Achieng were discontinued on 31 January.
lawsuit | the investigative outlet Radar | 2023-05-09 | A mining company filed a SLAPP suit against the investigative outlet Radar on 9 May.
lawsuit | Bojan Kralj | 2023-03-07 | The minister is suing columnist Bojan Kralj for defamation, having filed the complaint on 7 March.
lawsuit | the magazine | 2023-04-30 | On 30 April a senator took the magazine to court, seeking 200,000 euros in damages.
lawsuit | three researchers | 2023-02-13 | Three researchers were hit with a defamation suit on 13 February.
appeal-filed | - | 2023-05-19 | Her lawyers appealed the verdict on 19 May.
appeal-filed | - | 2023-03-31 | The defence lodged an appeal with the Supreme Court on 31 March.
appeal-filed | - | 2023-04-07 | On 7 April the union challenged the ban before the administrative court.
decision-upheld | Nurlan Toktogulov | 2023-05-16 | The regional court left Nurlan Toktogulov's sentence unchanged on 16 May.
decision-upheld | Carmen Aldunate | 2023-03-15 | On 15 March the Court of Appeal confirmed the conviction of Carmen Aldunate.
decision-upheld | - | 2023-02-17 | An appeal by the newspaper was thrown out on 17 February.
decision-overturned | Godfrey Banda | 2023-05-24 | On 24 May an appeals court set aside the conviction of activist Godfrey Banda.
decision-overturned | - | 2023-04-11 | The Supreme Court annulled the verdict on 11 April and sent the case back for a retrial.
sentence-changed | Yusuf Karimov | 2023-03-20 | On appeal, Yusuf Karimov's prison term was cut from seven to five years on 20 March.
sentence-changed | the rapper | 2023-05-08 | The court commuted the rapper's death sentence to life imprisonment on 8 May.
pardon | 312 prisoners | 2023-06-10 | The king granted amnesty to 312 prisoners on 10 June.
pardon | Bouchra Alami | 2023-04-22 | Journalist Bouchra Alami benefited from a royal pardon on 22 April.
`
