export const INTEGRITY_SAID = `
killing | Jhon Fredy Tascón | 2023-05-07 | Indigenous leader Jhon Fredy Tascón was shot dead by hooded men on 7 May.
killing | at least nine protesters | 2023-06-01..2023-06-03 | At least nine protesters were killed between 1 and 3 June.
killing | Martha Oyelaran | 2023-03-24 | The body of radio journalist Martha Oyelaran was found with gunshot wounds on 24 March.
killing | a 19-year-old student | 2023-04-16 | A 19-year-old student died on 16 April after being hit in the head by a tear gas canister.
killing | the community leader | 2023-02-04 | Gunmen on a motorcycle assassinated the community leader on 4 February.
killing | Luz Dary Mosquera | 2023-05-22 | The murder of land rights defender Luz Dary Mosquera on 22 May shocked the region.
killing | two men | 2023-03-31 | Two men lost their lives when soldiers opened fire on a funeral procession on 31 March.
killing | the lawyer | 2023-01-21 | The lawyer was gunned down outside his home on 21 January.
attempted-killing | Bernardo Ixchop | 2023-04-08 | On 8 April journalist Bernardo Ixchop escaped an attempt on his life.
attempted-killing | the councillor | 2023-05-16 | Unknown assailants fired several shots at the councillor's car on 16 May.
attack | a photojournalist | 2023-05-21 | Party supporters assaulted a photojournalist covering the rally on 21 May.
attack | Elma Hadžić | 2023-03-02 | Reporter Elma Hadžić was punched and kicked by bodyguards on 2 March.
attack | two camerawomen | 2023-04-11 | On 11 April two camerawomen came under attack from a mob.
attack | Nino Kapanadze | 2023-02-25 | Activist Nino Kapanadze was set upon by four men near her house on 25 February.
attack | journalists | 2023-05-30 | Stones were hurled at journalists on 30 May.
attack | Rashid Lone | 2023-06-06 | Rashid Lone sustained a broken arm when police struck him on 6 June.
attack | the LGBTI centre | 2023-03-19 | Far-right youths attacked the LGBTI centre on 19 March.
attack | Kofi Amankwah | 2023-01-29 | A violent assault on reporter Kofi Amankwah took place on 29 January.
injury | dozens | 2023-05-24 | Dozens were wounded in clashes on 24 May.
ill-treatment | Mikita Saroka | 2023-04-06 | Mikita Saroka was tortured with electric shocks in custody on 6 April.
ill-treatment | the detainees | 2023-03-09 | The detainees were stripped, beaten and deprived of sleep on 9 March.
ill-treatment | Ba Naw | 2023-05-05 | Political prisoner Ba Naw was moved to solitary confinement on 5 May.
ill-treatment | Mahnaz Karimi | 2023-02-18 | Mahnaz Karimi has been denied medical care since 18 February.
ill-treatment | the blogger | 2023-05-27 | The blogger told his lawyer on 27 May that guards had beaten him in his cell.
death-in-custody | Alhaji Bangura | 2023-04-21 | Alhaji Bangura died in police custody on 21 April.
death-in-custody | the imprisoned artist | 2023-05-11 | The imprisoned artist passed away in a prison hospital on 11 May.
death-in-custody | a 33-year-old man | 2023-03-27 | A 33-year-old man was found hanged in his cell on 27 March.
threat | Paola Riquelme | 2023-05-18 | Journalist Paola Riquelme received death threats by phone on 18 May.
~ threat | the family | 2023-04-03 | Men in a pickup threatened to burn down the family's house on 3 April.
threat | three lawyers | 2023-02-20 | A pamphlet signed by a paramilitary group threatened three lawyers on 20 February.
threat | the newsroom | 2023-03-14 | The newsroom got a bomb threat on 14 March.
threat | Ermal Duka | 2023-06-05 | A bullet was left on the doorstep of reporter Ermal Duka on 5 June.
intimidation | the widow | 2023-04-28 | Police officers visited the widow and pressed her to withdraw her complaint on 28 April.
intimidation | her relatives | 2023-05-12 | On 12 May her relatives were harassed by plain-clothes agents.
intimidation | the union's members | 2023-03-07 | Managers pressured the union's members to quit on 7 March.
surveillance | the phones of five activists | 2023-05-03 | Researchers found on 3 May that the phones of five activists had been infected with Pegasus.
surveillance | Ondřej Malý | 2023-02-16 | Reporter Ondřej Malý was placed under surveillance by the secret service on 16 February.
surveillance | the lawyer | 2023-04-10 | An unmarked car followed the lawyer for hours on 10 April.
property-damage | the office | 2023-05-14 | Unknown people set the office of the Roma association on fire on 14 May.
property-damage | the reporter | 2023-03-21 | On 21 March the reporter's car was torched.
property-damage | the community centre | 2023-04-01 | Vandals daubed the walls of the community centre with swastikas on 1 April.
property-damage | the crew | 2023-06-07 | Protesters smashed the crew's camera on 7 June.
sexual-violence | two detained women | 2023-03-10 | Two detained women were raped by soldiers on 10 March.
sexual-violence | the student | 2023-05-19 | The student was sexually assaulted by an officer on 19 May.
forced-psychiatric-examination | Ivan Zorin | 2023-04-25 | A court sent Ivan Zorin for a compulsory psychiatric assessment on 25 April.
forced-psychiatric-examination | the vlogger | 2023-02-13 | The vlogger was forcibly committed to a mental hospital on 13 February.
`
