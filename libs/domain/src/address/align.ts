/** Which rows of one list belong to which of the other; each list runs once through the pairs in its order. */
export interface Aligned {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** What it costs to set so many rows from these places on against each other; infinite where it may not be. */
export type Cost = (left: number, leftCount: number, right: number, rightCount: number) => number;

/** One with one, one alone, one with two: more is rare in a translated speech. */
const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
];

/** The cheapest way through two lists that never crosses itself. */
export function align(lefts: number, rights: number, cost: Cost): Aligned[] {
  const width = rights + 1;
  const best = new Float64Array((lefts + 1) * width).fill(Infinity);
  const step = new Uint8Array((lefts + 1) * width);
  best[0] = 0;
  for (let left = 0; left <= lefts; left += 1) {
    for (let right = 0; right <= rights; right += 1) {
      STEPS.forEach(([back, across], index) => {
        const from = left - back;
        const beside = right - across;
        if (from < 0 || beside < 0) return;
        const sum = best[from * width + beside]! + cost(from, back, beside, across);
        if (sum >= best[left * width + right]!) return;
        best[left * width + right] = sum;
        step[left * width + right] = index;
      });
    }
  }
  return wayBack(lefts, rights, step);
}

function wayBack(lefts: number, rights: number, step: Uint8Array): Aligned[] {
  const pairs: Aligned[] = [];
  let left = lefts;
  let right = rights;
  while (left > 0 || right > 0) {
    const [back, across] = STEPS[step[left * (rights + 1) + right]!]!;
    left -= back;
    right -= across;
    pairs.push({ left: places(left, back), right: places(right, across) });
  }
  return pairs.reverse();
}

const places = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);
