import type { PlanLanguage } from './text-language.js';

/** Longest first: the first ending that fits is cut. */
const RUSSIAN_ENDINGS = [
  'иями',
  'ями',
  'ами',
  'иях',
  'ием',
  'иям',
  'ией',
  'ого',
  'его',
  'ому',
  'ему',
  'ыми',
  'ими',
  'ях',
  'ах',
  'ая',
  'яя',
  'ое',
  'ее',
  'ые',
  'ие',
  'ый',
  'ий',
  'ой',
  'ей',
  'ым',
  'им',
  'ом',
  'ем',
  'ам',
  'ям',
  'ую',
  'юю',
  'ых',
  'их',
  'ов',
  'ев',
  'ия',
  'ию',
  'ии',
  'ью',
  'а',
  'я',
  'о',
  'е',
  'ы',
  'и',
  'у',
  'ю',
  'ь',
];

const KAZAKH_CASES =
  /(ның|нің|дың|дің|тың|тің|ына|іне|сына|сіне|ға|ге|қа|ке|мен|бен|пен|нан|нен|дан|ден|тан|тен|ын|ін)$/u;
const KAZAKH_POSSESSIVE = /(лары|лері|дары|дері|тары|тері|сы|сі|ы|і)$/u;
const KAZAKH_PLURAL = /(лар|лер|дар|дер|тар|тер)$/u;
const SHORTEST_STEM = 4;

/**
 * The word without its case, number and possessive endings, for telling «управления» from «управлению» no more and
 * «басқармасының» from «басқармасы» no more. Rough on purpose: both sides of a comparison go through it.
 */
export function stemWord(word: string, language: PlanLanguage): string {
  return language === 'kk' ? stemKazakh(word) : stemRussian(word);
}

function stemRussian(word: string): string {
  for (const ending of RUSSIAN_ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) return word.slice(0, -ending.length);
  }
  return word;
}

function stemKazakh(word: string): string {
  let stem = cut(word, KAZAKH_CASES);
  stem = cut(stem, KAZAKH_POSSESSIVE);
  stem = cut(stem, KAZAKH_PLURAL);
  return stem.replace(/(?<=[длт][іы])г$/u, 'к').replace(/(?<=[длт][іы])ғ$/u, 'қ');
}

function cut(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}
