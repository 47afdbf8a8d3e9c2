/** How long work is late, in working days; work that is late by less than one day stands in the first. */
export const AGEINGS = ['1-5', '6-15', '16-30', '31-90', '90+'] as const;
export type Ageing = (typeof AGEINGS)[number];

const UPPER: readonly (readonly [number, Ageing])[] = [
  [5, '1-5'],
  [15, '6-15'],
  [30, '16-30'],
  [90, '31-90'],
];

/** @param daysLate working days, whole and not negative */
export function ageingOf(daysLate: number): Ageing {
  return UPPER.find(([upper]) => daysLate <= upper)?.[1] ?? '90+';
}

/** The working days an ageing covers, both inclusive; null: no upper end. */
export function ageingDays(ageing: Ageing): { readonly from: number; readonly to: number | null } {
  const index = UPPER.findIndex(([, name]) => name === ageing);
  const to = UPPER[index]?.[0] ?? null;
  const before = index < 0 ? UPPER.at(-1) : UPPER[index - 1];
  return { from: before ? before[0] + 1 : 0, to };
}
