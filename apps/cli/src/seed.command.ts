import { seedDemo } from '@zholdau/demo';
import { installationMode, migrate, startEmbeddedPostgres } from '@zholdau/persistence';
import { ConfigError, loadConfig } from '@zholdau/platform';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { databaseUrl } from './database-url.js';

export const USAGE = `seed                 makes the demonstration in the empty database of DATABASE_URL
seed --into FOLDER   makes it in an embedded database of its own there`;

/**
 * `seed`: makes the demonstration in the empty database of DATABASE_URL.
 * `seed --into FOLDER`: makes it in an embedded database of its own there, from which a standalone can begin at once.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { into: { type: 'string' } } });
  if (values.into) await seedInto(values.into);
  else await seedDatabase(databaseUrl());
  return 0;
}

async function seedDatabase(url: string): Promise<void> {
  await migrate(url);
  const { clock, regions } = await installationMode(url);
  if (clock !== 'live' || regions > 0) throw new ConfigError('A demonstration is made in an empty database only.');
  await seedDemo(Object.assign(loadConfig(), { DATABASE_URL: url, SMTP_URL: undefined }));
}

/** The folder is complete or absent: a half-made one would be taken for a demonstration. */
async function seedInto(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const server = await startEmbeddedPostgres({ folder, fast: true });
  try {
    const config = Object.assign(loadConfig(), { SMTP_URL: undefined, DATA_DIR: path.resolve(folder) });
    const url = server.url('zholdau');
    await migrate(url);
    await seedDemo(Object.assign(config, { DATABASE_URL: url }));
    await server.stop();
  } catch (error) {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
