// Where somebody stands in a matter, as the last event of a kind left them: at liberty or not, and in the
// proceedings. Derived, never typed in.
import type { List, Term } from '../list.ts'

function term(code: string, en: string, ru: string, kk: string): Term {
  return { code, label: { en, ru, kk } }
}

export const STANDINGS: List = {
  name: 'standings',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    term('in-custody', 'in custody', 'под стражей', 'қамауда'),
    term('remanded', 'remanded in custody', 'под стражей до суда', 'сотқа дейін қамауда'),
    term('house-arrest', 'under house arrest', 'под домашним арестом', 'үйқамақта'),
    term('abducted', 'abducted', 'под похищением', 'ұрланған'),
    term('disappeared', 'disappeared', 'местонахождение скрывается', 'қайда екені жасырын'),
    term(
      'administrative-arrest',
      'under administrative arrest',
      'под административным арестом',
      'әкімшілік қамақта',
    ),
    term('imprisoned', 'sentenced to prison', 'срок лишения свободы', 'бас бостандығынан айыру жазасы'),
    term(
      'suspended',
      'free under a suspended sentence',
      'на свободе с условным сроком',
      'шартты жазамен бостандықта',
    ),
    term('restricted', 'under restricted freedom', 'с ограничением свободы', 'бостандығы шектелген'),
    term(
      'psychiatric',
      'in a psychiatric institution',
      'в психиатрическом учреждении',
      'психиатриялық мекемеде',
    ),
    term('released', 'released', 'на свободе', 'босатылған'),
    term('abroad', 'abroad', 'за границей', 'шетелде'),
    term('returned', 'returned', 'снова в стране', 'елге оралған'),
    term('died', 'died in custody', 'смерть под стражей', 'қамауда қайтыс болған'),
    term('killed', 'killed', 'смерть от насилия', 'өлтірілген'),
    term('investigated', 'under investigation', 'под следствием', 'тергеуде'),
    term('charged', 'charged', 'обвинение предъявлено', 'айып тағылған'),
    term('on-trial', 'on trial', 'под судом', 'сот жүріп жатыр'),
    term('convicted', 'convicted', 'обвинительный приговор', 'сотталған'),
    term('penalised', 'penalised', 'взыскание наложено', 'жазаланған'),
    term('fined', 'fined', 'штраф', 'айыппұл салынған'),
    term('damages', 'ordered to pay damages', 'взыскан ущерб', 'шығын өтеуге міндеттелген'),
    term('acquitted', 'acquitted', 'оправдательный приговор', 'ақталған'),
    term('dropped', 'case dropped', 'дело прекращено', 'іс тоқтатылған'),
    term('appealed', 'appealed', 'обжалуется', 'шағым берілген'),
    term('upheld', 'upheld on appeal', 'оставлено в силе', 'күшінде қалдырылған'),
    term('overturned', 'overturned on appeal', 'отменено', 'күші жойылған'),
    term('changed', 'sentence changed on appeal', 'приговор изменён', 'үкім өзгертілген'),
    term('pardoned', 'pardoned', 'помилование', 'кешірім жасалған'),
  ],
}
