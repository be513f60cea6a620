// Arabic, Persian and Turkish given names: the forms of one name, after a colon its short forms.
export const ARABIC = `
muhammad mohammed mohamed mohammad mukhammad magomed mehmet mehmed mahomed mukhamed
ahmad ahmed akhmed akhmet akhmad ahmet
mahmud mahmoud makhmud
mustafa mostafa
yusuf yousef yosef yusup iosif joseph josef: yosif osip
ibrahim ebrahim ibragim ybyray abraham
husain hussein husayn khusain hossein hussain
hasan hassan khasan
khalid khaled halit
said sayyid saeed seit
usama osama
umar omar omer
usman osman othman uthman
yahya yehya iakhia
zainab zeinab zeynep
aisha aysha ayesha aishe
hamid khamid
ali
abdullah abdallah abdulla
abdulaziz abdelaziz
abdurrahman abdulrahman abderrahman
amin
bashir
faisal faysal
farid
ghani
habib
hadi
idris
ismail ismael
jamal gamal djamel
karim
latif
majid
malik
mansur mansour
nasir nasser
rashid rachid
reza riza
salim
salman
sultan
tariq tarek
walid
yasin yassin yassine
zahra`
