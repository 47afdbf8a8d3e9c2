import { MIGRATIONS } from '@zholdau/persistence';
import type { Config } from '@zholdau/platform';
import pg from 'pg';
import type { Finding } from './doctor.messages.js';

/** A sweep runs every five seconds; a minute of silence is a fault. */
const SILENCE_SECONDS = 60;

/** What the database itself can tell: version, schema, clock, the engine's heartbeat, letters that went wrong. */
export async function databaseFindings({ DATABASE_URL, ZHOLDAU_DEMO }: Config, now: Date): Promise<Finding[]> {
  if (!DATABASE_URL) return [{ ok: true, code: 'database_embedded', params: {} }];
  const client = new pg.Client({ connectionString: DATABASE_URL, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    return [{ ok: false, code: 'database', params: { detail: error instanceof Error ? error.message : 'error' } }];
  }
  try {
    const one = async <T extends object>(sql: string): Promise<T | undefined> => (await client.query<T>(sql)).rows[0];
    const version = await one<{ version: string }>(`SELECT current_setting('server_version') AS version`);
    const answers: Finding = { ok: true, code: 'database', params: { version: version!.version } };
    const table = await one<{ present: boolean }>(`SELECT to_regclass('migration') IS NOT NULL AS present`);
    const ran = table!.present
      ? await one<{ count: number }>('SELECT count(*)::int AS count FROM migration')
      : undefined;
    const pending = MIGRATIONS.length - (ran?.count ?? 0);
    const schema: Finding = { ok: pending === 0, code: 'schema', params: { pending } };
    if (pending > 0) return [answers, schema];
    const clock = await one<{ mode: string }>('SELECT mode FROM clock');
    const beat = await one<{ at: Date }>(`SELECT at FROM heartbeat WHERE component = 'sweep'`);
    const letters = await one<{ failed: number; unknown: number }>(
      `SELECT count(*) FILTER (WHERE state = 'failed')::int AS failed,
              count(*) FILTER (WHERE state = 'unknown')::int AS unknown FROM outbox`,
    );
    const age = beat ? Math.round((now.getTime() - beat.at.getTime()) / 1000) : Number.POSITIVE_INFINITY;
    return [
      answers,
      schema,
      { ok: ZHOLDAU_DEMO || clock!.mode === 'live', code: 'clock', params: { mode: clock!.mode } },
      { ok: age <= SILENCE_SECONDS, code: 'engine', params: { age } },
      { ok: letters!.failed + letters!.unknown === 0, code: 'letters', params: { ...letters! } },
    ];
  } finally {
    await client.end();
  }
}
