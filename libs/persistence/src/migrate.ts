import type { DataSource } from 'typeorm';
import { installWorkCalendar } from './calendar/install-work-calendar.js';
import { ownerDataSource } from './data-source.js';

/**
 * Brings a database to the present schema and installs the reference data that comes with it.
 *
 * @returns the names of the migrations that ran now; empty when the database was current
 */
export async function migrate(url: string): Promise<string[]> {
  const db: DataSource = await ownerDataSource({ url }).initialize();
  try {
    const ran = await db.runMigrations({ transaction: 'each' });
    await db.transaction((tx) => installWorkCalendar(tx));
    return ran.map((migration) => migration.name);
  } finally {
    await db.destroy();
  }
}
