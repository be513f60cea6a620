// Capitals and a few very large cities, and lands that the list of states lacks. Any other place needs a
// locative word beside it: too many towns are also names of people, or plain words.
export const TOWNS: ReadonlySet<string> = new Set(
  `abidjan; abu dhabi; abuja; accra; addis ababa; aden; algiers; almaty; amman; amsterdam; ankara; antananarivo;
  ashgabat; asmara; astana; asunción; athens; baghdad; baku; bamako; bangkok; bangui; banjul; barcelona; beijing;
  beirut; belgrade; berlin; bern; bishkek; bissau; bogotá; bogota; brasília; bratislava; brazzaville; brussels;
  bucharest; budapest; buenos aires; bujumbura; cairo; canberra; cape town; caracas; casablanca; chisinau; chişinău;
  colombo; conakry; copenhagen; dakar; damascus; delhi; dhaka; dili; djibouti; dodoma; doha; dublin; dushanbe;
  freetown; gaborone; geneva; gitega; guatemala city; hanoi; harare; havana; helsinki; ho chi minh city; honiara;
  islamabad; istanbul; jakarta; jerusalem; johannesburg; juba; kabul; kampala; karachi; kathmandu; khartoum; kiev;
  kyiv; kigali; kingston; kinshasa; kuala lumpur; kuwait city; la paz; lagos; lahore; libreville; lilongwe; lima;
  lisbon; ljubljana; lomé; london; luanda; lusaka; madrid; malabo; male; malé; managua; manama; manila; maputo;
  maseru; mbabane; mexico city; minsk; mogadishu; monrovia; montevideo; moroni; moscow; mumbai; muscat; nairobi;
  nassau; naypyidaw; n'djamena; new delhi; new york; niamey; nicosia; nouakchott; nuku'alofa; oslo; ottawa;
  ouagadougou; panama city; paramaribo; paris; phnom penh; podgorica; port moresby; port-au-prince; porto-novo;
  prague; praia; pretoria; pristina; pyongyang; quito; rabat; ramallah; rangoon; riga; riyadh; rome; san josé;
  san salvador; sana'a; sanaa; santiago; santo domingo; sarajevo; seoul; shanghai; skopje; sofia; st petersburg;
  saint petersburg; stockholm; strasbourg; sucre; suva; sydney; taipei; tallinn; tashkent; tbilisi; tegucigalpa;
  tehran; tel aviv; the hague; thimphu; tirana; tokyo; tripoli; tunis; ulaanbaatar; vaduz; valletta; vienna;
  vientiane; vilnius; warsaw; washington; wellington; windhoek; yamoussoukro; yangon; yaoundé; yerevan; zagreb;
  zurich`
    .split(';')
    .map((name) => name.trim()),
)

export const LANDS: ReadonlySet<string> = new Set(
  `asia; africa; europe; latin america; central asia; eastern europe; middle east; north africa; the pacific; pacific;
  americas; central america; south america; north america; caribbean; balkans; caucasus; kosovo; palestine; gaza;
  gaza strip; west bank; kashmir; scotland; wales; england; northern ireland; crimea; transnistria; chechnya; tibet;
  xinjiang; abkhazia; south ossetia; nagorno-karabakh; western sahara; somaliland; kurdistan; darfur; hong kong;
  macau; catalonia; republika srpska; european union; uk; usa; us; u.s.; u.k.; uae; drc; dr congo; ivory coast;
  russia; iran; syria; laos; vietnam; bolivia; venezuela; tanzania; moldova; north korea; south korea; turkey;
  czech republic; burma; swaziland; cape verde; macedonia; east timor; micronesia; brunei; jammu`
    .split(';')
    .map((name) => name.trim()),
)

// 'the Akmol region', 'Tolkyn Street', 'the city of Saran'.
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `region province district city town village county oblast state prefecture governorate department municipality
  street avenue square park island islands river bridge airport border border-crossing suburb neighbourhood neighborhood peninsula
  valley boulevard road
  plaza highway district-council hills heights gardens coast delta basin desert forest gulf strait sea ocean canyon
  plateau reservoir refugee-camp barracks cemetery junction station`.split(/\s+/),
)

export const LOCATIVES: ReadonlySet<string> = new Set(
  'in at near from across throughout outside around to into towards within inside'.split(' '),
)
