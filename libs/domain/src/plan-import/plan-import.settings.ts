import { setting } from '../settings/settings.js';

/** How large a plan file may be. */
export const planImportSettings = {
  'import.maxMegabytes': setting<number>({
    default: 20,
    source: 'План области в 120 пунктов занимает меньше 1 МБ; запас на рисунки и служебные листы',
    type: 'number',
    min: 1,
    max: 20,
    title: {
      ru: 'Наибольший размер файла плана, МБ',
      kk: 'Жоспар файлының ең үлкен көлемі, МБ',
      en: 'Largest plan file, MB',
    },
  }),
  'import.maxRows': setting<number>({
    default: 5000,
    source: 'Вся область за год ведёт до 2 400 поручений; больше одним файлом не бывает',
    type: 'number',
    min: 100,
    max: 10000,
    title: {
      ru: 'Наибольшее число строк плана в файле',
      kk: 'Файлдағы жоспар жолдарының ең көп саны',
      en: 'Most rows of a plan in one file',
    },
  }),
} as const;
