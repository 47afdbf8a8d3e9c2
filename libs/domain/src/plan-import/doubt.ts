export type DoubtField = 'number' | 'title' | 'completionForm' | 'deadline' | 'executors' | 'section';

/** Something in a row that a person must settle (`wrong`) or should look at (`doubt`). */
export interface Doubt {
  readonly field: DoubtField;
  /** Finds its sentence in the dictionary of messages. */
  readonly code: string;
  readonly severity: 'wrong' | 'doubt';
  readonly params: Readonly<Record<string, string | number>>;
  /** Ids of bodies, dates or texts to choose from; empty where there is nothing to offer. */
  readonly choices: readonly string[];
}

export const wrong = (
  field: DoubtField,
  code: string,
  params: Doubt['params'] = {},
  choices: Doubt['choices'] = [],
): Doubt => ({
  field,
  code,
  severity: 'wrong',
  params,
  choices,
});

export const doubt = (
  field: DoubtField,
  code: string,
  params: Doubt['params'] = {},
  choices: Doubt['choices'] = [],
): Doubt => ({
  field,
  code,
  severity: 'doubt',
  params,
  choices,
});
