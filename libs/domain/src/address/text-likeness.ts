const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much two texts of one language share, 0 to 1: twice the common words over all words. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const counted = new Map<string, number>();
  const [ones, others] = [words(one), words(other)];
  for (const word of ones) counted.set(word, (counted.get(word) ?? 0) + 1);
  const common = others.filter((word) => {
    const left = counted.get(word) ?? 0;
    counted.set(word, left - 1);
    return left > 0;
  }).length;
  return ones.length + others.length === 0 ? 0 : (2 * common) / (ones.length + others.length);
}

/**
 * How little two texts look like translations of each other, from 0: their lengths should be near each other and their
 * figures the same. Source: the length method of Gale and Church (1993), with figures for anchors.
 */
export function strangeness(one: string, other: string): number {
  const length = Math.abs(one.length - other.length) / Math.max(one.length, other.length, 1);
  const [ours, theirs] = [figures(one), figures(other)];
  const all = new Set([...ours, ...theirs]).size;
  const common = [...ours].filter((figure) => theirs.has(figure)).length;
  return length + (all === 0 ? 0 : 0.8 * (1 - common / all)) - Math.min(common, 3) * 0.1;
}

const figures = (text: string): Set<string> => new Set(text.match(/\d+/g) ?? []);
