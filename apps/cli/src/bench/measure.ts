/** Milliseconds of one question, asked many times. */
export interface Measure {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

/** Asked so often beforehand, so that caches are as warm as on a working day. */
const WARM_UP = 2;

export async function measure(name: string, times: number, ask: () => Promise<unknown>): Promise<Measure> {
  for (let round = 0; round < WARM_UP; round += 1) await ask();
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    await ask();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  return { name, median: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
}

/** Of ascending values, the nearest rank. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? 0;
}
