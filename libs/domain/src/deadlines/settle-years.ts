import type { Atom } from './atom.js';

const holdsYear = (atom: Atom): boolean => atom.year !== null || atom.yearSource !== null;
const isBareYear = (atom: Atom): boolean => atom.shape === 'year' && atom.part === 'whole' && !atom.after;
const takesYear = (atom: Atom): boolean =>
  !holdsYear(atom) && ['day', 'month', 'quarter', 'half', 'season'].includes(atom.shape) && atom.relative === undefined;

/**
 * Gives each period the year that stands beside it: behind it («IV квартал 2026 года»), or, mostly in Kazakh, in front of
 * it («2026 жылғы 4-тоқсан»), once for a whole list or range.
 */
export function settleYears(found: readonly Atom[]): Atom[] {
  const atoms = settleMonths(found);
  for (let index = 0; index < atoms.length; index += 1) {
    const year = atoms[index]!;
    if (!isBareYear(year)) continue;
    const before = atoms[index - 1];
    const after = atoms[index + 1];
    if (opensYears(atoms, index)) {
      index += 1;
      continue;
    }
    const forward =
      after !== undefined && takesYear(after) && (year.leads || before === undefined || !takesYear(before));
    const inRange = year.joint === 'range' && before !== undefined && isBareYear(before);
    if (forward && !inRange && after.joint !== 'range') {
      atoms[index + 1] = { ...withYear(after, year), joint: year.joint, from: after.from, within: after.within };
      atoms.splice(index, 1);
      index -= 1;
      continue;
    }
    const backward =
      before !== undefined && takesYear(before) && year.joint !== 'range' && (!year.by || year.inclusive) && !year.from;
    if (backward) {
      atoms[index - 1] = {
        ...withYear(before, year),
        within: before.within || year.within,
        by: before.by || year.by,
        inclusive: before.inclusive || year.inclusive,
      };
      atoms.splice(index, 1);
      index -= 1;
    }
  }
  return spread(atoms);
}

/** «до 25 декабря 2026-2028 гг.», «2027-2029 жылдардың IV тоқсаны»: years from one to another beside a part of each. */
function opensYears(atoms: readonly Atom[], index: number): boolean {
  const [year, last] = [atoms[index]!, atoms[index + 1]];
  if (!isBareYear(year) || last?.joint !== 'range' || !isBareYear(last) || last.year! <= year.year!) return false;
  const part = partBeside(atoms, index);
  return part !== null && part.season !== 'winter' && !part.from && !year.horizon && !last.horizon;
}

function partBeside(atoms: readonly Atom[], index: number): Atom | null {
  const [before, last, after] = [atoms[index - 1], atoms[index + 1], atoms[index + 2]];
  if (before && takesYear(before)) return before;
  return after && takesYear(after) && last?.leads ? after : null;
}

/** Each part once for each of the years beside it; any other list of periods as it is. */
export function spreadOverYears(atoms: readonly Atom[]): readonly Atom[] {
  const index = atoms.findIndex((_, at) => opensYears(atoms, at));
  if (index < 0) return atoms;
  const [first, last] = [atoms[index]!, atoms[index + 1]!];
  const parts = atoms.filter((_, at) => at !== index && at !== index + 1);
  if (!parts.every(takesYear)) return atoms;
  const years = Array.from({ length: last.year! - first.year! + 1 }, (_, step) => first.year! + step);
  return years.flatMap((year, step) =>
    parts.map((part, at): Atom => ({
      ...part,
      year,
      yearSource: 'named',
      joint: part.joint === 'range' && at > 0 ? 'range' : step + at === 0 ? null : 'list',
    })),
  );
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
      settled[index] = withYear(atom, next);
  }
  for (let index = 1; index < settled.length; index += 1) {
    const [before, atom] = [settled[index - 1]!, settled[index]!];
    if (takesYear(atom) && holdsYear(before) && before.shape !== 'year') settled[index] = withYear(atom, before);
  }
  return settled;
}

/** «до 5 числа следующего месяца», «келесі айдың 10-ына дейін»: the day and its month are one. */
function settleMonths(found: readonly Atom[]): Atom[] {
  const settled: Atom[] = [];
  for (const atom of found) {
    const before = settled.at(-1);
    const pair = before && [before, atom].sort((a, b) => Number(a.shape === 'month') - Number(b.shape === 'month'));
    const joins = pair?.[0]!.shape === 'day_of_month' && pair[1]!.shape === 'month' && pair[1]!.relative !== undefined;
    if (joins) settled[settled.length - 1] = { ...pair[0]!, relative: pair[1]!.relative, joint: before!.joint };
    else settled.push(atom);
  }
  return settled;
}
