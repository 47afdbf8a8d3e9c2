/** The language in which a text of the Address is written. */
export type AddressLanguage = 'ru' | 'kk';

/** One word or sign of a sentence, with its place in it. */
export interface AddressWord {
  /** As written. */
  readonly text: string;
  /** In lower case, «ё» as «е». */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:[-‑]\p{L}[\p{L}\p{M}]*)*|[^\s\p{L}\d]/gu;

/** The words, numbers and signs of a sentence in their order; a hyphened word is one word. */
export function addressWords(sentence: string): AddressWord[] {
  return [...sentence.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    low: match[0].toLowerCase().replace(/ё/g, 'е').replace(/‑/g, '-'),
    start: match.index,
    end: match.index + match[0].length,
    isWord: /^[\p{L}\d]/u.test(match[0]),
  }));
}

/** A sign that ends a clause. */
export const isClauseSign = (word: AddressWord | undefined): boolean =>
  word === undefined || /^[,;:.!?…—–()-]$/u.test(word.text);

export const isDash = (word: AddressWord | undefined): boolean => word !== undefined && /^[—–-]$/u.test(word.text);

export const isCapital = (word: AddressWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
