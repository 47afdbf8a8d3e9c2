import { dictionary } from './dictionary.js';

export const signIn = dictionary({
  ru: {},
  kk: {},
  en: {},
});
