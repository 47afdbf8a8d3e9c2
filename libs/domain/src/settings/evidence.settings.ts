import { DEMANDS_PATTERN } from '../execution/evidence-demands.js';
import type { Names } from '../names.js';
import { setting } from './settings.js';

const demandSetting = (value: string, title: Names) =>
  setting<string>({
    default: value,
    source: 'Формы завершения национальных и областных планов; предложение системы, устанавливается регионом',
    type: 'text',
    max: 200,
    pattern: DEMANDS_PATTERN,
    title,
    help: {
      ru: 'Виды через пробел обязательны все, через черту – любой из них: act, act_draft, letter, document, protocol, object_act, conclusion, payment, media, list, photo, file, link, number, event, reference. Пусто – ничего не требуется.',
      kk: 'Бос орын арқылы жазылған түрлердің бәрі міндетті, сызық арқылы жазылғанның кез келгені жеткілікті: act, act_draft, letter, document, protocol, object_act, conclusion, payment, media, list, photo, file, link, number, event, reference. Бос болса – ештеңе талап етілмейді.',
      en: 'Sorts separated by spaces are all demanded, by a bar any of them: act, act_draft, letter, document, protocol, object_act, conclusion, payment, media, list, photo, file, link, number, event, reference. Empty: nothing is demanded.',
    },
  });

/** What a report must be proved by, for each class of completion form. */
export const evidenceSettings = {
  'evidence.of-act': demandSetting('act', {
    ru: 'Подтверждение: правовой акт',
    kk: 'Растау: құқықтық акт',
    en: 'Evidence of an act',
  }),
  'evidence.of-act_draft': demandSetting('act_draft|act', {
    ru: 'Подтверждение: проект акта',
    kk: 'Растау: актінің жобасы',
    en: 'Evidence of a draft act',
  }),
  'evidence.of-info': demandSetting('letter', {
    ru: 'Подтверждение: информация, отчёт',
    kk: 'Растау: ақпарат, есеп',
    en: 'Evidence of information sent',
  }),
  'evidence.of-doc': demandSetting('document|protocol|act', {
    ru: 'Подтверждение: план, протокол, договор и другой документ',
    kk: 'Растау: жоспар, хаттама, шарт және басқа құжат',
    en: 'Evidence of a plan, minutes, contract or other document',
  }),
  'evidence.of-object': demandSetting('object_act|conclusion', {
    ru: 'Подтверждение: объект',
    kk: 'Растау: нысан',
    en: 'Evidence of an object',
  }),
  'evidence.of-indicator': demandSetting('number', {
    ru: 'Подтверждение: показатель',
    kk: 'Растау: көрсеткіш',
    en: 'Evidence of an indicator',
  }),
  'evidence.of-finance': demandSetting('payment|act|document', {
    ru: 'Подтверждение: финансирование',
    kk: 'Растау: қаржыландыру',
    en: 'Evidence of funding',
  }),
  'evidence.of-event': demandSetting('event|media|list', {
    ru: 'Подтверждение: мероприятие, публикация, обучение',
    kk: 'Растау: іс-шара, жарияланым, оқыту',
    en: 'Evidence of an event, publication or training',
  }),
};
