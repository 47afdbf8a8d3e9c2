import { dictionary } from './dictionary.js';

export const item = dictionary({
  ru: {},
  kk: {},
  en: {},
});
