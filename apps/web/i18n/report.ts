import { dictionary } from './dictionary.js';

export const report = dictionary({
  ru: {},
  kk: {},
  en: {},
});
