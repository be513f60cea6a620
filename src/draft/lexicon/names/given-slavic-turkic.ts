// Given names common from eastern Europe to central Asia.
export const GIVEN_SLAVIC_TURKIC = `
  adam agata agnieszka ales aleh aleksander aleksandra aleksandar aleksey alena alesia alexey alfia alina alisher almaz
  almira alyona ana anatol anatoli anatolii anatoly anastasia anastasiia andrej andrei andrey andrii andrius andriy andrzej
  aneta angelina anna anton antonina anvar arkady armen arsen artem artyom asel asiya askar askhat aslan ayaz aygun
  aynura azamat azat azer azim bakhtiyar bakhtiyor barbara bartosz bartłomiej bauyrzhan bekzod berik bogdan bohdan bojan
  bolot borys boris boryana botir bozena branko branislav cengiz cezary cholpon czesław dagmara damian damir dana danail
  daniil danila danylo darius dariusz daria darya dastan dauren davit davron dejan denis denys dilfuza dilshod dimitar
  dimitri dinmukhamed dmitri dmitrii dmytro dominik dorota dragan dragana dusan dušan dzhamilya edita edina eduard edvard
  egor ekaterina elchin eldar eldor elena elina eliza elkhan elmar elnur elnura elshad elvin elvira emil emin emir erkin
  erlan ermek evelina ewa fakhriddin farida farkhad farrukh fatos feliks feruza filip florin fyodor gabriela galina
  gennady georgi georgy gheorghe ghulam giorgi gleb goran gorica grigor grzegorz gulbahor gulchehra gulmira gulnaz
  gulnora gulsara gulshan halina hanna henadz henryk hrant hryhoriy hubert hulkar ianina ibolya iga ignacy igor ihar ihor
  ikrom ilgar ilham ilir ilona ilya ina inga ioan ion irakli irena irina irma iryna islam ismat istvan ivan ivana ivica
  iwona izabela jacek jadwiga jakub jan janina janusz jaroslav jarosław jasmina javid jelena jerzy joanna jolanta jovan
  jozef judit julia justyna kaja kairat kamil kamila kanat karina karol katarzyna katsiaryna kazimierz khadija khayala
  khurshida kiril kirill klara klaudia konstantin konstantina kornel krystyna krzysztof ksenia kseniya kuba kuban larisa
  larysa lasha laszlo leila lela leonid lesia lesya leszek levan levon leyla lidia lidija lilia liliya liubov ljubica ljiljana
  lubov ludmila lukasz luljeta łukasz lyudmila lyubov maciej magdalena magomed maia maja makpal maks maksim maksym
  malika malgorzata małgorzata mamuka marat marcin marek mariana mariya marija mariusz marko marlen marta maryia maryna
  masha mateusz matej maxim mehriban mihai mikalai mikheil mikita mikola mikołaj miłosz milan milena milica milos mira
  mirela mirjana miroslav mirza mladen monika murad muratbek mykhailo mykola nadezhda nadia nadiya nargiz nargiza narine
  nastassia nata natalia nataliia natallia natasa nataša natia nazarii nazim nebojša neda nelli nenad nevena nigora
  nijat nika nikola nikolai nikolaos nikolay nina nino nodir nodira norbert nurbek nurgul nurlan nursultan nurzhan oksana
  olena oleksandr oleksii oleksiy olga olha olimjon olimzhon olzhas oleg oleh ondrej ondřej orest orkhan ormon oskar otar
  otilia ovidiu oybek pavel paweł pavlo petar petr petra petro petru piotr plamen polina przemysław radek radu rafal
  rafał ramaz ramil raisa rasul rauf razmik renata rinat risto robert robizon rodica roman romana rostislav roza rufat
  ruslan rustam ruzica ryszard sabit sabina sadraddin salome samir samvel sandro sanja saodat sardor sasha saša sergej
  sergei sergey serghei sergiy serhii serhiy serik sevara sevda sevinj shahin shahnoza shamil sherzod shukhrat siarhei
  simona slavica slobodan snezana snežana sofia sofiia sofya soso srdja stanislav stanisława stanko stefan stefania
  stepan svetlana svetozar sviatlana sviatoslav svitlana sylwia szymon taisia talant talgat tamara tamaz tamila tanja
  taras tatia tatsiana tatyana teimuraz temur tetiana tigran tihomir timofey timur tinatin tofig tolkun tomasz tomislav
  torgeldi tural turdakun tymoteusz uladzimir ulan ulugbek umed umida urszula ursula usmon vadim vadym vahagn vakhtang
  valentin valentyna valeria valeriy valery vano vardan varvara vasil vasile vasili vasily vasyl veaceslav vera veronika
  vesna viačasłaŭ viachaslau viacheslav victor viktar viktor viktoriia viktoriya vilayat vincas vioara violeta vital
  vitali vitalii vitaliy vitaly vitold viktorija vjosa vlad vlada vladimir vladislav vladyslav vojin volha volodymyr
  vsevolod vugar vusala vyacheslav wacław waldemar wiesława wiktor władysław włodzimierz wojciech yakub yana yaroslav
  yauhen yauheni yegor yelena yevgeny yevhen yevhenii yulduz yulia yuliia yuri yuriy yury zamira zarina zarifa zaur
  zbigniew zdenek zdravko zeljko željko zhanar zhanara zhanna zhanbolat zhenis zhenya zinaida zlatko zofia zoran zorica
  zrinka zsolt zsuzsanna zulfiya zura zurab zuzana zygmunt
  bakyt bekbolot begimai aibek aida aidana aigul ainura almazbek asylbek ayperi bermet chyngyz daniyar gulnura jyldyz kamchybek
  kymbat mirbek meerim nargiza nurgazy ormonbek rita sadyr sapar syrgak taalai tilek toktobek tynchtyk ulukbek zarema
  hatice arafat aytac ceyhun elif emre ercan erdem erkan erol ersin esra eylem fatih fatma ferhat figen filiz gamze gizem gökhan gülşen
  gülten hakan halil hande haydar hrant huseyin hülya hüseyin ibrahim ilker kadir kemal kerem levent mehmet melek meltem meral
  mert meryem metin mine muammer mustafa mücella müge nazlı necati nedim nesrin nihat nilay nurcan nuriye okan onur orhan osman
  özgür özlem pelin pınar recep sabahattin sedat selahattin selçuk selin semih serap serdar serkan sevgi sevim sezgin sinan
  songül suat suna süleyman şaban şebnem şerif tahir taner tarık tuba tuğba tuncay turgut ufuk uğur umut utku vedat volkan yasemin
  yaşar yavuz yıldız yılmaz yiğit yusuf zafer zehra zekeriya zeki zeliha zeynep zülfü
`
