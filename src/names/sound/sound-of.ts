// Latin letters as they sound, one sign for each, so that the ways of romanising meet: S is sh, C is ch,
// j is zh and j, c is ts, x is ks, q is a Latin c, mostly k. What stays open (is this j a zh or a y?) is cheap to exchange (letters-apart.ts).
export function soundOf(latin: string): string {
  let sound = ''
  for (let at = 0; at < latin.length;) {
    const taken = longestAt(latin, at)
    const heard = taken > 0 ? (HEARD.get(latin.slice(at, at + taken)) ?? '') : latin.charAt(at)
    sound += heard
    at += taken || 1
  }
  return sound.replace(DOUBLED, '$1')
}

function longestAt(latin: string, at: number): number {
  for (let length = LONGEST; length > 0; length--)
    if (at + length <= latin.length && HEARD.has(latin.slice(at, at + length))) return length
  return 0
}

const HEARD = new Map(
  `shch=S schtsch=S stsch=S sch=S sh=S sz=S tsch=C tch=C ch=C cz=C dzh=j dsch=j dj=j zh=j
   kh=h gh=g ph=f th=t dh=d ck=k ts=c tz=c ks=x cks=x qs=x
   ce=ce ci=ci cy=ci c=q tion=cion
   ye=e yi=i yy=i y=i iy=i ii=i ij=i iye=ie ije=ie
   ou=u oo=u ee=i eev=ev eye=e w=v q=k`
    .split(/\s+/)
    .map((rule) => rule.split('=') as [string, string]),
)
const LONGEST = Math.max(...[...HEARD.keys()].map((letters) => letters.length))
const DOUBLED = /(.)\1+/gu
