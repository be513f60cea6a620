// The stages of what is not a person: a law or a provision of one, an organisation, a site. Derived from
// events, never typed in. A stage more is a term more.
import type { List } from '../list.ts'
import { stageOf } from './stage.ts'
import type { Stage } from './stage.ts'

const law = stageOf('law')
const organisation = stageOf('organisation')
const site = stageOf('site')

export const STAGES: List<Stage> = {
  name: 'stages',
  version: '2026.1',
  unreviewed: ['ru', 'kk'],
  terms: [
    law('announced', ['announced', 'объявлен', 'жарияланған ниет'], 10, ['law-announced']),
    law('posted', ['posted or proposed', 'опубликован или внесён', 'жарияланған немесе ұсынылған'], 20, [
      'law-proposed',
    ]),
    law('consultation', ['in consultation', 'на обсуждении', 'талқылауда'], 30, ['law-consultation']),
    law('adopted', ['adopted', 'принят', 'қабылданған'], 40, ['law-adopted']),
    law('signed', ['signed', 'подписан', 'қол қойылған'], 50, ['law-signed']),
    law('in-force', ['in force', 'действует', 'күшінде'], 60, ['law-in-force']),
    law('first-applied', ['in force, applied', 'действует, применён', 'күшінде, қолданылған'], 70, [
      'law-first-applied',
    ]),
    law('withdrawn', ['withdrawn', 'отозван', 'кері қайтарып алынған'], 35, ['law-withdrawn'], {
      final: true,
    }),
    law('rejected', ['rejected', 'отклонён', 'қабылданбаған'], 45, ['law-rejected'], { final: true }),
    law('repealed', ['repealed', 'утратил силу', 'күшін жойған'], 90, ['law-repealed'], { final: true }),
    organisation('registered', ['registered', 'зарегистрирована', 'тіркелген'], 10, [
      'organisation-registered',
    ]),
    organisation(
      'registration-denied',
      ['registration denied', 'в регистрации отказано', 'тіркеуден бас тартылған'],
      10,
      ['registration-denied'],
    ),
    organisation('inspected', ['inspected', 'проверка', 'тексерілген'], 20, ['inspection']),
    organisation('designated', ['designated', 'внесена в список', 'тізімге енгізілген'], 30, ['designation']),
    organisation('suspended', ['suspended', 'приостановлена', 'тоқтатыла тұрған'], 40, [
      'organisation-suspended',
      'broadcast-suspended',
    ]),
    organisation('resumed', ['working again', 'работа возобновлена', 'жұмысы жалғасқан'], 50, [
      'organisation-resumed',
      'media-resumed',
    ]),
    organisation('closed', ['closed', 'закрыта', 'жабылған'], 60, ['organisation-closed', 'media-closed'], {
      final: true,
    }),
    site('blocked', ['blocked', 'заблокирован', 'бұғатталған'], 10, ['website-blocked'], { blocked: true }),
    site('restored', ['reachable again', 'снова доступен', 'қайта қолжетімді'], 20, ['website-restored']),
  ],
}
