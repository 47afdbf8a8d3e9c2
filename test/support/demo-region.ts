import { LadderPolicies } from '@zholdau/ladder';
import { hashPassword } from '@zholdau/identity';
import { seedDirectory, type SeededDirectory } from '@zholdau/demo';
import { openDatabase, type TestDatabase } from './database.js';

export const PASSWORD = 'a password for stories';

export interface DemoRegion {
  readonly db: TestDatabase;
  readonly directory: SeededDirectory;
  readonly addressId: string;
  close(): Promise<void>;
}

/** The region of the demonstration with its people and an Address, but without a plan: somebody brings it as a file. */
export async function openDemoRegion(now: string): Promise<DemoRegion> {
  const db = await openDatabase();
  await db.setNow(now);
  const directory = await db.transactions.asEngine(async (tx) => {
    const seeded = await seedDirectory(tx);
    await new LadderPolicies().ensureDefaults(tx, seeded.regionId);
    return seeded;
  });
  await db.owner('INSERT INTO credential (person_id, password_hash) SELECT id, $1 FROM person', [
    await hashPassword(PASSWORD),
  ]);
  const [address] = await db.owner<{ id: string }>(
    `INSERT INTO address (region_id, delivered_on, title_ru, title_kk, title_en)
     VALUES ($1, '2026-09-08', 'Послание 2026 года', '2026 жылғы Жолдау', 'Address of 2026') RETURNING id`,
    [directory.regionId],
  );
  return { db, directory, addressId: address!.id, close: () => db.close() };
}
