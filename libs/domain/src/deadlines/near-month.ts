/** Month words long enough that one slip of the finger leaves them recognisable. */
const MONTHS: readonly (readonly [string, string])[] = [
  ...['январь', 'января', 'январе'].map((form) => [form, 'января'] as const),
  ...['февраль', 'февраля', 'феврале'].map((form) => [form, 'февраля'] as const),
  ...['апрель', 'апреля', 'апреле'].map((form) => [form, 'апреля'] as const),
  ...['август', 'августа', 'августе'].map((form) => [form, 'августа'] as const),
  ...['сентябрь', 'сентября', 'сентябре'].map((form) => [form, 'сентября'] as const),
  ...['октябрь', 'октября', 'октябре'].map((form) => [form, 'октября'] as const),
  ...['ноябрь', 'ноября', 'ноябре'].map((form) => [form, 'ноября'] as const),
  ...['декабрь', 'декабря', 'декабре'].map((form) => [form, 'декабря'] as const),
  ...['қаңтарға', 'қыркүйек', 'қыркүйекке', 'қазанға', 'қарашаға', 'желтоқсан', 'желтоқсанға'].map(
    (form) => [form, form] as const,
  ),
];

/** The month word that a misspelt one stands for, «октебря» for «октября»; null unless exactly one letter is wrong. */
export function nearMonth(word: string): string | null {
  if (word.length < 6) return null;
  return MONTHS.find(([form]) => isOneSlipApart(word, form))?.[1] ?? null;
}

/** Whether one letter is changed, missing, added, or two neighbours are swapped. */
function isOneSlipApart(word: string, form: string): boolean {
  if (Math.abs(word.length - form.length) > 1 || word === form) return false;
  let at = 0;
  while (at < form.length && word[at] === form[at]) at += 1;
  const [wordRest, formRest] = [word.slice(at), form.slice(at)];
  return (
    wordRest.slice(1) === formRest.slice(1) ||
    wordRest.slice(1) === formRest ||
    wordRest === formRest.slice(1) ||
    (wordRest.slice(2) === formRest.slice(2) && wordRest[0] === formRest[1] && wordRest[1] === formRest[0])
  );
}
