import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  chainHead,
  checkExtract,
  JournalVerifier,
  type Anchor,
  type JournalBreak,
  type PublicKey,
  type RegionCheck,
} from '@zholdau/audit';
import { appDataSource, Transactions } from '@zholdau/persistence';
import { databaseUrl } from './database-url.js';

export const USAGE = `journal verify [--region KATO] [--anchors FILE]   walks every chain and names what is not as it was sealed
journal head [--region KATO]                      number and hash of the last link, to be kept elsewhere
journal verify-extract FILE [--anchors FILE]      checks an item's extract; needs no database

FILE of --anchors is a kept answer of /api/v1/journal/anchors: heads and keys that the database cannot have changed.
Ends with 0 when everything holds, with 1 on a break, with 2 on wrong words.`;

interface Kept {
  readonly anchors: readonly Anchor[];
  readonly keys: readonly PublicKey[];
}

/** `journal`: the chain of the journal, from outside. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { region: { type: 'string' }, anchors: { type: 'string' } },
  });
  const [verb, file] = positionals;
  const kept = values.anchors ? await keptAnchors(values.anchors) : null;
  if (verb === 'verify-extract' && file) return verifyExtract(file, kept);
  if (verb !== 'verify' && verb !== 'head') {
    console.error(USAGE);
    return 2;
  }
  const db = await appDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
  try {
    const transactions = new Transactions(db);
    const regions = await regionsOf(transactions, values.region);
    if (regions.length === 0) {
      console.error(`No region ${values.region ?? ''}`);
      return 2;
    }
    return verb === 'head' ? await head(transactions, regions) : await verify(transactions, regions, kept);
  } finally {
    await db.destroy();
  }
}

async function verify(transactions: Transactions, regions: readonly string[], kept: Kept | null): Promise<number> {
  const verifier = new JournalVerifier(transactions);
  let breaks = 0;
  for (const regionId of regions) {
    const check = await verifier.verify(regionId, { kept });
    breaks += check.breaks;
    console.log(summary(check));
    for (const one of check.first) console.log(`  ✗ ${inWords(one)}`);
    if (check.breaks > check.first.length) console.log(`  … and ${check.breaks - check.first.length} more`);
  }
  return breaks === 0 ? 0 : 1;
}

function summary({ regionId, links, through, anchors, unsealed, breaks }: RegionCheck): string {
  const counts = `${links} links, sealed to ${through}, ${anchors} anchors, ${unsealed} lines not yet sealed`;
  return `${breaks === 0 ? '✓' : '✗'} region ${regionId}: ${counts}, ${breaks} breaks`;
}

const inWords = ({ kind, seq, journalId }: JournalBreak): string =>
  [kind, seq === null ? '' : `seq ${seq}`, journalId === null ? '' : `line ${journalId}`].filter(Boolean).join(' · ');

async function head(transactions: Transactions, regions: readonly string[]): Promise<number> {
  for (const regionId of regions) {
    const { seq, hash } = await transactions.asEngine((tx) => chainHead(tx, regionId));
    console.log(`${regionId} ${seq} ${hash}`);
  }
  return 0;
}

async function verifyExtract(file: string, kept: Kept | null): Promise<number> {
  const { proven, pending, faults } = checkExtract(JSON.parse(await readFile(file, 'utf8')), kept?.keys ?? null);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  if (!kept)
    console.log('Checked with the keys of the extract itself; give --anchors to check it with the published ones');
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${proven} lines proven, ${pending} after the last anchor`);
  return faults.length === 0 ? 0 : 1;
}

async function keptAnchors(file: string): Promise<Kept> {
  const kept = JSON.parse(await readFile(file, 'utf8')) as Partial<Kept>;
  if (!Array.isArray(kept.anchors) || !Array.isArray(kept.keys)) throw new Error(`${file} holds no anchors and keys`);
  return { anchors: kept.anchors, keys: kept.keys };
}

/** Regions by their code, or all that have a journal. */
async function regionsOf(transactions: Transactions, kato: string | undefined): Promise<string[]> {
  if (kato === undefined) return new JournalVerifier(transactions).regions();
  const rows = await transactions.asEngine((tx) =>
    tx.query<{ id: string }[]>('SELECT id FROM region WHERE kato = $1', [kato]),
  );
  return rows.map(({ id }) => id);
}
