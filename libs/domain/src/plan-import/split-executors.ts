import { continuesRussianList, expandRussianList, isRussianAkimList, RU_ORGANISATION } from './akim-lists.js';
import { isBodyAcronym } from './body-acronyms.js';
import { cutCell, type CellPiece } from './cut-cell.js';
import type { ExecutorMark } from './executor-marks.js';
import { endsWithKazakhAkim, expandKazakhList } from './kazakh-lists.js';

/** One executor as a cell names it. */
export interface ExecutorMention {
  readonly name: string;
  /** As the cell has it: the whole list for each of «акимы Аккольского, Бурабайского районов». */
  readonly written: string;
  readonly marks: readonly ExecutorMark[];
  /** Listed under «соисполнители:», so never the lead. */
  readonly co: boolean;
  /** Names left out of a group: «акимы районов (кроме Бурабайского)». */
  readonly except: readonly string[];
  /** Stands in a list under one noun, so that a mark on the list is no choice among its members. */
  readonly listed: boolean;
}

/** Whether a name is in the directory; without a directory nothing is, and the grammar alone divides. */
export type KnowsName = (name: string) => boolean;

const KAZAKH_TAIL =
  /(басқармас\p{L}*|басқармалар\p{L}*|департамент\p{L}*|аппарат\p{L}*|әкім\p{L}*|палатас\p{L}*|комитет\p{L}*|инспекцияс\p{L}*|қор|қоры|ақ|жшс|мекемес\p{L}*|орталығы|орталықтар\p{L}*|бөлім\p{L}*|филиал\p{L}*|министрлігі|мәслихат\p{L}*|университеті|қызметі|прокуратурасы)[».\s]*$/iu;
const ACRONYM = /^[\p{Lu}]{2,}(?:[\p{Lu}\p{Ll}]{0,2}\p{Lu})*$/u;
/** «государственных органов, финансируемых из местного бюджета»: words about the name before the comma. */
const PARTICIPLE = /^\p{Ll}+(?:емых|имых|енных|анных|ящих|ющих|щихся|вших|емые|енные|ящие|ющие|щиеся)\s/u;
const RU_PLURAL = /^(управления|департаменты|отделы)\s+(?=\p{L})/iu;
const SINGULAR: Readonly<Record<string, string>> = {
  управления: 'управление',
  департаменты: 'департамент',
  отделы: 'отдел',
};
/** «региональная палата», «областной филиал»: adjectives before the noun of a body. */
const ADJECTIVE_BODY =
  /^(?:\p{L}+(?:ая|яя|ый|ий|ой|ое|ее|ые|ие)\s+){1,3}(?:управлен|департамент|отдел|инспекц|комитет|палат|фонд|филиал|центр|служб|прокуратур|суд|маслихат|министерств|агентств|компани|предприят|организац|ассоциац|совет|общество)/iu;
const LONGEST_NAME = 6;

/**
 * The executors of a cell in their order, each with its marks.
 *
 * Divides at commas, semicolons, line ends and «и» / «және», but not inside a name that the directory knows
 * («управление культуры, архивов и документации»), and gives the shared noun to each of a list («акимы Аккольского,
 * Бурабайского районов», «Ақкөл, Бурабай аудандарының әкімдері», «управления образования, здравоохранения»).
 */
export function splitExecutors(cell: string, knows: KnowsName = () => false): readonly ExecutorMention[] {
  const whole = joinWrapped(cutCell(cell), knows).flatMap(splitTogether);
  const pieces = whole.flatMap((piece) => splitAnd(piece, knows));
  const mentions: ExecutorMention[] = [];
  for (let at = 0; at < pieces.length;) {
    const taken = markOfPrevious(pieces, at, mentions) ??
      russianList(pieces, at, knows) ??
      kazakhAkims(pieces, at, knows) ??
      knownName(pieces, at, knows) ??
      kazakhNoun(pieces, at, knows) ??
      sharedNoun(pieces, at, knows) ??
      belongsToPrevious(pieces, at, mentions, knows) ?? { length: 1, names: [pieces[at]!.text] };
    const last = pieces[at + taken.length - 1]!;
    for (const name of taken.names)
      mentions.push(mention(name, last, pieces.slice(at, at + taken.length), taken.names));
    at += taken.length;
  }
  return mentions;
}

