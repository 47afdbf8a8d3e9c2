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

  /** Many lines of one change in one statement, in the order given. */
  async recordMany(tx: EntityManager, actor: Actor, lines: readonly JournalLine[]): Promise<void> {
    if (lines.length === 0) return;
    await tx.query(
      `INSERT INTO journal (region_id, at, person_id, seat_id, acting_for_id, action, subject_type, subject_id, item_id,
                            before, after, reason, authority, ip, request_id)
       SELECT coalesce(l."regionId", $2), zholdau_now(), $3, $4, $5, l.action, l."subjectType", l."subjectId", l."itemId",
              l.before, l.after, coalesce(l.reason, ''), coalesce(l.authority, ''), $6, $7
       FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("regionId" uuid, action text, "subjectType" text,
              "subjectId" uuid, "itemId" uuid, before jsonb, after jsonb, reason text, authority text))
            WITH ORDINALITY AS l ("regionId", action, "subjectType", "subjectId", "itemId", before, after, reason,
              authority, place)
       ORDER BY l.place`,
      [
        JSON.stringify(lines),
        actor.regionId,
        actor.personId,
        actor.seatId,
        actor.actingForId ?? null,
        actor.ip ?? '',
        actor.requestId ?? '',
      ],
    );
  }
}
