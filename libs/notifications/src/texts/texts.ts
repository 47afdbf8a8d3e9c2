import { enLetter, enSentences } from './en.js';
import type { TextsByLocale } from './facts.js';
import { kkLetter, kkSentences } from './kk.js';
import { ruLetter, ruSentences } from './ru.js';

/** Everything the system says in letters and inboxes, by the reader's language. */
export const TEXTS: TextsByLocale = {
  kk: { sentences: kkSentences, letter: kkLetter },
  ru: { sentences: ruSentences, letter: ruLetter },
  en: { sentences: enSentences, letter: enLetter },
};
