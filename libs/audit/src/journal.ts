import type { Actor } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

export interface JournalLine {
  /** Word and past participle: action-item.rescheduled. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The item on whose card the line appears. */
  readonly itemId?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
  /** Number and date of the decision that allows the change, where one does; the seat itself is always named. */
  readonly authority?: string;
  /** Needed when no actor says whose region it is. */
  readonly regionId?: string;
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** The journal: each change leaves its line in the same transaction, so neither exists without the other. */
export class Journal {
  /** @param actor null when the engine acts by itself; the line then names its region */
  async record(tx: EntityManager, actor: Actor | null, line: JournalLine): Promise<void> {
    await tx.query(
      `INSERT INTO journal (region_id, at, person_id, seat_id, acting_for_id, action, subject_type, subject_id, item_id,
                            before, after, reason, authority, ip, request_id)
       VALUES ($1, zholdau_now(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        actor?.regionId ?? line.regionId,
        actor?.personId ?? null,
        actor?.seatId ?? null,
        actor?.actingForId ?? null,
        line.action,
        line.subjectType,
        line.subjectId,
        line.itemId ?? null,
        json(line.before),
        json(line.after),
        line.reason ?? '',
        line.authority ?? '',
        actor?.ip ?? '',
        actor?.requestId ?? '',
      ],
    );
  }
}
