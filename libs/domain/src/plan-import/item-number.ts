const MAIN = /^(?:№|п\.|пункт|т\.)?(\d{1,4}(?:[.\-–]\d{1,3})*)\s*(?:[.)]|\.\)|-?тармақ|-?т\.)?$/iu;
const SUB = /^(\d{1,3}|\p{L})\s*\)$/u;
const LEADING_SUB = /^(\d{1,3}|[а-яәіңғүұқөһa-z])\s*\)\s*(?=\S)/iu;

/** A number as a plan writes it: of a measure («12», «12.1», «8-1») or of a part of the one above («1)», «б)»). */
export type ItemNumber = { readonly kind: 'main' | 'sub'; readonly text: string };

/** Null when the cell holds something else than a number. «12.» is 12; «1)» is a part. */
export function readItemNumber(cell: string): ItemNumber | null {
  const text = cell.replace(/\s+/g, '');
  const sub = SUB.exec(text);
  if (sub) return { kind: 'sub', text: sub[1]!.toLowerCase() };
  const main = MAIN.exec(text);
  return main ? { kind: 'main', text: main[1]!.replace('–', '-') } : null;
}

/** «1) построить школу» → part 1 and its words; null when the title begins otherwise. */
export function leadingPart(title: string): { readonly part: string; readonly title: string } | null {
  const found = LEADING_SUB.exec(title);
  return found ? { part: found[1]!.toLowerCase(), title: title.slice(found[0].length) } : null;
}
