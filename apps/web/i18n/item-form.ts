import { dictionary } from './dictionary.js';

export const itemForm = dictionary({
  ru: {},
  kk: {},
  en: {},
});
