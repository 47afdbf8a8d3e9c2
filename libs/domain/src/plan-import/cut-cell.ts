import { leadingPart } from './item-number.js';
import { looseMarks, readMarks, type ExecutorMark } from './executor-marks.js';

/** What stood between this piece and the next one. */
export type Separator = ',' | ';' | '\n' | '';

/** A piece of an executors' cell between two separators, its brackets read. */
export interface CellPiece {
  readonly text: string;
  readonly marks: readonly ExecutorMark[];
  /** Names taken out of a group: «(кроме Бурабайского)». */
  readonly except: string;
  /** Under «соисполнители:», so never the lead. */
  readonly co: boolean;
  readonly separator: Separator;
}

const OPEN = '([«“„';
const CLOSE = ')]»”';
const EXCEPT = /^(?:кроме|за исключением)\s+|\s*(?:қоспағанда|басқа)\s*$/iu;
const CO_LABEL =
  /^(соисполнител\p{L}*|со-исполнител\p{L}*|бірлесіп\s+орындаушы\p{L}*|қосалқы\s+орындаушы\p{L}*)\s*[:–—-]\s*/iu;
const LABEL =
  /^(ответственн\p{L}*(\s+исполнител\p{L}*)?|отв\.?(\s+исп\p{L}*\.?)?|исполнител\p{L}*|жауапты(\s+орындаушы\p{L}*)?|орындаушы\p{L}*|негізгі\s+орындаушы\p{L}*|основн\p{L}*\s+исполнител\p{L}*)\s*(?:[:–—]|\s-\s)\s*/iu;

/** «НПП, СПК (все – по согласованию)». */
const ALL_OF_THEM = /\((?:все|барлығы)\s*[-–—:]?\s*([^()]+)\)/iu;
/** «управления: образования, спорта»: the noun of a list with a colon behind it. */
const SHARED_NOUN = /^(управления|департаменты|отделы|акимы|акиматы)\s*:\s*/iu;

/** Cuts at commas, semicolons and line ends that stand outside brackets and quotes. */
export function cutCell(cell: string): readonly CellPiece[] {
  let co = false;
  const forAll = readMarks(ALL_OF_THEM.exec(cell)?.[1] ?? '') ?? [];
  const pieces = split(cell.replace(ALL_OF_THEM, ' ')).flatMap(({ text, separator }) => {
    const bare = text.replace(/^[-–—•·*]\s*/, '');
    const unnumbered = (leadingPart(bare)?.title ?? bare).replace(/^\d{1,2}\.\s+/, '');
    if (CO_LABEL.test(unnumbered)) co = true;
    const labelled = unnumbered.replace(CO_LABEL, '').replace(LABEL, '').replace(SHARED_NOUN, '$1 ');
    const piece = readBrackets(labelled);
    return piece.text === '' && piece.marks.length === 0 ? [] : [{ ...piece, co, separator }];
  });
  return pieces.map((piece) => ({ ...piece, marks: [...new Set([...piece.marks, ...forAll])] }));
}

function split(cell: string): { text: string; separator: Separator }[] {
  const pieces: { text: string; separator: Separator }[] = [];
  let depth = 0;
  let quoted = false;
  let text = '';
  // «управление туризма / управление культуры», «… • …»
  for (const char of cell.replace(/(?<=\p{L}{3}[\p{L}»"]) [/•+] (?=\p{L})/gu, '; ')) {
    if (char === '"') quoted = !quoted;
    else if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    const cuts = char === '\n' || ((char === ',' || char === ';') && depth === 0 && !quoted);
    if (cuts) {
      pieces.push({ text: text.trim(), separator: char as Separator });
      text = '';
      if (char === '\n') [depth, quoted] = [0, false];
    } else text += char;
  }
  pieces.push({ text: text.trim(), separator: '' });
  return pieces.filter((piece) => piece.text !== '');
}

/** Takes the brackets out of a piece: marks and exceptions are read, anything else in them is a remark. */
function readBrackets(piece: string): Pick<CellPiece, 'text' | 'marks' | 'except'> {
  const marks: ExecutorMark[] = [];
  let except = '';
  const text = piece.replace(/[([]([^()[\]]*)[)\]]?/gu, (_, inside: string) => {
    if (EXCEPT.test(inside.trim())) except = inside.trim().replace(EXCEPT, '');
    else marks.push(...(readMarks(inside) ?? []));
    return ' ';
  });
  const loose = looseMarks(
    text
      .replace(/\s+/g, ' ')
      .replace(/[\s.:–—-]+$/u, (tail) => (/\.\s*$/.test(tail) ? '.' : ''))
      .trim(),
  );
  return { text: tidy(withoutPerson(loose.name)), marks: [...new Set([...marks, ...loose.marks])], except };
}

const SURNAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const INITIALS = '\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?';
const PERSON_FIRST = new RegExp(`^(?:${SURNAME}\\s+${INITIALS}|${INITIALS}\\s?${SURNAME})\\s*[–—-]\\s*(?=\\S)`, 'u');
const PERSON_LAST = new RegExp(
  `(?<=\\p{Ll}{2})\\s*[–—-]?\\s+(?:${SURNAME}\\s+${INITIALS}|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?${SURNAME})$`,
  'u',
);
const IN_CHARGE = /\s*[–—-]\s*(?:отв\.?|ответственн\p{L}*|жауапты)(?:\s+исп\p{L}*\.?)?$/iu;

/** «руководитель УО Иванов И.И.», «Иванов И.И. – УО», «УО – отв.»: the office stays, the person and the remark go. */
const withoutPerson = (text: string): string =>
  text.replace(PERSON_FIRST, '').replace(PERSON_LAST, '').replace(IN_CHARGE, '').trim();

/** A full stop at the end is punctuation unless it ends an abbreviation: «упр. образ.». */
const tidy = (text: string): string => text.replace(/(?<=\p{L}{6})\.$/u, '').trim();
