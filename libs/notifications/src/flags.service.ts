import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Something only an administrator can put right. */
export interface NewFlag {
  readonly regionId: string;
  readonly kind:
    | 'no_recipient'
    | 'no_reviewer'
    | 'calendar_ends'
    | 'sweep_failed'
    | 'address_refused'
    | 'letter_failed'
    | 'letter_unknown'
    | `audit_${string}`;
  /** The same trouble is one flag, however often it is met. */
  readonly dedupeKey: string;
  readonly itemId?: string | null;
  readonly bodyId?: string | null;
  readonly params?: Readonly<Record<string, string | number | null>>;
}

/** Raises flags for the status page; raising one again that was put right opens it anew. */
@Injectable()
export class Flags {
  async raise(engine: EntityManager, flags: readonly NewFlag[]): Promise<void> {
    if (flags.length === 0) return;
    const once = [...new Map(flags.map((flag) => [flag.dedupeKey, flag])).values()];
    once.sort((one, other) => (one.dedupeKey < other.dedupeKey ? -1 : 1));
    await engine.query(
      `INSERT INTO flag AS f (region_id, kind, dedupe_key, item_id, body_id, params, raised_at)
       SELECT n."regionId", n.kind, n."dedupeKey", n."itemId", n."bodyId", coalesce(n.params, '{}'), (SELECT zholdau_now())
       FROM jsonb_to_recordset($1::jsonb) AS n ("regionId" uuid, kind text, "dedupeKey" text, "itemId" uuid,
              "bodyId" uuid, params jsonb)
       ON CONFLICT (dedupe_key) DO UPDATE SET raised_at = excluded.raised_at, item_id = excluded.item_id,
              params = excluded.params, resolved_at = NULL
       WHERE f.resolved_at IS NOT NULL`,
      [JSON.stringify(once)],
    );
  }

  /** Those of the bodies of which it is said that nobody can be told. */
  async unmanned(engine: EntityManager, bodyIds: readonly string[]): Promise<string[]> {
    const rows = await engine.query<{ bodyId: string }[]>(
      `SELECT DISTINCT body_id AS "bodyId" FROM flag
       WHERE kind = 'no_recipient' AND resolved_at IS NULL AND body_id = ANY($1)`,
      [bodyIds],
    );
    return rows.map(({ bodyId }) => bodyId);
  }

  /** Somebody sits in the bodies again. */
  async manned(engine: EntityManager, bodyIds: readonly string[]): Promise<void> {
    if (bodyIds.length === 0) return;
    await engine.query(
      `UPDATE flag SET resolved_at = (SELECT zholdau_now())
       WHERE kind = 'no_recipient' AND resolved_at IS NULL AND body_id = ANY($1)`,
      [bodyIds],
    );
  }
}
