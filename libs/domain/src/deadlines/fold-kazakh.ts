const FOLDS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** A Kazakh word as it is typed on a keyboard that has only the Russian letters. */
export function foldKazakh(text: string): string {
  return text.replace(/[әғқңөұүһі]/gu, (letter) => FOLDS[letter] ?? letter);
}

/** The same pattern for words typed without the Kazakh letters. */
export function folded(form: RegExp): RegExp {
  return new RegExp(foldKazakh(form.source), form.flags);
}