interface Taken {
  readonly length: number;
  readonly names: readonly string[];
}

function mention(
  name: string,
  last: CellPiece,
  pieces: readonly CellPiece[],
  names: readonly string[],
): ExecutorMention {
  const except = pieces.flatMap((piece) => (piece.except === '' ? [] : exceptNames(piece.except)));
  const written = names.length > 0 && pieces.length > 0 ? joinRun(pieces) : name;
  return { name, written, marks: last.marks, co: last.co, except, listed: names.length > 1 };
}

/** «Бурабайского района и г. Косшы» → names of akims, as lists of akims are read. */
function exceptNames(text: string): readonly string[] {
  if (/\p{L}(ның|нің|дың|дің|тың|тің|ын|ін)(?!\p{L})/u.test(text)) {
    return expandKazakhList(`${text.replace(/(ауданын|қаласын)(?!\p{L})/gu, '$1ың')} әкімдері`);
  }
  return expandRussianList(`акимы ${text}`);
}

/** A piece that is only «(свод)» belongs to the name before it. */
function markOfPrevious(pieces: readonly CellPiece[], at: number, mentions: ExecutorMention[]): Taken | null {
  const piece = pieces[at]!;
  const previous = mentions.at(-1);
  if (piece.text !== '') return null;
  if (previous)
    mentions[mentions.length - 1] = { ...previous, marks: [...new Set([...previous.marks, ...piece.marks])] };
  return { length: 1, names: [] };
}

/** The longest run of pieces that together are a name of the directory. */
function knownName(pieces: readonly CellPiece[], at: number, knows: KnowsName): Taken | null {
  for (let length = Math.min(LONGEST_NAME, pieces.length - at); length > 0; length--) {
    const run = pieces.slice(at, at + length);
    if (!isRun(run)) continue;
    const name = joinRun(run);
    if (knows(name)) return { length, names: [name] };
  }
  return null;
}

/** A list of akims, unless the directory knows the whole of it as one group. */
function russianList(pieces: readonly CellPiece[], at: number, knows: KnowsName): Taken | null {
  if (!isRussianAkimList(pieces[at]!.text)) return null;
  let length = 1;
  while (isRun(pieces.slice(at, at + length + 1)) && continuesRussianList(pieces[at + length]?.text ?? 'аким'))
    length++;
  const text = joinRun(pieces.slice(at, at + length));
  return { length, names: knows(text) ? [text] : expandRussianList(text) };
}

/** In Kazakh the noun comes last, so pieces without one wait for the piece that has it. */
function kazakhRun(pieces: readonly CellPiece[], at: number, knows: KnowsName): readonly CellPiece[] | null {
  let length = 1;
  while (pieces[at + length - 1] && waitsForNoun(pieces[at + length - 1]!.text, knows)) length++;
  const run = pieces.slice(at, at + length);
  const last = run.at(-1);
  return run.length === length && last && isRun(run) && KAZAKH_TAIL.test(last.text) ? run : null;
}

function kazakhAkims(pieces: readonly CellPiece[], at: number, knows: KnowsName): Taken | null {
  const run = kazakhRun(pieces, at, knows);
  if (!run) return null;
  const text = joinRun(run);
  if (!endsWithKazakhAkim(text)) return null;
  return { length: run.length, names: knows(text) ? [text] : expandKazakhList(text) };
}

