// Family names so common that a run of capitals with one of them is most likely a person; and the shapes of others.
export const SURNAMES = `
  abdullah abdullahi acosta adams aguilar aguirre ahmed akhtar alarcón almeida alonso alvarado álvarez alvarez alves andrade araujo araújo arias asante ávila ayala azevedo bah baker balde baldé bangura barbosa barrera
  barreto barrios barros barry bautista begum benitez benítez bello bernal bhatt blanco boateng bravo brown bustamante cabrera cáceres calderón camacho camara campos cano cardoso carrillo carvalho castillo castro
  cervantes céspedes chaudhry chavez chávez chowdhury cisneros cissé clark clarke coleman contreras cook correa costa coulibaly cruz cuevas cunha das davies davis delgado desai díaz diaz dias diallo diop diouf domínguez
  dominguez dos-santos duarte duran durán dubois dupont edwards escobar espinosa espinoza esquivel estrada evans fall farooqi ferreira fernandes fernández fernandez figueroa flores fofana fonseca franco fuentes gallardo
  gallegos gandhi garcía garcia garza ghosh gomes gómez gomez gonçalves gonzález gonzalez green gueye guerra guerrero guevara gupta gutiérrez gutierrez guzmán guzman hall haddad haidara hakimi harris hassan henriquez
  henríquez hernández hernandez herrera hidalgo hill hossain hughes huerta hussain hussein ibarra iqbal islam jackson jain jallow jaramillo jiménez jimenez johnson johnston jones joshi juárez juarez kabbah kaba kamara kaur
  kebede keita keïta khalil khan khatun khoury kone koné konaté koroma kumar lara leal lewis lima lópez lopez lozano luna macias maciel mahmoud maldonado malik marín marquez márquez martin martínez martinez martins mbaye
  medina mehta mejía mejia melo mendes méndez mendez mendoza mensah mercado meza miller mills miranda mishra mitchell mohamed molina montero montoya moore mora morales moreno morgan morris mukherjee muñoz murillo murphy murray
  musa mwangi nair naqvi nascimento navarro ndiaye ndlovu nkosi novak nunes núñez nyambura obi ochoa odhiambo okafor okeke okoye okonkwo olivares oliveira omar omondi ordóñez orellana orozco ortega ortiz osei osorio otieno ouattara
  ouedraogo ouédraogo owusu pacheco padilla palacios palma paredes parker patel patil paz peña pena peralta pereira pérez perez phillips pineda pinto pires ponce portillo prado quiroga quispe rahman ramírez ramirez ramos rana rao
  reddy reyes ribeiro richards richardson ríos rios rivas rivera roberts robinson robles rocha rodrigues rodríguez rodriguez rojas romero rosales rossi roy rubio ruiz saenz sáenz salas salazar salinas sánchez sanchez sandoval sankoh
  santana santiago santos saravia schmidt schneider sesay sharma shah sheikh silva singh sithole smith soares solís solis sosa soto sousa souza sow stewart suárez suarez sultana sy tapia tavares taylor teixeira tembo thapa thomas
  thompson tovar toure touré traoré trejo turner uribe valdez valdés valencia valenzuela vargas vasquez vásquez vázquez vega velasco velásquez vera vieira vidal villalobos villanueva villar villarreal walker ward watson weber white
  williams wilson wood wright yadav yáñez yilmaz yılmaz young zambrano zapata zamora zavala zelaya zulu zúñiga
`

export const SURNAME_ENDINGS =
  /(?:[^aeiou]ov|[^aeiou]ova|[aeiou][bdghklmnprstvz]ov|[aeiou][bdghklmnprstvz]ova|[^aeiou]ev|[^aeiou]eva|[iy]eva?|enko|chuk|czuk|ashvili|eishvili|idze|adze|[^aeiou]yan|anyan|yants|ović|ovic|ević|evic|[^aeiou]ić|escu|eanu|sson|sdóttir|ssen|[^aeiou]ski|[^aeiou]ska|ský|ská|wicz|czyk|czak|oğlu|oglu|zadeh|zade|[^a]pour|nejad|ullah|uddin|ollah|opoulos|akis|idis|iadis|yuk|ovych|evych|ovich|evich|ovna|evna|ankulov|bekov|bayev|baev|[^aeiou]sz|quist|qvist|strøm|ström|gaard|[aeiou]ndez|[aeiou]nguez|íguez|érez|ález|ñez)$/i

// Before or inside a name: 'al-Sayegh', 'bin Said', 'Ould Cheikh', 'U Tin', 'Abd el-Karim'.
export const NAME_PARTICLES =
  /^(?:al|el|bin|ibn|bint|ben|ould|mint|abu|abd|abdel|abdul|umm|von|van|ter|de|da|dos|della|di|mac|mc|o)$/i
