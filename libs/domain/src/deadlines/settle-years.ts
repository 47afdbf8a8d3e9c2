import type { Atom } from './atom.js';

const holdsYear = (atom: Atom): boolean => atom.year !== null || atom.yearSource !== null;
const isBareYear = (atom: Atom): boolean => atom.shape === 'year' && atom.part === 'whole' && !atom.after;
const takesYear = (atom: Atom): boolean =>
  !holdsYear(atom) && ['day', 'month', 'quarter', 'half', 'season'].includes(atom.shape) && atom.relative === undefined;

/**
 * Gives each period the year that stands beside it: behind it in Russian («IV квартал 2026 года»), in front of it in
 * Kazakh («2026 жылғы 4-тоқсан»), once for a whole list or range.
 */
export function settleYears(found: readonly Atom[]): Atom[] {
  const atoms = [...found];
  for (let index = 0; index < atoms.length; index += 1) {
    const year = atoms[index]!;
    if (!isBareYear(year)) continue;
    const before = atoms[index - 1];
    const after = atoms[index + 1];
    const forward =
      after !== undefined && takesYear(after) && (year.lang === 'kk' || before === undefined || !takesYear(before));
    if (forward && year.joint !== 'range' && after.joint !== 'range') {
      atoms[index + 1] = { ...withYear(after, year), joint: year.joint, from: after.from, within: after.within };
      atoms.splice(index, 1);
      index -= 1;
      continue;
    }
    const backward = before !== undefined && takesYear(before) && year.joint !== 'range' && !year.by && !year.from;
    if (backward && year.lang !== 'kk') {
      atoms[index - 1] = { ...withYear(before, year), within: before.within || year.within };
      atoms.splice(index, 1);
      index -= 1;
    }
  }
  return spread(atoms);
}

function withYear(atom: Atom, year: Atom): Atom {
  return { ...atom, year: year.year, yearSource: year.yearSource };
}

/** A year named once counts for its neighbours: for those before it in Russian, for those behind it in Kazakh. */
function spread(atoms: readonly Atom[]): Atom[] {
  const settled = [...atoms];
  for (let index = settled.length - 2; index >= 0; index -= 1) {
    const [atom, next] = [settled[index]!, settled[index + 1]!];
    if (takesYear(atom) && next.lang !== 'kk' && holdsYear(next) && next.shape !== 'year')
      settled[index] = earlier(withYear(atom, next), next);
  }
  for (let index = 1; index < settled.length; index += 1) {
    const [before, atom] = [settled[index - 1]!, settled[index]!];
    if (takesYear(atom) && holdsYear(before) && before.shape !== 'year') settled[index] = withYear(atom, before);
  }
  return settled;
}

/** «ноябрь – февраль 2027 года» begins in the year before. */
function earlier(atom: Atom, next: Atom): Atom {
  const crosses = next.joint === 'range' && atom.year !== null && order(atom) > order(next);
  return crosses ? { ...atom, year: atom.year! - 1 } : atom;
}

function order(atom: Atom): number {
  if (atom.shape === 'quarter') return (atom.index ?? 0) * 300;
  if (atom.shape === 'half') return (atom.index ?? 0) * 600;
  return (atom.month ?? 0) * 100 + (atom.day ?? 0);
}