function kazakhNoun(pieces: readonly CellPiece[], at: number, knows: KnowsName): Taken | null {
  const run = kazakhRun(pieces, at, knows);
  if (!run) return null;
  const text = joinRun(run);
  const plural = /\s*басқармалары(ның)?$/iu;
  const names = text.replace(plural, '').split(/\s*,\s*|\s+(?:және|мен|бен|пен)\s+/u);
  if (!plural.test(text) || names.length < 2) return { length: run.length, names: [text] };
  return { length: run.length, names: names.map((name) => `${name} басқармасы`) };
}

/** A place is known by its bare name too, and still waits for «аудандарының әкімдері». */
function waitsForNoun(text: string, knows: KnowsName): boolean {
  if (KAZAKH_TAIL.test(text) || ACRONYM.test(text) || RU_ORGANISATION.test(text) || isRussianAkimList(text))
    return false;
  return !knows(text) || knows(`${text} ауданының әкімі`) || knows(`${text} қаласының әкімі`);
}

/** «управления образования, здравоохранения и культуры»: the plural noun is every one's own. */
function sharedNoun(pieces: readonly CellPiece[], at: number, knows: KnowsName): Taken | null {
  const noun = RU_PLURAL.exec(pieces[at]!.text)?.[1]?.toLowerCase();
  if (!noun) return null;
  let length = 1;
  while (isRun(pieces.slice(at, at + length + 1)) && isBare(pieces[at + length]?.text ?? 'аким', knows)) length++;
  const text = joinRun(pieces.slice(at, at + length)).replace(RU_PLURAL, '');
  // «отделы образования районов и городов»: one group
  if (/\sрайонов\s+и\s+городов(\s+области)?$/iu.test(text))
    return { length, names: [joinRun(pieces.slice(at, at + length))] };
  const tails = text.split(/\s*,\s*/u).flatMap((tail) => splitTail(tail, SINGULAR[noun]!, knows));
  return tails.length < 2 ? null : { length, names: tails.map((tail) => `${SINGULAR[noun]!} ${tail}`) };
}

function splitTail(tail: string, noun: string, knows: KnowsName): readonly string[] {
  if (knows(`${noun} ${tail}`)) return [tail];
  return tail.split(/\s+и\s+/u);
}

/** A piece without a noun of its own is part of the name before it, or shares that name's noun. */
function belongsToPrevious(
  pieces: readonly CellPiece[],
  at: number,
  mentions: ExecutorMention[],
  knows: KnowsName,
): Taken | null {
  const previous = mentions.at(-1);
  const piece = pieces[at]!;
  if (!previous || pieces[at - 1]?.separator !== ',' || !isBare(piece.text, knows)) return null;
  const noun = PARTICIPLE.test(piece.text) ? undefined : /^(управление|департамент|отдел)\s/iu.exec(previous.name)?.[1];
  if (noun && knows(`${noun} ${piece.text}`)) return { length: 1, names: [`${noun} ${piece.text}`] };
  if ((!noun && !PARTICIPLE.test(piece.text)) || knows(previous.name) || previous.marks.length > 0) return null;
  const name = `${previous.name}, ${piece.text}`;
  mentions[mentions.length - 1] = { ...previous, name, written: name, marks: piece.marks };
  return { length: 1, names: [] };
}

/** Lower-case words that begin with no noun of a body: the tail of a name. */
const isBare = (text: string, knows: KnowsName): boolean =>
  /^\p{Ll}/u.test(text) &&
  !RU_ORGANISATION.test(text) &&
  !ADJECTIVE_BODY.test(text) &&
  !isRussianAkimList(text) &&
  !/^аким/iu.test(text) &&
  !knows(text);

/** A name broken over two lines of the cell is one piece again. */
function joinWrapped(pieces: readonly CellPiece[], knows: KnowsName): readonly CellPiece[] {
  const joined: CellPiece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    if (above && wraps(above, piece, knows)) {
      const text = `${above.text} ${piece.text}`.replace(/(?<=\p{L})- (?=\p{Ll})/u, '-');
      joined[joined.length - 1] = { ...piece, text, marks: [...above.marks, ...piece.marks] };
    } else joined.push(piece);
  }
  return joined;
}

