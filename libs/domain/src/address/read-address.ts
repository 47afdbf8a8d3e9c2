import type { AddressLanguage } from './address-words.js';
import { readSentence, type SentenceReading } from './read-sentence.js';
import { splitSentences } from './split-sentences.js';

/** A sentence with its place in the text; paragraphs and sentences count from 1. */
export interface PlacedSentence extends SentenceReading {
  readonly paragraph: number;
  readonly ordinal: number;
}

/**
 * Every sentence of the Address in its order, each read with the one before it.
 *
 * The sentence before is looked for inside the paragraph and, for its first one, in the paragraph before.
 */
export function readAddress(paragraphs: readonly string[], lang: AddressLanguage): PlacedSentence[] {
  const read: PlacedSentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    splitSentences(paragraph).forEach((sentence, at) => {
      const previous = read.at(-1)?.sentence ?? null;
      read.push({ ...readSentence(sentence, lang, previous), paragraph: index + 1, ordinal: at + 1 });
    });
  });
  return read;
}
