// Russian, Ukrainian and Belarusian given names: the forms of one name, after a colon its short forms.
export const SLAVIC = `
aleksandr oleksandr aliaksandr alexander alexandre iskander: sasha sania shura alik sashko alex
aleksandra oleksandra alexandra: sasha shura sania alia
aleksei oleksii aliaksei alexey alexei: liosha alyosha lesha aleksha
anatolii anatol: tolia
andrei andrii andrey andrew andreas: andriusha
anastasia anastasiia nastassia: nastia asia
anna hanna ann: ania aniuta
anton antin: antosha
artiom artem artsiom: tioma tema
boris borys: boria
vadim vadym: vadik
valentin valentyn: valia
valentina: valia
valerii valery: valera
valeria: lera
vasilii vasyl vasil: vasia
viktor victor: vitia
viktoria victoria: vika
vitalii vital: vitalik
vladimir volodymyr uladzimir wladimir: volodia vova vovan
vladislav vladyslav: vlad vladik
viacheslav: slava
galina halyna: galia
georgii heorhii george giorgi georgios: gosha zhora gia
gennadii: gena
grigorii hryhorii gregory: grisha
daniil danylo daniel danil: dania
daria: dasha dariia
dmitrii dmytro dzmitry dimitri dimitrios: dima mitia
ekaterina yekaterina kateryna katsiaryna catherine katherine: katia
elena olena alena helena: lena
elizaveta yelizaveta elizabeth: liza
evgenii yevgenii yauheni eugene: zhenia
evgenia yevgenia yevheniia: zhenia
igor ihor
ilia illia elijah
ivan yvan: vania
irina iryna irene: ira
kirill kyrylo cyril
konstantin kostiantyn kanstantsin constantine: kostia
ksenia kseniia xenia: ksiusha
larisa larysa: lara
leonid: lionia lenia
liubov: liuba
liudmila liudmyla ludmilla: liuda mila
maksim maxim maksym: maks max
margarita: rita
maria mariia marie mary: masha marusia
mikhail mykhailo mikhas michael mihail mikail: misha
marina maryna
nadezhda nadiia: nadia
natalia nataliia natalka: natasha nata
nikita mykyta
nikolai mykola mikalai nicholas nikolaus nicolas: kolia
nina
oksana: ksana
oleg oleh
olga olha volha: olia
pavel pavlo paval paul: pasha
piotr petr petro pyotr peter: petia
raisa: raia
roman: roma
svetlana svitlana sviatlana: sveta
sergei serhii siarhei sergius serge: seriozha
stanislav: stas
stepan: stiopa
tamara: toma
tatiana tetiana tatsiana: tania
timur temur: tima
fiodor fedor theodore: fedia
iulia julia yulia
iurii yurii george: iura yura
iakov yakov jacob: yasha
iaroslav yaroslav jaroslav: slava yarik
alla
arkadii: arkasha
bohdan bogdan
denis denys
eduard: edik
emilia
inna
ignat ihnat
klavdia: klava
lev: liova
lidia: lida
mark marko
matvei
miroslav myroslav
ostap
pelageia
polina: polia
rostislav
sofia sofiia: sonia
taras
tikhon
veronika: nika
vera vira
vsevolod: seva
yegor egor
zakhar
zinaida: zina
zoia`
