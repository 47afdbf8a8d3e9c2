import { openDemo } from '@zholdau/demo';
import { migrate, startEmbeddedPostgres } from '@zholdau/persistence';
import type { Config } from '@zholdau/platform';
import { beginReadyMade, canBeginReadyMade } from './ready-made-demo.js';

export interface StandaloneDatabase {
  readonly url: string;
  /** Stops the embedded server last of all; somebody else's server is left alone. */
  stop(): Promise<void>;
}

/** The database of a standalone, brought to the present schema: the one it is told of, else its own in the data folder. */
export async function openStandaloneDatabase(config: Config): Promise<StandaloneDatabase> {
  const database = config.DATABASE_URL
    ? { url: config.DATABASE_URL, stop: () => Promise.resolve() }
    : await embedded(config);
  await migrate(database.url);
  return database;
}

async function embedded({ DATA_DIR, ZHOLDAU_DEMO }: Config): Promise<StandaloneDatabase> {
  const readyMade = ZHOLDAU_DEMO && canBeginReadyMade(DATA_DIR);
  if (readyMade) beginReadyMade(DATA_DIR);
  const server = await startEmbeddedPostgres({ folder: DATA_DIR });
  const url = server.url('zholdau');
  if (readyMade) await openDemo(url);
  return { url, stop: () => server.stop() };
}
