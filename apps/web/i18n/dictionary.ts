import type { Locale } from '../api/types.js';

/** A sentence with gaps such as {n}; where it bends with a number, its forms by the rules of the language. */
export type Sentence = string | PluralForms;

/** Forms for `{n}`: Russian needs one, few, many; English one, other; Kazakh other only. */
export interface PluralForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

export type Gaps = Record<string, string | number>;

export type Dictionary<K extends string> = Readonly<Record<Locale, Readonly<Record<K, Sentence>>>>;

/** The words of one page in the three languages; a key that one language lacks does not compile. */
export function dictionary<K extends string>(words: {
  ru: Record<K, Sentence>;
  kk: Record<NoInfer<K>, Sentence>;
  en: Record<NoInfer<K>, Sentence>;
}): Dictionary<K> {
  return words;
}

const RULES: Record<Locale, Intl.PluralRules> = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

/** The sentence with its gaps filled; the form is chosen by the gap `n`. */
export function fill(sentence: Sentence, locale: Locale, gaps: Gaps = {}): string {
  const text = typeof sentence === 'string' ? sentence : formOf(sentence, locale, Number(gaps.n ?? 0));
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => shown(gaps[name], locale) ?? gap);
}

function formOf(forms: PluralForms, locale: Locale, n: number): string {
  const category = RULES[locale].select(n);
  if (category === 'one' || category === 'few' || category === 'many') return forms[category] ?? forms.other;
  return forms.other;
}

function shown(value: string | number | undefined, locale: Locale): string | undefined {
  return typeof value === 'number' ? numberText(value, locale) : value;
}

/** A number as people of the language write it: thin groups of three, a comma before the fraction but in English. */
export function numberText(value: number, locale: Locale): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${locale === 'en' ? '.' : ','}${fraction}`}`;
}
