// Common given names of many languages: one of several signs that a run of capitals is a person.
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abdel abdulla abigail adam adama adel adrian agnes ahmad ahmed ahmet aida aigerim aigul aisha
  akmal alan albert alejandro aleksandr aleksei aleksey alena alex alexander alexandra alexei alexey alfred ali
  alice alicia alina aliya alma almas altynai amadou amal amanda amin amina amir amira ammar ana anastasia
  anatoly andre andrea andrei andrej andres andrew andrey andrii andrzej angela anna anne anthony anton antonio anwar
  arman armen arthur artem artur asel ashraf asif askar asma aung aye aziz azimbek bakhyt bakhytzhan barbara beatriz
  bekzat ben benjamin bernard bolat boris botagoz brian bruno camila carla carlos carmen carol caroline catherine
  cecilia charles chen christian christina christine christopher claire claudia clement daniel daniela daniyar daria
  daulet david deborah denis diana diego dilnoza dina dinara diyora dmitri dmitriy dmitry dorothy edgar eduard eduardo
  edward ekaterina elena eleni elif elizabeth elmira elvira emily emma emmanuel eric erik erlan ernesto esther eva
  evgeni evgeny farah farhad farid faruk fatima fatma felix fernando florence francis francois frank
  franklin gabriel galina galym gani gary george georgi gerald gevorg ghazi giorgi giulia gloria grace grigory guillermo gulnara
  gustavo habib hamid hamza hanna hans haris harold hassan hasan hector helen helena henri henry hicham hugo hussein
  ibrahim ibrahima ida igor ihor ilham ilya imran ines ingrid irina isaac isabel isabelle iskander ismail issa
  ivan ivana jacob jamal james jamila jan jana jane janet javier jean jennifer jessica jesus jiang joan joao
  john johan jonathan jorge jose josef joseph josephine juan judith julia julian juliana julie julio kamal
  kamila karen karim karina karl kate katarina katherine katya kenneth khadija khalid khaled kirill konstantin
  kristina kumar kwame lana larissa laura laurent lea leila lena leo leonid leyla li liam lidia lilia lina
  linda lisa liu louis louise lucas lucia luis luiz lyubov madina magda mahmoud mahmud maksim malik mamadou manuel
  mariam marie marina mario mark martha martin mary marzhan mathieu matthew maxim maya mehmet mei
  merab meruert michael michel michelle miguel mihail mikhail mila milan min mina miriam mohamed mohammad
  mohammed moussa muhammad muhammed murat musa mustafa nadia nadezhda nana nancy narges natalia natalya nathalie
  natasha nazanin nicholas nicolas nikita nikolai nikolay nina nino noah noor nora nur nurlan olena
  oleg oleh oleksandr olga oliver olivia omar oscar osman otabek pablo pamela patricia patrick paul paula
  paulo pavel pedro peter petr petra philip philippe pierre piotr rabia rachel rafael rahim rajesh ramon rami raul
  rebecca ricardo richard rita robert roberto rodrigo roman rosa rosalia roza ruslan rustam ruth sabina said saida salma
  salman samir samuel sandra sanjar sara sarah saule scott sean sebastian selim serge sergei sergey serik
  sevara shahid sharif shirin sibel simon sofia sonia sophie stanislav stefan stella stephen steven sultan sunil
  susan svetlana tamara tanya tariq tatiana tatyana teresa tetyana thandi thomas tigran tim timothy
  timur tina tofig tomas tony tunde ulugbek umar umida valentina valeria valery vanessa vera veronica victoria
  viktor viktoria vincent vitaly vitali vladimir vladislav volodymyr walid wang wei william xavier yahya yana yasmin
  yelena yevgeny yuri yulia yury yusuf zainab zahra zara zeynep zoe zoya zulfiya`.split(/\s+/),
)
