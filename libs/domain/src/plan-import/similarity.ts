/** Likeness of two texts from 0 to 1 by their runs of three letters: those shared, twice, over those of both (Dice). */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

/** Every run of three letters, the text padded with spaces so that its beginning counts. */
export function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  return grams;
}
