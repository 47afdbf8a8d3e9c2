/** What a plan says about money. */
export interface Financing {
  readonly amountMlnTenge: number | null;
  readonly sourceRu: string;
}

/** Million tenge in one unit of the word. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(млрд|миллиард)/iu, 1000],
  [/^(тыс|мың)/iu, 0.001],
  [/^(млн|миллион)/iu, 1],
];
const AMOUNT =
  /(\d[\d\s]*(?:[.,]\d+)?)\s*(млрд|миллиард\p{L}*|млн|миллион\p{L}*|тыс|мың)?\.?\s*(?:тенге|теңге|тг)?\.?/iu;

/**
 * «1 250,5 млн тенге; РБ» → 1250.5 and «РБ»; a number without a unit counts in million tenge, as the official form
 * does. Null for an empty cell; words without a number («в пределах выделенных средств») are all source.
 */
export function readFinancing(text: string): Financing | null {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || /^[-–—]+$/.test(line)) return null;
  const found = AMOUNT.exec(line);
  if (!found) return { amountMlnTenge: null, sourceRu: line };
  const value = Number(found[1]!.replace(/\s/g, '').replace(',', '.'));
  const unit = UNITS.find(([word]) => word.test(found[2] ?? 'млн'))![1];
  const sourceRu = line.replace(found[0], '').replace(/^[\s;,–—-]+|[\s;,]+$/g, '');
  return { amountMlnTenge: Math.round(value * unit * 1000) / 1000, sourceRu };
}
