import { Journal } from '@zholdau/audit';
import { DomainError } from '@zholdau/domain';
import { FENCE_OPENINGS, FenceKeeping, type FenceOpening, type FenceState } from '@zholdau/notifications';
import { appDataSource, Transactions } from '@zholdau/persistence';
import { message } from '@zholdau/platform';
import { parseArgs } from 'node:util';
import { databaseUrl } from './database-url.js';

export const USAGE = `fence [show | close | open --waiting catch_up|all|none]

Letters of a restored backup or of a copied database stay behind a fence until an administrator opens it.
catch_up: what was told before the fence closed stays in the inboxes, the rest leaves.
all: everything that is still true leaves, also what the original may have sent already.
none: nothing of what waits leaves.
Ends with 1 when there is nothing to open or to close, with 2 on wrong words.`;

const isOpening = (word: string | undefined): word is FenceOpening =>
  (FENCE_OPENINGS as readonly (string | undefined)[]).includes(word);

/** `fence`: shows, opens and closes the restore fence where nobody can sign in. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { waiting: { type: 'string' } },
    allowPositionals: true,
  });
  const [word = 'show'] = positionals;
  const { waiting } = values;
  if (!['show', 'open', 'close'].includes(word) || (word === 'open' && !isOpening(waiting))) {
    console.error(USAGE);
    return 2;
  }
  const db = await appDataSource({ url: databaseUrl(), poolSize: 1 }).initialize();
  const fence = new FenceKeeping(new Transactions(db), new Journal());
  try {
    const act = { show: () => fence.read(), close: () => fence.closeByOperator() };
    show(await (word === 'open' ? fence.openByOperator(waiting as FenceOpening) : act[word as keyof typeof act]()));
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(message(error.code, error.params, 'en'));
    return 1;
  } finally {
    await db.destroy();
  }
}

function show({ closedAt, why, waiting, strangers }: FenceState): void {
  console.log(closedAt === null ? 'open' : `closed (${why}) since ${closedAt.toISOString()}`);
  if (closedAt !== null) console.log(`waiting: ${waiting.before} from before, ${waiting.since} since then`);
  for (const place of strangers) console.log(`not admitted: ${place}`);
}
