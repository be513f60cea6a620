// Sentences that tell of no act: general, usual, asked for, possible, lawful content, ratings, opinions.
export const NOTHING_SAID = `
Civic space in the country is rated as repressed by the monitor.
Journalists continue to face harassment for their work.
The authorities routinely detain critics without a warrant.
Under the law, organisers of unauthorised rallies can be fined or jailed for up to 15 days.
Human rights groups called on the government to release all political prisoners.
The bill would allow the police to search premises without a court order.
If adopted, the amendments could lead to the closure of independent media.
Protesters risk arrest if they gather without permission.
The organisation urged parliament to reject the draft law.
Freedom of expression is guaranteed by the constitution.
Defamation remains a criminal offence punishable by up to three years in prison.
Activists say that they fear reprisals if they speak out.
There are concerns that the new regulator may block websites at will.
The UN experts called for an independent investigation into the killings.
Attacks on journalists often go unpunished.
She has worked as a lawyer for more than twenty years.
The committee has eleven members, who are appointed by the president.
The union represents about 5,000 workers in the oil sector.
Police are permitted to use force only as a last resort.
Many human rights defenders work in fear of being arrested.
The report documents restrictions on freedom of association in the region.
Self-censorship is widespread among reporters.
The authorities should drop all charges against him.
Anyone who insults the head of state faces up to five years in prison.
Women human rights defenders are particularly vulnerable to attacks.
The law gives the ministry broad powers to suspend NGOs.
Peaceful protests are frequently dispersed by the police.
The opposition hopes to win the elections next year.
He denied that the police had used violence.
The charges carry a maximum sentence of ten years.
The constitution protects the right to peaceful assembly.
The media landscape is dominated by outlets owned by the state.
Journalists working for independent outlets are regularly harassed and intimidated.
The government has yet to respond to the recommendations of the working group.
Members of the group said they would continue their work despite the threats.
The aim of the project is to train young lawyers in strategic litigation.
Registration of NGOs is a lengthy and costly process.
According to the index, press freedom has declined in recent years.
The association was founded in 1998 by a group of teachers.
Civil society fears that the measure will be used to silence dissent.
The ministry is responsible for the registration of associations.
International observers must be allowed to attend the trial, the network said.
Impunity for crimes against journalists persists.
The decree requires organisers to notify the authorities ten days in advance.
No one has been brought to justice for the killings.
The government must lift the ban on demonstrations.
The agency may revoke the licence of any broadcaster that violates the rules.
Trade unions play a vital role in defending workers.
Police officers who abuse their powers are rarely prosecuted.
It is feared that more activists could be detained in the run-up to the vote.
The space for civil society is shrinking across the continent.
The coalition brings together 40 organisations working on land rights.
Participants in strikes may be dismissed under the labour code.
The lawyer described the accusations as baseless.
Digital surveillance of activists is a growing problem.
The population of the province is about two million.
Those convicted can be sentenced to life imprisonment.
Elections are scheduled for October.
The country has no law on access to information.
Foreign journalists need a permit to travel outside the capital.
In Africa, the detention of protesters was documented in at least 20 countries.
The harassment of journalists remains one of the most common violations in the region.
In several countries, governments used the pandemic as a pretext to restrict freedoms.
HRDs continue to be targeted with judicial harassment across the region.
Attacks on journalists covering protests were recorded in 14 countries.
Women's groups say they are routinely denied permits.
He said that the attacks must stop.
The authorities have repeatedly blocked websites critical of the government.
Journalists were attacked, threatened and harassed because of their work.
Protest organisers may face up to two years in prison.
The law criminalises the publication of false news.
She had been detained several times in the past.
Land defenders in the Amazon live under constant threat.
The committee recommended that the state repeal the law.
Governments across the region passed restrictive laws.
Security forces often respond to protests with excessive force.
The draft prohibits NGOs from receiving foreign funding.
Rights groups fear that he may be tortured.
Civil society welcomed the decision.
Political prisoners are held in poor conditions.
The trial is expected to start in September.
Activists plan to challenge the law in court.
No journalist has been jailed in the country since 2010.
The right to strike is restricted by law.
Opposition supporters were beaten and arrested during past elections.
`
