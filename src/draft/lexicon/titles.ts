// Words that stand before a person's name and say what that person is.
export const HONORIFICS = `mr mrs ms miss dr prof professor sir dame lord lady sheikh father sister brother bishop
  archbishop cardinal imam rabbi pastor reverend rev ayatollah mullah colonel col general gen major captain capt
  lieutenant sergeant commander admiral judge justice president prime minister premier chancellor king queen
  prince princess emir sultan senator sen governor gov mayor ambassador secretary deputy vice former acting
  outgoing ex current late`
export const PROFESSIONS = `activist activists blogger bloggers journalist journalists reporter reporters editor editors
  correspondent lawyer lawyers attorney advocate defender defenders historian poet writer author musician rapper singer
  artist cartoonist photographer photojournalist cameraman filmmaker director chairman chairwoman chairperson chair head
  leader leaders coordinator founder co-founder member members politician candidate deputy mp lawmaker parliamentarian
  senator councillor minister president secretary spokesperson spokesman spokeswoman rapporteur commissioner ombudsman
  ombudsperson prosecutor judge economist academic professor teacher student students researcher scientist analyst
  expert doctor nurse priest monk campaigner organiser organizer unionist protester demonstrator dissident columnist
  publisher owner executive manager businessman businesswoman entrepreneur son daughter wife husband mother father
  brother sister prisoner detainee colleague partner vlogger youtuber opponent critic official officer general chief
  supporter volunteer participant farmer worker miner whistleblower environmentalist feminist theologian pastor
  hrd whrd comedian actor actress representative representatives`
