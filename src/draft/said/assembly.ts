export const ASSEMBLY_SAID = `
protest | - | 2023-05-20 | Thousands of people marched through Belgrade on 20 May to demand media freedom.
protest | - | 2023-03-01..2023-03-31 | In March, mass demonstrations against the pension reform swept the country.
protest | - | 2023-04-05 | On 5 April farmers blocked the main highway with tractors.
protest | - | 2023-06-10 | About 200 residents gathered in front of the town hall on Saturday, 10 June, to oppose the quarry.
protest | - | 2023-03-08 | Women across the country took part in International Women's Day marches on 8 March.
protest | - | 2023-05-02 | Students occupied the rector's office on 2 May.
protest | - | 2023-02-19 | Crowds poured onto the streets of Dakar on 19 February.
protest | - | 2023-04-22 | A sit-in in support of the detained journalists was held outside the ministry on 22 April.
~ protest | - | 2023-01-21 | On 21 January, a single picketer stood outside the parliament with a blank sheet of paper.
protest | - | 2023-05-13 | Hundreds joined a candlelit vigil on 13 May in memory of the dead.
protest | - | 2023-03-11 | Protests broke out in the mining town on 11 March over unpaid wages.
protest | - | 2023-05-28 | The annual Pride march went ahead on 28 May under heavy police guard.
protest-planned | - | - | The coalition has announced a march for 1 July.
protest-planned | - | - | Trade unions have called a nationwide day of action for 21 June.
~ protest-planned | - | - | Activists plan to rally outside the court next week.
strike | - | 2023-04-17 | Doctors in public hospitals walked out on 17 April.
strike | - | 2023-03-06 | Oil workers downed tools on 6 March.
strike | - | 2023-05-15 | A 48-hour strike by teachers began on 15 May.
strike | - | 2023-02-02 | On 2 February transport workers staged a one-day stoppage.
hunger-strike | - | 2023-05-04 | Jailed academic Reza Tavakoli began refusing food on 4 May.
hunger-strike | - | 2023-03-29 | On 29 March, 11 prisoners entered the third week of a hunger strike.
petition | - | 2023-04-27 | A petition signed by 12,000 residents was handed to the governor on 27 April.
petition | - | 2023-05-07 | More than 300 artists signed an appeal on 7 May calling for the law's withdrawal.
assembly-denied | the organisers | 2023-05-11 | The organisers were refused permission for the rally on 11 May.
assembly-denied | the youth league | 2023-03-17 | On 17 March the prefect turned down the youth league's request to hold a march.
assembly-denied | - | 2023-04-24 | The city council did not authorise the Pride parade on 24 April.
protest-ban | - | 2023-05-31 | On 31 May the governor banned all public gatherings for two weeks.
protest-ban | - | 2023-03-03 | A march planned by the opposition was prohibited by the police on 3 March.
protest-ban | - | 2023-04-30 | The ministry issued a blanket ban on demonstrations on 30 April.
dispersal | - | 2023-05-01 | Riot police broke up the May Day rally in Istanbul on 1 May.
dispersal | - | 2023-03-15 | The vigil was forcibly dispersed on 15 March.
dispersal | - | 2023-04-20 | Security forces cleared the protest camp on 20 April.
dispersal | - | 2023-02-11 | Police pushed back the crowd and brought the demonstration to an end on 11 February.
excessive-force | protesters | 2023-05-09 | Police fired tear gas canisters and rubber bullets at protesters on 9 May.
excessive-force | - | 2023-03-20 | Officers resorted to batons and water cannons to break up the march on 20 March.
excessive-force | demonstrators | 2023-06-02 | On 2 June security forces opened fire on demonstrators with live bullets.
excessive-force | peaceful protesters | 2023-04-14 | Police beat peaceful protesters with truncheons on 14 April.
excessive-force | - | 2023-01-28 | Tear gas was used against the crowd on 28 January.
excessive-force | students | 2023-02-23 | The police responded with disproportionate force against students on 23 February.
kettling | hundreds of people | 2023-05-17 | Police encircled hundreds of people for five hours on 17 May and did not let them leave.
`
