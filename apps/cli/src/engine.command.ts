import { Journal } from '@zholdau/audit';
import { appDataSource, EngineGeneration, Transactions, type GenerationState } from '@zholdau/persistence';
import { parseArgs } from 'node:util';
import { databaseUrl } from './database-url.js';

export const USAGE = `engine [show | take]

Of two versions that run on one database the newer engine works and the older one steps aside.
take: the engine of this version works from now on, also where it is the older one: the last step of a roll-back.
Ends with 1 when this engine is at work already, with 2 on wrong words.`;

/** `engine`: shows which generation of engines is at work, and goes back to this one. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [word = 'show'] = positionals;
  if (word !== 'show' && word !== 'take') {
    console.error(USAGE);
    return 2;
  }
  const db = await appDataSource({ url: databaseUrl(), poolSize: 1 }).initialize();
  const transactions = new Transactions(db);
  const engine = new EngineGeneration(transactions);
  try {
    const taken = word === 'take' && (await takeBack(transactions, engine));
    const state = await transactions.asEngine((tx) => engine.state(tx));
    show(state, engine.own);
    return word === 'show' || taken ? 0 : 1;
  } finally {
    await db.destroy();
  }
}

/** Every region's journal says so. */
function takeBack(transactions: Transactions, engine: EngineGeneration): Promise<boolean> {
  return transactions.asEngine(async (tx) => {
    const { generation } = await engine.takeBack(tx);
    if (generation === engine.own) return false;
    const journal = new Journal();
    for (const { id } of await tx.query<{ id: string }[]>('SELECT id FROM region'))
      await journal.record(tx, null, {
        regionId: id,
        action: 'engine.taken_back',
        subjectType: 'engine',
        subjectId: id,
        before: { generation },
        after: { generation: engine.own },
      });
    return true;
  });
}

function show({ generation, rolledBackFrom, since }: GenerationState, own: number): void {
  console.log(`at work: generation ${generation} since ${since.toISOString()}`);
  if (rolledBackFrom !== null) console.log(`rolled back from generation ${rolledBackFrom}`);
  if (generation !== own) console.log(`this version has generation ${own} and steps aside`);
}
