import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Flags } from '../flags.service.js';
import { Notifications } from '../notifications.service.js';
import { LADDER_KINDS } from '../notice-kind.js';

interface BouncedLetter {
  readonly id: string;
  readonly regionId: string;
  readonly personId: string;
}

interface BouncedLine {
  readonly id: string;
  readonly itemId: string;
  readonly checkpointId: string | null;
  readonly version: number | null;
  readonly rung: string | null;
}

const keyOf = (personId: string): string => `address-${personId}`;

/**
 * Addresses that a mail server refuses. The letter is tried again as every refused one is; meanwhile an administrator
 * has one flag a person, and what the letter says of dates goes up to the coordinator at once, as past an empty seat.
 */
@Injectable()
export class BouncedAddresses {
  constructor(
    private readonly flags: Flags,
    private readonly notifications: Notifications,
  ) {}

  async met(engine: EntityManager, { id, regionId, personId }: BouncedLetter, reason: string): Promise<void> {
    const [person] = await engine.query<{ name: string }[]>(
      `SELECT coalesce(nullif(name_ru, ''), name_kk) AS name FROM person WHERE id = $1`,
      [personId],
    );
    const name = person?.name ?? '';
    await this.flags.raise(engine, [
      { regionId, kind: 'address_refused', dedupeKey: keyOf(personId), params: { name, reason } },
    ]);
    const lines = await engine.query<BouncedLine[]>(
      `SELECT id, item_id AS "itemId", checkpoint_id AS "checkpointId", deadline_version AS version, params ->> 'rung' AS rung
       FROM notice WHERE letter_id = $1 AND state = 'pending' AND item_id IS NOT NULL AND kind = ANY($2)
         AND NOT params ? 'unreachable'`,
      [id, LADDER_KINDS],
    );
    await this.notifications.tellMany(
      engine,
      lines.map((line) => ({
        regionId,
        kind: 'vacancy' as const,
        to: { seats: 'coordinator' as const },
        itemId: line.itemId,
        checkpointId: line.checkpointId,
        deadlineVersion: line.version,
        params: { unreachable: name, rung: line.rung },
        dedupeKey: `bounced-${line.id}`,
      })),
    );
  }

  /** A letter to that person was taken. */
  async cured(engine: EntityManager, personId: string): Promise<void> {
    await engine.query(
      'UPDATE flag SET resolved_at = (SELECT zholdau_now()) WHERE dedupe_key = $1 AND resolved_at IS NULL',
      [keyOf(personId)],
    );
  }
}
