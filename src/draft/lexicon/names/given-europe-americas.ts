// Given names common in western Europe and the Americas.
export const GIVEN_EUROPE_AMERICAS = `
  aaron abel abelardo abigail abril adalberto ade adela adelaida adelina ademir adolfo adrián adriana adriano agnes agustin
  agustín ailton aida aimée aitor alain alan alba alberto albertina alcides aldo alejandra alejandro alejo alessandra
  alessandro alessia alex alexandra alexandre alexis alfonso alfredo alice alicia alina aline alison álvaro alvaro amado
  amalia amanda amaury amelia américo amparo ana anabel anaïs anders andré andrea andreas andrés andreu andrew andy ángel
  angel ángela angela angelica angélica angelina angelo ángeles aníbal anibal anita anja anke anna anne annette annika
  anselmo anthony antje antoine antonella antonia antônio antónio antonio araceli aracely ariadna ariel aristides arlen
  armando arnaldo arno arnold arnoldo arnulfo arthur arturo astrid asunción audrey augusto aura aurelia aurelio aurora axel
  ayotzi azucena baltasar barbara bárbara bartolomé basilio bautista beata beatrice beatriz belén benedetta benedict benigno
  benito benjamin benjamín berenice bernabé bernard bernarda bernardo berta bertha bettina bianca bibiana björn blanca
  boaventura bob bonifacio brenda brian brigitte bruna bruno byron caio camila camille camilo candelaria carina carl carla
  carles carlo carlos carlota carme carmelo carmen carmenza carol carolina caroline casimiro catalina catarina catherine
  cátia cayetano cecilia celeste celestino celia célia celina célio celso cesar césar charlotte chiara chloé christel
  christian christiane christina christine christoph christophe cindy cinthia ciro clara clarisa clarissa claude claudia
  cláudia claudio cláudio clemencia clemente cleber cleide clotilde concepción conceição constanza consuelo cora cristian
  cristiana cristiane cristiano cristina cristóbal cruz cyril dagoberto daisy dalia damaris damián dania daniel daniela
  daniele danielle danilo dario darío dave david dayana débora deborah delfina delia delmira demetrio denise dennis derek
  deyanira diana diego dieter dilma dina dirk domingo dominique donald donato dolores dora doris dorian douglas dulce
  éder edgar édgar edgardo edison edith edmundo édouard eduarda eduardo edward edwin efraín efrén eleanor elena eleonora
  eliana eliane elías elisa elisabeth elise eliseo elizabeth ellen eloísa elodie elsa élton elvia elvira ema emanuel
  emanuela emilia emiliano emilie emilio emma emmanuel encarnación enric enrico enrique eric érica erica erich ericka erik
  erika ernest ernesto erwin esmeralda esperanza esteban estela estelle ester esther estrella etelvina eufemia eugenia
  eugenio eulalia eulogio eusebio eva evaristo evelia evelyn evo ezequiel fabian fabián fabiana fabien fabienne fabio fábio
  fabiola fabrice fabricio fátima faustino federica federico felicia feliciano felicitas felipa felipe félix fermín fernanda
  fernando fidel fidelia fiona flavia flávia flavio flávio flor flora florence florencia florencio florian floribert françois
  françoise francesc francesca francesco francine francis francisca francisco franck franco frank franz fred freddy
  frederic frédéric frederico frida friederike fritz gabriel gabriela gabriele gabriella gael gaëlle gary gaspar gaston
  gavin genaro genoveva geoffrey georg george georges georgina gerald geraldo gerardo gerd germán germain gerson gertrudis
  ghislain giacomo gilberto gilda gilles gilma gina giorgia giovanna giovanni gisela gisele giselle giulia giuliano giuseppe
  gladis gladys glenda gloria glória gonzalo graciela graham grant gregoria gregorio gregory greta grethel griselda guadalupe
  guido guilherme guillaume guillermina guillermo gunnar gustavo guy gwen harald harry haydée heather heberto héctor hector heidi heinz
  helen helena hélène helga hélio heliodoro henri henrik henrique henry heriberto hermelinda hermenegildo hernán hernan herbert hilaria hilario
  hilda hipólito hjalmar holger homero honorio horacio horst hortensia howard hubert hugh hugo humberto ian ibán ignacia ignacio igor ilda
  ildefonso iliana imelda indalecio indira inês inés inger ingrid inmaculada íñigo iolanda irene iris irma isaac isabel isabela isabella
  isabelle isadora isaías isaura isidora isidro ismael israel itzel ivan iván ivana iván ivete ivo ivonne jacinta jacinto jack jackeline jacob
  jacobo jacqueline jacques jaime jair jairo james jan jana jane janeth janette janine jaqueline javier jazmín jean jeanine jeannette
  jefferson jeffrey jenny jens jeremías jérôme jessica jesús jesusa jhon jhonny joachim joan joana joanne joão joaquim joaquin joaquín joe
  joel joël joelle johan johana johanna johannes john johnny jon jonas jonathan jordi jorge jörg josé josefa josefina joseph josephine joshua josué
  joyce juan juana juanita judith julen jules julia julián juliana juliane juliano julie julien juliette julio júlia júlio jürgen justin justina justino
  karen karin karina karl karla karsten kate katharina kathleen kathrin kathy katia kátia katja kay keila keith kelly ken kenia kenneth kerstin
  kevin kim kirsten klaus konrad kristina kurt laetitia laia lara lars laura laure laurence laurent lauro lázaro lea leandra leandro leila lena
  leo leocadia leon león leonard leonarda leonardo leonel leonor leopoldo lesly leticia letícia lia libia lidia lígia lilia lilian liliana lilly lina
  linda lionel lisa lisbeth lisandro livia lizbeth lizeth llorenç lluís lola lorena lorenza lorenzo loreto lotte lourdes lucas lúcia lucia lucía luciana
  luciano lucie lucien lucila lucile lucinda lucio lúcio lucrecia ludovic luigi luis luís luisa luísa luiz luiza lupe luz lydia lynn mabel macarena
  magali magaly magda magdalena magnus maia maicon maite manfred manoel manolo manon manuel manuela mara marc marcel marcela marcelino marcelo
  márcia marcia marcial márcio marco marcos marcus margareth margarita margarida margot maria maría mariana mariane mariano maribel maricela maricruz
  marie marielle marina mario mário marion marisa marisela marisol marít maritza mark marlen marlene marlon marta marthe martha martin martín martina
  martine mary maryse mateo mateus mathias mathieu mathilde matías matilde matteo matthew matthias maud maura maureen maurice mauricio
  maurício mauro max maxime maximiliano maximina mayra melania melanie melba melina melisa melissa melvin mercedes meritxell michael michaela
  michel michele michelle micaela miguel mikel milagros milena milton mireia mirella mireya miriam mirian mirna mirta misael mitch modesto moira moisés
  mona mónica monica mônica monika monique montserrat morgan myriam myrna nadia nadine nahuel nancy naomi natacha natália natalia nathalie
  nathan nayeli nayib neide nelly nelson nereida nestor néstor neusa nicanor nicaela nicholas nick nicolas nicolás nicole niels nieves nigel
  nilda nils nilson noel noelia noemí noemi nora norberto norma nuno nuria núria octavio octávio odette odilia ofelia ole olga olimpia oliver olivia olivier
  omar ondina oralia orlando orfilia osvaldo oscar óscar otilia otto otoniel pablo paco paloma pamela paola paolo pascal pascale pascual pastora pat
  patric patrice patricia patrício patricio patrick patrizia paul paula paulina pauline paulino paulo pedro peggy penelope pere petra petrona philip philipp philippe
  pierre pietro pilar plácido porfirio primitivo prisca priscila priscilla prudencia quentin quintín rachel rafael rafaela raimundo rainer ralf ramiro ramón ramona
  ramon randy raphael raphaël raquel raúl raul raymond raymundo rebeca rebecca regina régine regis reginaldo reina reinaldo remedios remy
  renata renato renaud rené renée rené reyes reyna reynaldo ricardo riccardo richard rigoberta rigoberto rita robert roberta roberto robin robinson rocio rocío rodolfo rodrigo roger rogelio rogério roland
  rolando rolf román romain romeo romina romualdo ron ronald ronaldo roque rosa rosalba rosalía rosalind rosalina rosalinda rosalva rosângela rosario rosaura rose roseli rosemarie
  rosemary rosendo rosenda rosina rosita roxana rubén ruben rubens rudolf rufina rufino rui ruperto ruth sabina sabine sabrina salomé salvador salvatore samanta samantha samir samuel sandra sandrine
  sandro santa santiago santos sara sarah saturnino saul saúl saverio scott sean sebastián sebastiana sebastião sebastien sébastien secundino segundo selena selma sergi
  sergio sérgio severino sharon shirley silvana silvano silverio silvestre silvia sílvia silvina silvio simón simon simona simone simoneta socorro sofia sofía sol solange soledad sonia sônia sonja
  sophia sophie soraya stefan stefania stefano stella stephan stephane stéphane stephanie steve steven stuart suely sueli susan susana susanna susanne suzana suzanne suyapa sven sylvain sylvia sylvie taís tamara tânia tania tatiana
  telma teodora teodoro teófilo tere teresa tereza terry thais thaís thelma theo théo thérèse thiago thierry thomas tiago tim timothy tina tobias tom tomás tomas tomé tony toribio torsten tracy trinidad
  tristan ulises ulrich ulrike urbano ursula úrsula uwe vagner valdir valentín valentina valentin valeria valéria valerie valérie valmir vanesa vanessa vania vânia vera verónica verônica veronica véronique vicenta vicente
  victor víctor victoria vidal vilma vincent vincenzo vinícius violeta virgilio virginia virgínia virginie viridiana vítor vivian viviana viviane wagner walter wanda wellington wendy wilber wilfredo wilfried wilhelm william williams
  willy wilma wilmer wilson wolfgang xavier xenia ximena xiomara xóchitl yadira yago yamil yamileth yanira yannick yaritza yasmin yazmín yeimy yenny yesenia yesica yessenia yolanda
  yordanka yoani yuliana yunior yvan yves yvette yvonne zacarías zaida zaira zé zenaida zoe zoila zoraida zulma
  alistair angus barry bernadette brendan bridget callum catriona ciaran clive colin conor dermot declan deirdre desmond dylan eamon eileen eoin finbar fionnuala garth gareth gemma gerry gillian glen gordon grainne harriet hazel heather
  hugh iain imogen irvin isla ivor jasmine joan jodie joanna keir kieran kirsty lesley liam lindsay lorna louise maeve malcolm marcus maureen megan muriel neil niall niamh nigel noreen orla owen padraig patsy pauline peggy phil pippa
  polly rhys roisin rory rowena ruairi sally sheila shona sinead siobhan stewart terence tess trevor una vernon wayne wendy zachary
  agneta arne astrid bengt birgit birgitta bjarne bo britt carsten dag eirik elin else erling eskil frode gerda gro gudrun gunilla hakon halvor hanne harald hedda hege helle hilde inge ingeborg ingemar ingvild jarl jesper joakim jørgen
  karianne kari ketil kjell kjersti knut lasse leif lene linnea liv maj mats mette mikkel morten nanna niklas oddvar ola olaf olof øystein pål per pernille ragnar randi rasmus rolf rune signe siri sissel solveig sondre steinar sten stig
  svein sverre terje thor thorbjørn tone torben torbjörn tore trine trond trygve ulf ulla unni vidar viggo ylva åsa aino antti anu eero eeva heikki helmi ilkka ismo jaakko jari jouni juha juho jukka kaisa kalle kimmo kirsi lauri leena
  liisa marja markku matti mika mikko minna niina olli outi paavo pasi pekka petri pirjo raija riikka risto sakari sami sanna seppo sirpa taina tarja tero timo tuomas tuula väinö ville anneli indrek kadri kaja kersti lembit maarika mart
  priit raivo riina siiri tiit toomas urmas aivars andris artis baiba dace dzintra edgars guntis ilze imants ineta inese juris kristaps laila līga māris mārtiņš raimonds sandis uldis valdis zane algirdas andrius arūnas aušra birutė dalia
  daiva edita gintaras giedrius jolanta jonas jurgita kęstutis laimutė mindaugas rasa rimantas saulius tomas vaida vytautas vytenis žygimantas
  ágnes andrás anikó attila balázs béla csaba dániel dóra edit emese endre enikő erzsébet eszter ferenc gábor gergely györgy gyula ibolya ildikó imre istván jános józsef judit kata katalin klára krisztina lajos lászló lilla magdolna
  marcell márton máté mihály miklós noémi orsolya pál péter réka sándor szilvia tamás tibor tímea viktória zoltán zsófia zsuzsa alin alina anca andreea bogdan călin camelia cătălin ciprian codruța corina corneliu cosmin cristi dacian
  dan dana daniela delia diana doina dragoș dumitru elena emil eugen florin florina gabriela george gheorghe gigi horia ilie ileana ioana ionel ionuț iulia iuliana laurențiu lavinia liviu loredana luminița marius mihaela mircea mirela
  monica nicolae nicoleta octavian oana ovidiu paul petre radu răzvan rodica roxana ruxandra sanda silviu simona sorin ștefan teodora tiberiu traian valeriu vasile veronica victor viorel aggeliki alexandros anastasios andreas angelos
  antonis apostolos aris aristea athanasios chara charalambos christos chrysoula dimitra dimitrios dimitris eftychia eirini elefteria elena eleni evangelos evgenia fotini foteini georgia georgios giannis ioanna ioannis kalliopi
  katerina konstantinos kostas kyriakos lefteris leonidas magda manolis marianna michalis nektarios nikos nikolaos olga panagiotis panos pavlos petros sofia spyros stavros stelios tasos thanasis theodora theodoros thodoris vangelis
  vasiliki vasilis yannis yiannis zoi agim albana albin alban anila ardian arian arta artan avni bardhyl besim besnik blerim dafina dritan edi edlira endri ermal fatmir flutura gent genti gezim ilirjana kujtim ledi lindita luan lulzim
  mimoza mirela ndriçim rexhep rudina sali shpend shpresa skender valbona valon xheni
`
