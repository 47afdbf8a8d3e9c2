import { unmixAlphabets } from './fold-letters.js';

/**
 * What a plan says about an executor beside its name.
 *
 * convener      (созыв) / (шақыру): calls the others and leads
 * consolidator  (свод) / (жинақтау): gathers the information
 * by-agreement  (по согласованию) / (келісу бойынша): not subordinate to the giver
 */
export const MARKS = ['convener', 'consolidator', 'by-agreement'] as const;
export type ExecutorMark = (typeof MARKS)[number];

/** Beginnings of words, so that endings, misspelt tails and dots do not matter. */
const WORDING: readonly (readonly [ExecutorMark, RegExp])[] = [
  ['convener', /^(созы|созв|шақыр|шакыр|convener)/u],
  ['consolidator', /^(свод|сведени|обобщени|жинақ|жинак|жиынтық|жиынтыкт|consolidat)/u],
  ['by-agreement', /^(согл|сагл|келіс|келис|agreement)/u],
];
const FILLER =
  /^(по|за|и|на|ответственн\p{L}*|отв|жауапты|бойынша|және|мен|үшін|информаци\p{L}*|ақпарат\p{L}*|с|с-но|б|ша|б-ша|by|in|to|исполнител\p{L}*|орындаушы\p{L}*)$/u;

/** The marks that the words are, in their order; null when they say anything else besides. */
export function readMarks(words: string): readonly ExecutorMark[] | null {
  const text = unmixAlphabets(words).toLowerCase().replace(/ё/g, 'е');
  const marks = new Set<ExecutorMark>();
  for (const word of text.split(/[\s,;:./()«»"–—]+/u)) {
    const plain = word.replace(/^-+|-+$/g, '');
    if (plain === '') continue;
    const mark = WORDING.find(([, wording]) => wording.test(plain))?.[0];
    if (!mark && !FILLER.test(plain)) return null;
    if (mark) marks.add(mark);
  }
  return marks.size === 0 ? null : [...marks];
}

const MARK_WORD =
  '(?:созыв\\p{L}*|свод\\p{L}*|по\\s+согл\\p{L}*\\.?|шақыру\\p{L}*|жинақта\\p{L}*|келіс\\p{L}*\\s+бойынша)';
const TRAILING = new RegExp(
  `\\s*(?:[-–—,:]\\s*|\\s)((?:отв\\p{L}*\\.?\\s+|жауапты\\s+)?(?:за\\s+)?${MARK_WORD}(?:\\s*(?:,|и|және|/)\\s*${MARK_WORD})*)\\s*\\.?$`,
  'iu',
);
const LEADING = new RegExp(
  `^\\s*((?:отв\\p{L}*\\.?\\s+)?(?:за\\s+)?${MARK_WORD}(?:\\s*(?:,|и|және|/)\\s*${MARK_WORD})*)\\s*[-–—:]\\s*`,
  'iu',
);

export interface MarkedName {
  readonly name: string;
  readonly marks: readonly ExecutorMark[];
}

/** Marks written without brackets at either end: «УО – созыв», «свод: УЭБП». */
export function looseMarks(name: string): MarkedName {
  for (const pattern of [TRAILING, LEADING]) {
    const found = pattern.exec(name);
    const marks = found && readMarks(found[1]!);
    if (found && marks) {
      const rest = looseMarks(name.replace(found[0], ' ').replace(/\s+/g, ' ').trim());
      if (rest.name !== '') return { name: rest.name, marks: [...new Set([...marks, ...rest.marks])] };
    }
  }
  return { name, marks: [] };
}
