// Currencies as English reports write them: ISO 4217 codes, signs, local names. A name that several
// countries use ('rupees') has no code unless the country stands before it.
export const codes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
    'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD ' +
    'GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT ' +
    'LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR ' +
    'NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
    'STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF ' +
    'XPF YER ZAR ZMW'
  ).split(' '),
)

// Codes that are also words, which before a number may be just that: 'ALL 50 members'.
export const doubtfulCodes: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'MAD',
  'PEN',
  'CUP',
  'SOS',
  'LAK',
])

export const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₸': 'KZT',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
}

// 'US$', 'A$': the letters before a dollar sign.
export const dollarLetters: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  hk: 'HKD',
  s: 'SGD',
  nz: 'NZD',
}

// Singular and plural, without a country.
export const names: Readonly<Record<string, string>> = {
  euro: 'EUR',
  dollar: 'USD',
  pound: 'GBP',
  tenge: 'KZT',
  ruble: 'RUB',
  rouble: 'RUB',
  som: 'KGS',
  sum: 'UZS',
  soum: 'UZS',
  somoni: 'TJS',
  lira: 'TRY',
  hryvnia: 'UAH',
  lari: 'GEL',
  dram: 'AMD',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  yuan: 'CNY',
  renminbi: 'CNY',
  yen: 'JPY',
  taka: 'BDT',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  kyat: 'MMK',
  tugrik: 'MNT',
  naira: 'NGN',
  birr: 'ETB',
  rand: 'ZAR',
  cedi: 'GHS',
  shekel: 'ILS',
  afghani: 'AFN',
  gourde: 'HTG',
}

export const sharedNames: ReadonlySet<string> = new Set(
  'manat rupee franc peso shilling dinar rial riyal krone krona leu lei kwacha dirham'.split(' '),
)

export const nationalNames: Readonly<Record<string, string>> = {
  'us dollar': 'USD',
  'american dollar': 'USD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'singapore dollar': 'SGD',
  'fijian dollar': 'FJD',
  'belarusian ruble': 'BYN',
  'belarusian rouble': 'BYN',
  'russian ruble': 'RUB',
  'russian rouble': 'RUB',
  'kazakh tenge': 'KZT',
  'kazakhstani tenge': 'KZT',
  'kyrgyz som': 'KGS',
  'uzbek sum': 'UZS',
  'uzbek soum': 'UZS',
  'uzbek som': 'UZS',
  'turkish lira': 'TRY',
  'syrian pound': 'SYP',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'sudanese pound': 'SDG',
  'british pound': 'GBP',
  'azerbaijani manat': 'AZN',
  'turkmen manat': 'TMT',
  'indian rupee': 'INR',
  'pakistani rupee': 'PKR',
  'nepali rupee': 'NPR',
  'swiss franc': 'CHF',
  'mexican peso': 'MXN',
  'philippine peso': 'PHP',
  'colombian peso': 'COP',
  'kenyan shilling': 'KES',
  'ugandan shilling': 'UGX',
  'tanzanian shilling': 'TZS',
  'iraqi dinar': 'IQD',
  'kuwaiti dinar': 'KWD',
  'tunisian dinar': 'TND',
  'algerian dinar': 'DZD',
  'serbian dinar': 'RSD',
  'bahraini dinar': 'BHD',
  'iranian rial': 'IRR',
  'saudi riyal': 'SAR',
  'moldovan leu': 'MDL',
  'moldovan lei': 'MDL',
}
