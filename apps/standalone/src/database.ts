import { migrate, startEmbeddedPostgres } from '@zholdau/persistence';
import type { Config } from '@zholdau/platform';

export interface StandaloneDatabase {
  readonly url: string;
  /** Stops the embedded server last of all; somebody else's server is left alone. */
  stop(): Promise<void>;
}

/** The database of a standalone, brought to the present schema: the one it is told of, else its own in the data folder. */
export async function openStandaloneDatabase(config: Config): Promise<StandaloneDatabase> {
  const database = config.DATABASE_URL
    ? { url: config.DATABASE_URL, stop: () => Promise.resolve() }
    : await embedded(config.DATA_DIR);
  await migrate(database.url);
  return database;
}

async function embedded(folder: string): Promise<StandaloneDatabase> {
  const server = await startEmbeddedPostgres({ folder });
  return { url: server.url('zholdau'), stop: () => server.stop() };
}
