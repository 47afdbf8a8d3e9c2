import type { PastedLine } from '@zholdau/directives';
import { explainSignal, type Condition, type Locale, type SentenceDecision, type SentenceState } from '@zholdau/domain';
import type { AddressSentenceRow, AddressText, SentenceSide } from '@zholdau/reporting';
import { Texts } from '../directory/refs.view.js';

export class SentenceItemView {
  id!: string;
  number!: string;
  titles!: Texts;
  condition!: Condition;
  /** Tied to the sentence itself, not only hanging on the directive made of it. */
  tied!: boolean;
}

/** What one language of a sentence says. */
export class SentenceSideView {
  addressee!: string | null;
  term!: string | null;
  /** Why it was taken for an instruction or not, in the reader's language. */
  why!: string[];
}

export class SentenceDirectiveView {
  id!: string;
  number!: string;
}

export class AddressSentenceView {
  id!: string;
  /** Null once it left the text while items hang on it. */
  paragraphId!: string | null;
  texts!: Texts;
  instructs!: boolean;
  score!: number;
  ru!: SentenceSideView | null;
  kk!: SentenceSideView | null;
  decision!: SentenceDecision;
  directive!: SentenceDirectiveView | null;
  items!: SentenceItemView[];
  /** How far it is served; null where it asks for nothing. */
  state!: SentenceState | null;
}

export class AddressParagraphView {
  id!: string;
  ordinal!: number;
  texts!: Texts;
  /** Day on which the text of the language last changed. */
  changedRuOn!: string | null;
  changedKkOn!: string | null;
  /** The language left behind when the other changed alone. */
  toCheck!: 'ru' | 'kk' | null;
}

export class AddressTextView {
  id!: string;
  version!: number;
  paragraphs!: AddressParagraphView[];
  sentences!: AddressSentenceView[];
}

export class ItemSentenceView extends AddressSentenceView {
  addressId!: string;
}

export class PastedLineView {
  line!: number;
  number!: string;
  words!: string;
  sentenceId!: string | null;
  itemId!: string | null;
  outcome!: PastedLine['outcome'];
}

export class PastedLinksView {
  lines!: PastedLineView[];
}

export function toSentenceView(row: AddressSentenceRow, locale: Locale): AddressSentenceView {
  const { id, paragraphId, texts, instructs, score, reading, decision, directive, items, state } = row;
  const view = { id, paragraphId, texts, instructs, score, decision, directive, items: [...items], state };
  return { ...view, ru: toSideView(reading.ru, locale), kk: toSideView(reading.kk, locale) };
}

const toSideView = (side: SentenceSide | null, locale: Locale): SentenceSideView | null =>
  side && {
    addressee: side.addressee,
    term: side.term,
    why: side.signals.map((signal) => explainSignal(signal, locale)),
  };

export const toAddressTextView = (
  { id, version, paragraphs, sentences }: AddressText,
  locale: Locale,
): AddressTextView => ({
  id,
  version,
  paragraphs: [...paragraphs],
  sentences: sentences.map((row) => toSentenceView(row, locale)),
});
