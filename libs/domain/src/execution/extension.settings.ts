import type { Names } from '../names.js';
import { setting } from '../settings/settings.js';
import type { Decider } from './extension.js';

const DECIDER_HELP: Names = {
  ru: 'coordinator – координатор, chief_of_staff – руководитель аппарата, akim – аким, leadership – аким или руководитель аппарата.',
  kk: 'coordinator – үйлестіруші, chief_of_staff – аппарат басшысы, akim – әкім, leadership – әкім немесе аппарат басшысы.',
  en: 'coordinator, chief_of_staff, akim, or leadership: the akim or the chief of staff.',
};

const deciderSetting = (value: Decider, title: Names) =>
  setting<Decider>({
    default: value,
    source:
      'Закон 107-II, ст. 14(5): о продлении просят того, кто дал поручение; кто решает в области, устанавливает она сама',
    type: 'choice',
    choices: ['coordinator', 'chief_of_staff', 'akim', 'leadership'],
    title,
    help: DECIDER_HELP,
  });

/** Requests for a later date: who decides, what counts as late. */
export const extensionSettings = {
  'extension.decider.special': deciderSetting('leadership', {
    ru: 'Кто решает о продлении: особый контроль',
    kk: 'Мерзімді ұзартуды кім шешеді: ерекше бақылау',
    en: 'Who decides on extensions: special control',
  }),
  'extension.decider.control': deciderSetting('coordinator', {
    ru: 'Кто решает о продлении: контроль',
    kk: 'Мерзімді ұзартуды кім шешеді: бақылау',
    en: 'Who decides on extensions: control',
  }),
  'extension.decider.working': deciderSetting('coordinator', {
    ru: 'Кто решает о продлении: рабочий контроль',
    kk: 'Мерзімді ұзартуды кім шешеді: жұмыс бақылауы',
    en: 'Who decides on extensions: working control',
  }),
  'extension.min-lead-days': setting<number>({
    default: 3,
    source: 'Практика контроля: о продлении просят не позднее чем за 3 рабочих дня до срока',
    type: 'number',
    min: 0,
    max: 60,
    title: {
      ru: 'Просьба о продлении: не позднее рабочих дней до срока',
      kk: 'Мерзімді ұзарту өтініші: мерзімге дейінгі жұмыс күнінен кешіктірмей',
      en: 'Asking for an extension: at least so many working days before the date',
    },
    help: {
      ru: 'Более поздняя просьба принимается и отмечается как поданная поздно.',
      kk: 'Одан кеш берілген өтініш қабылданып, кеш берілген деп белгіленеді.',
      en: 'A later request is taken and marked as late.',
    },
  }),
  'extension.max-count': setting<number>({
    default: 2,
    source: 'Практика контроля: срок продлевают не больше одного-двух раз',
    type: 'number',
    min: 0,
    max: 50,
    title: {
      ru: 'Наибольшее число продлений одного срока',
      kk: 'Бір мерзімді ұзартудың ең көп саны',
      en: 'Most extensions of one period',
    },
    help: {
      ru: 'Просьба сверх этого числа принимается и отмечается.',
      kk: 'Осы саннан асқан өтініш қабылданып, белгіленеді.',
      en: 'A request beyond this number is taken and marked.',
    },
  }),
  'extension.decide-days': setting<number>({
    default: 2,
    source: 'Предложение системы; устанавливается регионом',
    type: 'number',
    min: 1,
    max: 30,
    title: {
      ru: 'Решение о продлении: рабочих дней',
      kk: 'Мерзімді ұзарту туралы шешім: жұмыс күні',
      en: 'Deciding on an extension: working days',
    },
  }),
};
