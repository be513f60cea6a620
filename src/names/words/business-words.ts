// Of organisations' names beside the forms that the record's own keys leave out (legal-forms.ts).
export const FORMS_ABROAD: readonly string[] = `
company|co|corporation|co ltd|company limited|private limited|pvt ltd|pvt|pte|pty|pt|tbk|ltda|sa|s a|nv|bv|ab|oy|oyj|asa|as|a s|aps|spa|srl|sas|sarl|kg|kgaa|ohg|gbr|se|kk|na|n a
aktiengesellschaft|gesellschaft mit beschränkter haftung|societatea cu răspundere limitată|societatea cu raspundere limitata|société anonyme|societe anonyme|sociedad anonima|sociedad anónima|sociedad limitada|sl|sp z o o|sp z oo|spolka z o o|spolka akcyjna|zrt|kft|doo|ad|ood|eood|a d|anonim şirketi|anonim sirketi|limited şirketi|aş|ooo|oao|zao|pao|ao|too|jsc|ojsc|cjsc|pjsc|public joint stock company|open joint stock company|closed joint stock company|limited liability|with limited liability
публичное акционерное общество|открытое акционерное общество|закрытое акционерное общество|индивидуальный предприниматель|ип|пк|рго|рку|гу|тов|пат|прат|товариство з обмеженою відповідальністю|акціонерне товариство|громадська організація|коомдук фонд|коомдук бирикме|коомдук бирикмеси|масъулияти чекланган жамият|мчж|mas uliyati cheklangan jamiyat|mchj|жк|жак
public organization|public organisation|non profit organization|nonprofit organisation|non governmental organization|non governmental organisation|registered association|qogamdyq qor|qogamdyq qory|qogamdyq birlestigi|qogamdyq birlestik|obshchestvennyi fond|obshchestvennoe obedinenie|общественное объединение юридических лиц|объединение юридических лиц
شركة|مؤسسة|جمعية`
  .trim()
  .split(/[|\n]/)

export const SMALL_WORDS = new Set(
  `of and the for in on at to by de la le les des du del y e et und für fur der die das von zu i da di do dos
   и в на по за для при с со о об от та й у і з
   және мен үшін бойынша туралы жөніндегі жана va uchun bilan و في من`.split(/\s+/),
)

// A branch is worth asking about: with the place left out it may be the whole.
export const PLACES = new Set(
  `europe asia africa america eurasia global worldwide central middle east kazakhstan kyrgyzstan uzbekistan tajikistan
   turkmenistan russia ukraine belarus azerbaijan armenia georgia moldova mongolia turkey china india pakistan
   afghanistan iran iraq germany france poland britain spain italy
   европа азия африка америка евразия казахстан кыргызстан узбекистан таджикистан туркменистан россия украина
   беларусь азербайджан армения грузия молдова монголия турция китай в казахстане в кыргызстане
   қазақстан қырғызстан өзбекстан ресей қазақстандағы`.split(/\s+/),
)

export const SHORTENED = new Map(
  `us=united+states usa=united+states uk=united+kingdom un=united+nations eu=european+union рф=российская+федерация
   рк=республика+казахстан кр=кыргызская+республика қр=қазақстан+республикасы
   one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10
   intl=international int=international natl=national assn=association assoc=association corp=corporation
   dept=department govt=government univ=university inst=institute ctr=center centre=center mfg=manufacturing bros=brothers
   tech=technology mgmt=management svcs=services ind=industries 1st=first 2nd=second 3rd=third org=organization
   organisation=organization labour=labor межд=международный респ=республиканский гос=государственный`
    .split(/\s+/)
    .map((rule) => rule.split('=') as [string, string]),
)
