// Kazakh, Kyrgyz, Uzbek and Azerbaijani given names: the forms of one name, after a colon its short forms.
export const TURKIC = `
aigerim: aika aigera
aigul: aika
aidar: aidos
akmaral: maral
aliia alia
asel assel: asia
askar: asik
bakhyt bakhit: bakha
bakytzhan bakhytzhan bakhitjan: bakha baha
bolat bulat
bauyrzhan baurzhan: baur bauka
berik
daniiar daniyar: dania danik
dinara: dina
dias
erlan yerlan: erik yerik
erzhan yerzhan
gulmira: gulia
gulnara gulnar: gulia
gulzhan guljan: gulia
galymzhan: galym
zhanna
zhanar: zhana
kairat: kaira
madina: madi
maksat maqsat
marat: marik
murat: murik
nurlan: nurik
nursultan: nurik sultan
nurbek: nurik
olzhas oljas
ruslan rustan: rusik
rustam rustem: rusik
sabyr sabir
saltanat: salta
serik
timurlan: timur
talgat talghat: tolik
ulugbek
khadisha khadicha hadisha
shavkat shaukat
fatima fatma fatimah
abai
abylai abilai
adil
aida
aidos
aidyn aidin
aiman
ainur
ainagul
aisulu
aizhan aijan
akbota
akerke
akzhol akjol
alibek
alisher
almas
almaz
altynai
amangeldi amangeldy
amina
amir emir
anar
anuar anvar anwar
ardak
arman
arsen
aruzhan arujan
asan
asem
asif
asylbek
azamat: aza
azat
bagdat
baurzhan
bekzat bekzad
beibut
bibigul
botagoz: bota
daulet davlet
dauren davron
damir
dastan
dilnoza dilnaz
dilshod dilshad
ermek
erbol yerbol
erkin yerkin
ernar yernar
gaukhar gauhar: gauka
gulnaz
gulsara
gulshat
ilias ilyas elyas
indira
islam
jakhongir zhakhangir jahangir
kamila
kanat qanat
karlygash
kuanysh
kuat
laura
laila leila layla
lazzat
malika
marzhan
medet
meruert: mera
miras
mirzo
moldir
mukhtar muhtar
nargiza nargis
nazgul
nazym
nodir nadir
nurgul
nurzhan nurjan
otabek
parviz
rakhat
rauan
rinat
ryskul
samat
sanzhar sanjar
sardor
saule
serikbol
shynar
svetlan
symbat
tanat
tolegen
tursyn
ulan
ulbolsyn
umida
zarina
zaure
zhandos jandos
zhanibek janibek
zhanat
zhazira
zhuldyz juldiz
zulfia: zulia`
