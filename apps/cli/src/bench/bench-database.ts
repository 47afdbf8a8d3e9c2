import { localDate } from '@zholdau/domain';
import {
  appDataSource,
  installationMode,
  migrate,
  startEmbeddedPostgres,
  Transactions,
  type DataSourceSettings,
} from '@zholdau/persistence';
import { ConfigError, loadConfig } from '@zholdau/platform';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { fillVolume, type Volume } from './fill-volume.js';

/** The morning on which an invented country stands. */
const MORNING = localDate('2026-11-23');

export interface BenchDatabase {
  readonly settings: DataSourceSettings;
  close(): Promise<void>;
}

/**
 * The database to measure: that of DATABASE_URL as it is, else an embedded one filled with an invented country and
 * thrown away afterwards.
 *
 * @throws ConfigError on a live installation: measuring competes with people's work
 */
export async function openBenchDatabase(volume: Volume, say: (line: string) => void): Promise<BenchDatabase> {
  const { DATABASE_URL } = loadConfig();
  if (!DATABASE_URL) return inventedCountry(volume, say);
  if ((await installationMode(DATABASE_URL)).clock === 'live')
    throw new ConfigError('This is a live installation; measure a copy of it whose clock is in test mode.');
  return { settings: { url: DATABASE_URL, poolSize: 2 }, close: () => Promise.resolve() };
}

async function inventedCountry(volume: Volume, say: (line: string) => void): Promise<BenchDatabase> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-bench-'));
  const server = await startEmbeddedPostgres({ folder, fast: true });
  const settings = { url: server.url('zholdau'), poolSize: 2 };
  const close = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(settings.url);
    say(`Filling ${volume.length} regions with ${volume.reduce((sum, items) => sum + items, 0)} items …`);
    await fill(settings, volume);
    return { settings, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(settings: DataSourceSettings, volume: Volume): Promise<void> {
  const owner = new pg.Client({ connectionString: settings.url });
  await owner.connect();
  try {
    await owner.query(`UPDATE clock SET mode = 'test'`);
    await owner.query('SELECT zholdau_move_clock($1, true)', [`${MORNING}T05:00:00Z`]);
    const db = await appDataSource(settings).initialize();
    try {
      await fillVolume(new Transactions(db), volume, MORNING);
    } finally {
      await db.destroy();
    }
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}
