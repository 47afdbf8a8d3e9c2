import { setting } from './settings.js';

/** The working day of a region. Source of the defaults: usual hours of state bodies; each akimat fixes its own. */
export const workdaySettings = {
  'workday.start': setting<string>({
    default: '09:00',
    source: 'Обычный распорядок государственных органов; устанавливается регламентом акимата',
    type: 'time',
    title: { ru: 'Начало рабочего дня', kk: 'Жұмыс күнінің басталуы', en: 'Start of the working day' },
    help: {
      ru: 'В это время наступают ступени лестницы контроля.',
      kk: 'Бақылау сатылары осы уақытта басталады.',
      en: 'Rungs of the ladder fall due at this time.',
    },
  }),
  'workday.end': setting<string>({
    default: '18:30',
    source: 'Обычный распорядок государственных органов; устанавливается регламентом акимата',
    type: 'time',
    title: { ru: 'Конец рабочего дня', kk: 'Жұмыс күнінің аяқталуы', en: 'End of the working day' },
    help: {
      ru: 'С первой минуты после этого времени пункт считается просроченным.',
      kk: 'Осы уақыттан кейінгі бірінші минуттан бастап тармақтың мерзімі өткен болып есептеледі.',
      en: 'From the first minute after this time an item is overdue.',
    },
  }),
};
