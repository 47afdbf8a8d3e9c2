import type { SearchPiece } from './search.js';

/** Letters shown before the first found word, and in all. */
const LEAD = 60;
const LENGTH = 240;

/** A text cut round its first found word, in pieces that are found words or not. */
export function piecesOf(text: string, found: ReadonlySet<string>): SearchPiece[] {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words.find(([word]) => found.has(word.toLowerCase()));
  const begin = first && first.index > LEAD ? plain.lastIndexOf(' ', first.index - LEAD / 2) + 1 : 0;
  const cut = begin + LENGTH < plain.length ? plain.lastIndexOf(' ', begin + LENGTH) : plain.length;
  const end = cut > begin ? cut : Math.min(begin + LENGTH, plain.length);
  const pieces: SearchPiece[] = [];
  const add = (piece: string, isFound: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, found: isFound });
  };
  let at = begin;
  for (const { 0: word, index } of words) {
    if (index < begin || index + word.length > end || !found.has(word.toLowerCase())) continue;
    add(plain.slice(at, index), false);
    add(word, true);
    at = index + word.length;
  }
  add(plain.slice(at, end), false);
  if (pieces.length === 0) return [];
  const [head, tail] = [pieces[0]!, pieces.at(-1)!];
  if (begin > 0) pieces[0] = head.found ? head : { ...head, text: `… ${head.text}` };
  if (end < plain.length && !tail.found)
    pieces[pieces.length - 1] = { ...pieces.at(-1)!, text: `${pieces.at(-1)!.text} …` };
  return pieces;
}
