import type { DirectiveData } from './types.js';

/** The five directions of the Address; the importer and the coordinator add the instructions below them. */
export const directives = [
  {
    index: 1,
    titleRu: 'I. Экономика и предпринимательство',
    titleKk: 'I. Экономика және кәсіпкерлік',
    titleEn: 'I. Economy and enterprise',
  },
  {
    index: 2,
    titleRu: 'II. Социальное развитие',
    titleKk: 'II. Әлеуметтік даму',
    titleEn: 'II. Social development',
  },
  {
    index: 3,
    titleRu: 'III. Инфраструктура и экология',
    titleKk: 'III. Инфрақұрылым және экология',
    titleEn: 'III. Infrastructure and environment',
  },
  {
    index: 4,
    titleRu: 'IV. Слышащее государство',
    titleKk: 'IV. Халық үніне құлақ асатын мемлекет',
    titleEn: 'IV. A state that listens',
  },
  {
    index: 5,
    titleRu: 'V. Цифровизация',
    titleKk: 'V. Цифрландыру',
    titleEn: 'V. Digital transformation',
  },
] as const satisfies readonly DirectiveData[];
