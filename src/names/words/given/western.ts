// English, German and Spanish given names: the forms of one name, after a colon its short forms.
export const WESTERN = `
william: bill will billy liam
robert: bob rob bobby
richard: dick rick
james: jim jimmy
john: jack johnny
joseph: joe
thomas: tom
timothy: tim
anthony antonio: tony
edward eduard: ed ted eddie
charles karl carlos: charlie chuck
daniel: dan danny
david: dave
steven stephen stefan: steve
michael: mike
matthew: matt
christopher: chris
benjamin: ben benny
andrew: andy
gregory: greg
kenneth: ken
lawrence: larry
jeffrey geoffrey: jeff geoff
samuel: sam
donald: don
ronald: ron
patrick: pat
elizabeth: liz beth betty
katherine catherine: kate kathy
margaret: maggie peggy meg
susan: sue
jennifer: jen jenny
barbara: barb
patricia: pat
francisco: paco pancho
jose: pepe
ignacio: nacho
maria: mari
johannes: hans
friedrich frederick frederik: fritz fred
heinrich henry henri: heinz harry
laura
paula
frank
george
peter: pete
harold harry
brian bryan
kevin
linda
helen
sarah sara
emma
eva
martin
simon
philip: phil
oliver
lucas
marcus`
