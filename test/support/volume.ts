import { localDate, type LocalDate } from '@zholdau/domain';
import { COUNTRY, fillVolume, type Volume } from '../../apps/cli/src/bench/fill-volume.js';
import type { TestDatabase } from './database.js';

/** The morning on which a filled database stands. */
export const VOLUME_DAY = localDate('2026-11-23');

/** Fills a test database with invented regions and stops its clock on that morning. */
export async function openVolume(
  db: TestDatabase,
  volume: Volume = COUNTRY,
  today: LocalDate = VOLUME_DAY,
): Promise<void> {
  await db.setNow(`${today}T05:00:00Z`);
  await fillVolume(db.transactions, volume, today);
  await db.owner('VACUUM ANALYZE');
}
