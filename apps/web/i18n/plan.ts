import { dictionary } from './dictionary.js';

export const plan = dictionary({
  ru: {},
  kk: {},
  en: {},
});
