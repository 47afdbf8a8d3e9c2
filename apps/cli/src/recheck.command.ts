import { commitmentOf, drawSample, populationDigest, seedOf } from '@zholdau/domain';
import { appDataSource, Transactions } from '@zholdau/persistence';
import { parseArgs } from 'node:util';
import { databaseUrl } from './database-url.js';

export const USAGE = `recheck --region KATO --quarter 2026-Q3

Repeats the draw of a quarter from its published inputs and prints the checkpoints in the order drawn.
Ends with 0 when commitment, seed and list agree with what was published, with 1 when not, with 2 on wrong words.`;

interface PublishedDraw {
  readonly id: string;
  readonly percent: number;
  readonly commitment: string;
  readonly nonce: string | null;
  readonly population: string[];
  readonly populationDigest: string;
  readonly seed: string;
  readonly sample: string[];
}

/** `recheck`: the draw once more, for whoever does not take it on trust. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { region: { type: 'string' }, quarter: { type: 'string' } } });
  const { region, quarter } = values;
  if (!region || !quarter || !/^\d{4}-Q[1-4]$/.test(quarter)) {
    console.error(USAGE);
    return 2;
  }
  const db = await appDataSource({ url: databaseUrl(), poolSize: 1 }).initialize();
  try {
    return report(region, quarter, await published(new Transactions(db), region, quarter));
  } finally {
    await db.destroy();
  }
}

async function published(
  transactions: Transactions,
  kato: string,
  quarter: string,
): Promise<PublishedDraw | undefined> {
  const [draw] = await transactions.asEngine((tx) =>
    tx.query<PublishedDraw[]>(
      `SELECT d.id, d.percent, d.commitment, d.nonce, d.population, d.population_digest AS "populationDigest", d.seed,
         ARRAY(SELECT s.checkpoint_id FROM recheck_sample s WHERE s.draw_id = d.id ORDER BY s.place) AS sample
       FROM recheck_draw d JOIN region g ON g.id = d.region_id WHERE g.kato = $1 AND d.quarter = $2`,
      [kato, quarter],
    ),
  );
  return draw;
}

function report(kato: string, quarter: string, draw: PublishedDraw | undefined): number {
  if (!draw?.nonce) {
    console.error(draw ? `Not drawn yet; committed to ${draw.commitment}` : `No draw of ${quarter} in region ${kato}`);
    return 1;
  }
  const { percent, nonce, population } = draw;
  const inputs = { kato, quarter, percent, nonce, population };
  const sample = drawSample(inputs);
  const agreements: readonly (readonly [string, boolean])[] = [
    ['commitment', commitmentOf(nonce) === draw.commitment],
    ['digest of the list', populationDigest(population) === draw.populationDigest],
    ['seed', seedOf(inputs) === draw.seed],
    ['list', sample.join() === draw.sample.join()],
  ];
  for (const id of sample) console.log(id);
  for (const [name, agrees] of agreements) console.error(`${agrees ? 'agrees' : 'DIFFERS'}: ${name}`);
  return agreements.every(([, agrees]) => agrees) ? 0 : 1;
}
