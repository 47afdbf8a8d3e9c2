import { setting } from '../settings/settings.js';

/** Who is called when the engine itself fails. */
export const watchSettings = {
  'watch.dutyEmail': setting<string>({
    default: '',
    source: 'Предложение системы; дежурного назначает регион',
    type: 'text',
    max: 200,
    pattern: '^$|^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
    title: {
      ru: 'Кому писать, если лестница остановилась',
      kk: 'Бақылау тоқтап қалса, кімге жазу керек',
      en: 'Whom to write to when the ladder has stopped',
    },
    help: {
      ru: 'Адрес дежурного. Письмо уходит мимо очереди и обработчика, не чаще раза в четыре часа. Пусто – никому.',
      kk: 'Кезекшінің мекенжайы. Хат кезек пен өңдеушіге қатыссыз, төрт сағатта бір реттен жиі емес жіберіледі. Бос болса, ешкімге жазылмайды.',
      en: 'Address of the person on duty. The letter leaves past the queue and the worker, once in four hours at most. Empty: nobody.',
    },
  }),
};
