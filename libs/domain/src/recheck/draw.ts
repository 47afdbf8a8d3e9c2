import { addDays, localDate, type LocalDate } from '../calendar/local-date.js';
import { sha256 } from './sha256.js';

/** Everything a draw depends on; whoever has it gets the same list. */
export interface DrawInputs {
  /** Code of the region in the classifier of territories. */
  readonly kato: string;
  /** 2026-Q3 */
  readonly quarter: string;
  /** Share that is drawn, 0–100. */
  readonly percent: number;
  /** The secret behind the commitment that was published before the quarter ended. */
  readonly nonce: string;
  /** Ids of the checkpoints accepted in the quarter, in any order. */
  readonly population: readonly string[];
}

/** Names the rules of the draw; other rules will have another name, so that an old draw is repeated by its own. */
const RULES = 'zholdau-recheck-1';

/**
 * What is published before anybody knows what will be accepted: it fixes the secret without telling it.
 *
 * @param nonce 64 hexadecimal digits from a source of randomness
 */
export function commitmentOf(nonce: string): string {
  return sha256(`${RULES}\n${nonce}`);
}

/** One hash over the whole list, in the order of the ids. */
export function populationDigest(population: readonly string[]): string {
  return sha256([...population].sort().join('\n'));
}

/** The seed: SHA-256 over the lines name of the rules, region, quarter, share, secret and hash of the list. */
export function seedOf({ kato, quarter, percent, nonce, population }: DrawInputs): string {
  return sha256([RULES, kato, quarter, percent, nonce, populationDigest(population)].join('\n'));
}

/** So many are drawn: the share of the whole, rounded up, so that nothing accepted is ever safe from a draw. */
export function sampleSize(population: number, percent: number): number {
  return Math.ceil((population * percent) / 100);
}

/**
 * The checkpoints that are checked again: those with the smallest SHA-256 of «seed:id», in that order.
 *
 * Neither who accepts nor who runs the server can steer it: the first does not know the secret, the second has
 * published its hash before the list was known. Anybody repeats it from the published inputs.
 *
 * Source: U9, a random 10 % of accepted items each quarter with a published seed; docs/recheck.md.
 */
export function drawSample(inputs: DrawInputs): string[] {
  const seed = seedOf(inputs);
  const placed = inputs.population.map((id) => ({ id, mark: sha256(`${seed}:${id}`) }));
  placed.sort((a, b) => (a.mark < b.mark ? -1 : 1));
  return placed.slice(0, sampleSize(placed.length, inputs.percent)).map(({ id }) => id);
}

/** A calendar quarter with its days, both inclusive. */
export interface Quarter {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The quarter in which the day lies. */
export function quarterOf(day: LocalDate): Quarter {
  const year = Number(day.slice(0, 4));
  const number = Math.ceil(Number(day.slice(5, 7)) / 3);
  const first = (months: number): LocalDate =>
    localDate(`${year + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}-01`);
  const from = first(number * 3 - 2);
  return { name: `${year}-Q${number}`, from, to: addDays(first(number * 3 + 1), -1) };
}

/** The quarter before the one in which the day lies. */
export function quarterBefore(day: LocalDate): Quarter {
  return quarterOf(addDays(quarterOf(day).from, -1));
}
