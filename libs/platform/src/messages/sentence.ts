import type { Locale } from '@zholdau/domain';

/** One sentence for people in the three languages; `{name}` is replaced by the parameter of that name. */
export type Sentence = Readonly<Record<Locale, string>>;

/** Sentences by code: of an error, of a doubt, of a line of the journal. */
export type Messages = Readonly<Record<string, Sentence>>;
