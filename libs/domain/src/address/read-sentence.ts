import type { AddressLanguage } from './address-words.js';
import { addresseeOf } from './addressee.js';
import { kazakhSignals } from './kazakh-signals.js';
import { russianSignals } from './russian-signals.js';
import { termOf } from './sentence-term.js';
import { INSTRUCTION_SCORE, scoreOf, type Signal } from './signal.js';

/** One sentence of the Address as understood. */
export interface SentenceReading {
  readonly sentence: string;
  readonly lang: AddressLanguage;
  readonly instruction: boolean;
  /** 0 to 1, two digits; {@link INSTRUCTION_SCORE} and more is an instruction. */
  readonly score: number;
  /** Who is to act, in the nominative; null where nobody is named or the sentence does not instruct. */
  readonly addressee: string | null;
  /** The words that say by when, as written; null likewise. */
  readonly term: string | null;
  /** Whether the term stands in the sentence before. */
  readonly termFromPrevious: boolean;
  /** What decided, the strongest first. */
  readonly signals: readonly Signal[];
}

/** Words that point back: what the previous sentence said of its term holds for this one too. */
const POINTS_BACK: Readonly<Record<AddressLanguage, RegExp>> = {
  ru: /(?<!\p{L})(эт(а|у|от|о|ой|ого|ом|им|их|и)|данн\p{L}+|указанн\p{L}+|названн\p{L}+|так\p{L}{2,3}|туда|его|ее|их)(?!\p{L})/iu,
  kk: /(?<!\p{L})(бұл|осы|осыны|мұны|оны|аталған|көрсетілген|сол|соны|оларды|мұндай)(?!\p{L})/iu,
};
/** A term told as a limit, not the time at which something was: «до конца 2025 года», «2028 жылға қарай». */
const LIMIT = /^(до|к|ко|не позднее|по)(?!\p{L})|(дейін|қарай|шейін|ішінде)$/iu;

/**
 * Whether a sentence of the Address instructs, whom and by when, and what decided it.
 *
 * Rules on the forms of words, no dictionary of known sentences. A term may stand in the previous sentence when this
 * one points back to it; a pronoun takes its body from there.
 *
 * Source: signals and traps as collected in docs/address.md.
 */
export function readSentence(sentence: string, lang: AddressLanguage, previous?: string | null): SentenceReading {
  const text = readable(sentence);
  const signals = lang === 'ru' ? russianSignals(text) : kazakhSignals(text);
  const score = scoreOf(signals);
  const instruction = score >= INSTRUCTION_SCORE;
  const own = instruction ? termOf(text, lang) : null;
  const before = instruction && own === null ? termBefore(text, lang, previous && readable(previous)) : null;
  return {
    sentence,
    lang,
    instruction,
    score,
    addressee: instruction ? addresseeOf(text, lang, signals, previous && readable(previous)) : null,
    term: own ?? before,
    termFromPrevious: before !== null,
    signals: [...signals].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
  };
}

/** What of a text can be a sentence: no word has sixty letters, no sentence three thousand. */
const readable = (text: string): string => text.slice(0, 3_000).replace(/\p{L}{60,}/gu, (word) => word.slice(0, 60));

function termBefore(sentence: string, lang: AddressLanguage, previous: string | null | undefined): string | null {
  if (!previous || !POINTS_BACK[lang].test(sentence)) return null;
  const limits = (termOf(previous, lang) ?? '').split('; ').filter((term) => LIMIT.test(term));
  return limits.at(-1) ?? null;
}
