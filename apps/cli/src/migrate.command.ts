import { migrate } from '@zholdau/persistence';
import { databaseUrl } from './database-url.js';

export const USAGE = 'migrate   brings the database of DATABASE_URL to the present schema; never seeds';

/** `migrate`: brings the database of DATABASE_URL to the present schema. Never seeds. */
export async function run(): Promise<number> {
  const names = await migrate(databaseUrl());
  console.log(names.length === 0 ? 'The schema is current.' : `Migrated: ${names.join(', ')}`);
  return 0;
}