function wraps(above: CellPiece, below: CellPiece, knows: KnowsName): boolean {
  if (above.separator !== '\n' || above.marks.length > 0 || below.text === '') return false;
  if (knows(`${above.text} ${below.text}`)) return true;
  if (ACRONYM.test(above.text) || isBodyAcronym(above.text)) return false;
  if (/(\s(и|және|мен|по)|-)$/u.test(above.text)) return true;
  if (isRussianAkimList(above.text) && continuesRussianList(below.text)) return false;
  if (/^(и|және|мен)\s/u.test(below.text)) return !knows(above.text);
  if (knows(above.text) && (knows(below.text) || KAZAKH_TAIL.test(below.text))) return false;
  return isBare(below.text, knows) && !(KAZAKH_TAIL.test(above.text) && KAZAKH_TAIL.test(below.text));
}

const RU_TOGETHER = /\s+(?:(?:совместно|вместе|во взаимодействии)\s+со?|при участии|с участием)\s+/iu;
const KK_TOGETHER =
  /^(?:(.+?(?:басқармасы|әкімі|әкімдігі|аппараты|департаменті|әкімдері))\s+)?(\S.*?(?:мен|бен|пен))\s+(?:бірлесіп|бірге)$/iu;

/** «УИ совместно с управлением туризма», «… туризм басқармасымен бірлесіп»: two bodies in one breath. */
function splitTogether(piece: CellPiece): readonly CellPiece[] {
  if (piece.text === '') return [piece];
  const kazakh = KK_TOGETHER.exec(piece.text);
  const names = kazakh ? [kazakh[1] ?? '', kazakh[2]!] : piece.text.split(RU_TOGETHER);
  const written = names.filter((name) => name !== '');
  return written.map((text, at) =>
    at === written.length - 1 ? { ...piece, text } : { ...piece, text, marks: [], except: '', separator: ';' },
  );
}

/** «УО и УЗ», «білім басқармасы және аудан әкімдері»: two bodies, unless the directory knows the whole as one. */
function splitAnd(piece: CellPiece, knows: KnowsName): readonly CellPiece[] {
  if (knows(piece.text)) return [piece];
  for (const found of piece.text.matchAll(/\s+(?:и|также|а также|және|мен|бен|пен)\s+/gu)) {
    const left = piece.text.slice(0, found.index);
    const right = piece.text.slice(found.index + found[0].length);
    if (!partsAt(left, right, knows)) continue;
    const before: CellPiece = { ...piece, text: left, marks: [], except: '', separator: ';' };
    return [...splitAnd(before, knows), ...splitAnd({ ...piece, text: right }, knows)];
  }
  return [piece];
}

function partsAt(left: string, right: string, knows: KnowsName): boolean {
  if (/^аким\p{L}*$/iu.test(left)) return false;
  if (knows(left) && knows(right)) return true;
  if (RU_ORGANISATION.test(right) || /^аким\p{L}*\s/iu.test(right)) return true;
  if (isBodyAcronym(right) && isBody(left)) return true;
  return KAZAKH_TAIL.test(left) && !/^(әкімдік|әкім)$/iu.test(left) && KAZAKH_TAIL.test(right);
}

const isBody = (text: string): boolean => isBodyAcronym(text) || RU_ORGANISATION.test(text) || KAZAKH_TAIL.test(text);

/** Neighbours that may be one name: divided by a comma or a line end, marks only on the last. */
function isRun(run: readonly CellPiece[]): boolean {
  return run.every(
    (piece, at) => at === run.length - 1 || (piece.separator !== ';' && piece.marks.length === 0 && piece.text !== ''),
  );
}

const joinRun = (run: readonly CellPiece[]): string =>
  run
    .map((piece, at) => (at === run.length - 1 ? piece.text : `${piece.text}${piece.separator === ',' ? ', ' : ' '}`))
    .join('');
