import type { Names } from '../names.js';
import { setting } from '../settings/settings.js';
import type { Remover } from './removal.js';

const removerSetting = (value: Remover, title: Names) =>
  setting<Remover>({
    default: value,
    source:
      'Регламент Правительства, п. 140: снимает с контроля тот, кто дал поручение; внутри области порядок устанавливает она сама',
    type: 'choice',
    choices: ['coordinator', 'leadership'],
    title,
    help: {
      ru: 'coordinator – координатор или аким снимают сами; leadership – координатор предлагает, аким или руководитель аппарата заносят решение с номером и датой. Поручения, данные выше области, всегда снимаются вторым порядком.',
      kk: 'coordinator – үйлестіруші немесе әкім өздері алады; leadership – үйлестіруші ұсынады, әкім немесе аппарат басшысы шешімді нөмірі мен күнімен енгізеді. Облыстан жоғары берілген тапсырмалар әрқашан екінші тәртіппен алынады.',
      en: 'coordinator: the coordinator or the akim remove by themselves; leadership: the coordinator proposes, the akim or the chief of staff record the decision with its number and date. Instructions from above the region always take the second way.',
    },
  });

/** Taking off control: who decides by level. */
export const removalSettings = {
  'removal.decider.special': removerSetting('leadership', {
    ru: 'Кто снимает с контроля: особый контроль',
    kk: 'Бақылаудан кім алады: ерекше бақылау',
    en: 'Who takes off control: special control',
  }),
  'removal.decider.control': removerSetting('coordinator', {
    ru: 'Кто снимает с контроля: контроль',
    kk: 'Бақылаудан кім алады: бақылау',
    en: 'Who takes off control: control',
  }),
  'removal.decider.working': removerSetting('coordinator', {
    ru: 'Кто снимает с контроля: рабочий контроль',
    kk: 'Бақылаудан кім алады: жұмыс бақылауы',
    en: 'Who takes off control: working control',
  }),
};
