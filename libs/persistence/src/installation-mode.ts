import { ownerDataSource } from './data-source.js';

export interface InstallationMode {
  readonly clock: 'live' | 'demo' | 'test';
  /** How many regions it holds; none means that nobody has begun. */
  readonly regions: number;
}

/** What kind of installation a database is: real work, a demonstration or a test. */
export async function installationMode(url: string): Promise<InstallationMode> {
  const db = await ownerDataSource({ url }).initialize();
  try {
    return await db.transaction(async (tx) => {
      await tx.query('SET LOCAL ROLE zholdau_engine');
      const [row] = await tx.query<InstallationMode[]>(
        'SELECT mode AS clock, (SELECT count(*)::int FROM region) AS regions FROM clock',
      );
      return row!;
    });
  } finally {
    await db.destroy();
  }
}
