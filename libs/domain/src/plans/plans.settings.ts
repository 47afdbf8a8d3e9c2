import { setting } from '../settings/settings.js';

/** Plans and the items that never end. */
export const plansSettings = {
  'continuous.silence': setting<number>({
    default: 2,
    source: 'Предложение системы; устанавливается регионом',
    type: 'number',
    min: 1,
    max: 12,
    title: {
      ru: 'Постоянное мероприятие молчит: пропущено докладов подряд',
      kk: 'Тұрақты іс-шара бойынша үнсіздік: қатарынан ұсынылмаған есептер',
      en: 'A continuous item is silent: reports missed in a row',
    },
    help: {
      ru: 'После стольких пропущенных подряд докладов о постоянном мероприятии один раз узнаёт куратор.',
      kk: 'Тұрақты іс-шара бойынша қатарынан осынша есеп ұсынылмаса, жетекшіге бір рет хабарланады.',
      en: 'After so many reports missed in a row the curator hears of a continuous item, once.',
    },
  }),
};
