// Who is a person in each sentence; all other capitals are not.
export const PEOPLE_SAID = `
Yadira Montúfar | The Guatemalan prosecutor Yadira Montúfar left the Public Ministry in Quetzaltenango.
Wilmer Asprilla; Asprilla | Wilmer Asprilla, a leader of the Consejo Comunitario Alto Mira, was killed in Tumaco. Asprilla had received threats.
- | The Inter-American Commission on Human Rights granted precautionary measures to members of the Movimiento Campesino.
- | In Nuevo León and San Cristóbal, the Frente Amplio organised marches against Plan Bukari.
Dieudonné Nsimba | The Collectif des Avocats and Balai National denounced the arrest of Dieudonné Nsimba in Goma.
- | Radio Kledu, Le Républicain and Studio Tamani interrupted their programmes.
Kyaw Myo Thant | The Irrawaddy Post said that Kyaw Myo Thant was held at Insein Prison.
Nguyễn Thị Mai Anh; Anh | Nguyễn Thị Mai Anh was taken to Bến Tre. Anh has a daughter.
- | Viettel, Formosa Steel and Vingroup were named in the complaint.
Abdirahman Warsame | Abdirahman Warsame of Horn Cable TV was detained in Las Anod.
- | The Al-Furqan Brigade and the Free Patriotic Union rejected the accusation.
Mahmoud al-Sayegh; al-Sayegh | Mahmoud al-Sayegh was moved to Tora Prison. Lawyers said that al-Sayegh was ill.
Maksym Levchenko | The Ukrainian blogger Maksym Levchenko criticised Naftogaz and PrivatBank.
- | Open Society Georgia, Droni and Green Alternative signed the statement.
- | The Bolotbek Foundation works in Jalal-Abad and Naryn.
Sister Rosemary Adeyemi | Sister Rosemary Adeyemi of the Daughters of Charity was abducted in Kaduna.
Gen. Prakit Suwannarat | Gen. Prakit Suwannarat spoke at Government House in Chiang Mai.
- | People took to the streets of Santa Cruz, El Alto and Oruro to protest against Decree 4650.
- | On Monday, Congress rejected the Escazú Agreement.
Berta Quiñónez | Lenca leader Berta Quiñónez opposed the Agua Zarca Dam on the Gualcarque River.
- | The Civic Alliance, Unidad Azul y Blanco and Confidencial Digital were searched.
Kassym Bektenov | According to Human Rights Watch, Kassym Bektenov was beaten in Taraz.
- | The Public Order Ordinance and the Computer Crimes Act were used against the Umbrella Union.
Lee Wing-kit | Lee Wing-kit of the Hong Kong Journalists Union was fined.
Priyanka Deshmukh | Under the Unlawful Activities Act, student Priyanka Deshmukh was held in Tihar Jail.
- | Jamaat Tehreek and the Pashtun Tahafuz Alliance held rallies in Swat and Quetta.
Teklu Haile | Addis Herald reporter Teklu Haile was arrested in Bahir Dar.
Chukwuma Obi | Chukwuma Obi, convener of Reclaim Naija, was charged before the Federal High Court.
Sandra Vukčević; Vukčević | Vijesti Plus editor Sandra Vukčević was threatened in Nikšić. Vukčević reported it.
- | Gazeta Nowa and Radio Wolność were fined by the Broadcasting Council.
Anders Lindqvist | Reporters Without Borders representative Anders Lindqvist was refused entry.
- | The Black Lives Matter demonstrations spread to Portland, Minneapolis and St. Louis.
Prime Minister Ariel Toussaint; Toussaint | Prime Minister Ariel Toussaint resigned. Toussaint had ruled since 2019.
- | Mining company Minera Los Pelambres sued the Comunidad de Caimanes.
- | The Bundestag, the Sejm and the Verkhovna Rada discussed the matter.
Mohamed Ould Cheikh | Mohamed Ould Cheikh was arrested in Nouadhibou by the Sûreté Nationale.
- | The Bahujan Front and Dalit Sena marched in Pune and Nagpur on Ambedkar Jayanti.
Fr. Eliseo Camacho | Fr. Eliseo Camacho was charged under the Anti-Terrorism Act in Davao City.
- | Sitio Verde, Barrio Obrero and Villa El Salvador saw clashes.
Tsitsi Marimo; Marimo | "We will go on," said Tsitsi Marimo. For Marimo, the ban is unlawful.
Şebnem Karaca | Şebnem Karaca, who heads the Turkish Medical Union, was suspended.
- | Cumhuriyet Postası, Halk Kanalı and Yeni Gün were fined by RTÜK.
Reza Ghaffari; Leila Ghaffari | Reza Ghaffari and his sister Leila Ghaffari were sent to Evin Prison.
- | Supporters gathered at Plaza Bolívar, Avenida Paulista and Taksim Square.
Zo Randria | Zo Randria, 27, was detained in Toamasina.
Kim Sung-hoon | Unionist Kim Sung-hoon of the Korean Metal Workers' Union went on strike at Hyundai Steel.
- | Proclamation 1113, Law 27 and Resolution 2334 were cited by Access Forward and Article Twelve.
Nataša Hribar | Slovenian poet Nataša Hribar was invited to the Leipzig Book Fair by Deutsche Lesung.
Ismaël Traoré; Traoré | Capt. Ismaël Traoré seized power. Traoré suspended the constitution.
- | West Papua, East Jerusalem and South Kivu were named by Front Line Defenders and Protection Desk.
`
