// Where somebody stands in a matter, as the last event of a kind left them: at liberty or not, and in the
// proceedings. Derived, never typed in. A status more is a term more.
import type { List } from '../list.ts'
import { stageOf } from '../courses/stage.ts'
import type { Stage } from '../courses/stage.ts'

const liberty = stageOf('liberty')
const proceedings = stageOf('proceedings')

export const STANDINGS: List<Stage> = {
  name: 'standings',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    liberty('in-custody', ['in custody', 'под стражей', 'қамауда'], 10, ['detention', 'arrest'], {
      held: true,
    }),
    liberty(
      'remanded',
      ['remanded in custody', 'под стражей до суда', 'сотқа дейін қамауда'],
      20,
      ['remand', 'remand-extension'],
      { held: true },
    ),
    liberty(
      'house-arrest',
      ['under house arrest', 'под домашним арестом', 'үйқамақта'],
      22,
      ['house-arrest'],
      { held: true },
    ),
    liberty('abducted', ['abducted', 'под похищением', 'ұрланған'], 10, ['abduction'], { held: true }),
    liberty(
      'disappeared',
      ['disappeared', 'местонахождение скрывается', 'қайда екені жасырын'],
      12,
      ['enforced-disappearance'],
      { held: true },
    ),
    liberty(
      'administrative-arrest',
      ['under administrative arrest', 'под административным арестом', 'әкімшілік қамақта'],
      24,
      ['administrative-arrest'],
      { held: true },
    ),
    liberty(
      'imprisoned',
      ['sentenced to prison', 'срок лишения свободы', 'бас бостандығынан айыру жазасы'],
      30,
      ['prison-sentence'],
      { held: true },
    ),
    liberty(
      'suspended',
      ['free under a suspended sentence', 'на свободе с условным сроком', 'шартты жазамен бостандықта'],
      40,
      ['suspended-sentence'],
    ),
    liberty(
      'restricted',
      ['under restricted freedom', 'с ограничением свободы', 'бостандығы шектелген'],
      40,
      ['restricted-freedom'],
    ),
    liberty(
      'psychiatric',
      ['in a psychiatric institution', 'в психиатрическом учреждении', 'психиатриялық мекемеде'],
      26,
      ['forced-psychiatric-examination'],
      { held: true },
    ),
    liberty('released', ['released', 'на свободе', 'босатылған'], 50, ['release', 'pardon']),
    liberty('abroad', ['abroad', 'за границей', 'шетелде'], 60, ['flight', 'deportation']),
    liberty('returned', ['returned', 'снова в стране', 'елге оралған'], 70, ['return-from-exile']),
    liberty('died', ['died in custody', 'смерть под стражей', 'қамауда қайтыс болған'], 90, [
      'death-in-custody',
    ]),
    liberty('killed', ['killed', 'смерть от насилия', 'өлтірілген'], 90, ['killing']),
    proceedings('investigated', ['under investigation', 'под следствием', 'тергеуде'], 10, ['case-opened']),
    proceedings('sued', ['sued', 'подан иск', 'талап-арыз берілген'], 10, ['lawsuit']),
    proceedings('charged', ['charged', 'обвинение предъявлено', 'айып тағылған'], 20, ['charge']),
    proceedings('on-trial', ['on trial', 'под судом', 'сот жүріп жатыр'], 30, [
      'trial-started',
      'trial-closed',
      'hearing',
    ]),
    proceedings('convicted', ['convicted', 'обвинительный приговор', 'сотталған'], 42, [
      'conviction',
      'prison-sentence',
      'suspended-sentence',
      'restricted-freedom',
      'death-sentence',
    ]),
    proceedings('penalised', ['penalised', 'взыскание наложено', 'жазаланған'], 40, [
      'administrative-arrest',
      'penalty-other',
    ]),
    proceedings('fined', ['fined', 'штраф', 'айыппұл салынған'], 40, ['fine']),
    proceedings('damages', ['ordered to pay damages', 'взыскан ущерб', 'шығын өтеуге міндеттелген'], 40, [
      'damages-order',
    ]),
    proceedings('acquitted', ['acquitted', 'оправдательный приговор', 'ақталған'], 42, ['acquittal']),
    proceedings('dropped', ['case dropped', 'дело прекращено', 'іс тоқтатылған'], 42, ['case-dropped']),
    proceedings(
      'appealed',
      ['appealed, outcome unknown', 'обжалуется, исход неизвестен', 'шағым берілген, нәтижесі белгісіз'],
      50,
      ['appeal-filed'],
      { outcomeOpen: true },
    ),
    proceedings('upheld', ['upheld on appeal', 'оставлено в силе', 'күшінде қалдырылған'], 60, [
      'decision-upheld',
    ]),
    proceedings('overturned', ['overturned on appeal', 'отменено', 'күші жойылған'], 60, [
      'decision-overturned',
    ]),
    proceedings('changed', ['sentence changed on appeal', 'приговор изменён', 'үкім өзгертілген'], 60, [
      'sentence-changed',
    ]),
    proceedings('pardoned', ['pardoned', 'помилование', 'кешірім жасалған'], 70, ['pardon']),
  ],
}
