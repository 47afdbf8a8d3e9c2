import { Injectable } from '@nestjs/common';
import { SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { seatOfPersonSeesItem, seatSeesTalk, seatsOfPerson } from '../letters/visible.sql.js';
import type { NewNotice, Told } from '../new-notice.js';
import type { NoticeKind } from '../notice-kind.js';

/** Something that has happened to what people follow. */
export interface News {
  readonly regionId: string;
  readonly event: string;
  readonly itemId?: string | null;
  readonly checkpointId?: string | null;
  readonly commentId?: string | null;
  /** Names the occasion: a follower hears of it once. */
  readonly key: string;
}

/** Of what is told to whom it concerns, followers hear of reports and dates. */
const NEWSWORTHY: readonly NoticeKind[] = ['submitted', 'returned', 'accepted', 'rescheduled'];

/** A notice as news for followers; empty when it is none. */
export function newsOf({ kind, regionId, itemId, checkpointId, dedupeKey }: NewNotice): News[] {
  return NEWSWORTHY.includes(kind) && itemId ? [{ regionId, event: kind, itemId, checkpointId, key: dedupeKey }] : [];
}

/** Tells those who follow an item, its directive, one above that, or its Address. */
@Injectable()
export class Followers {
  constructor(private readonly settings: SettingsStore) {}

  /**
   * Whoever does it, whoever is told of it anyway and whoever may not see it hears nothing. Runs with the engine's rights.
   *
   * @param told who was told of the same already
   * @param bulkId the change of many items it belongs to
   */
  async tell(
    engine: EntityManager,
    news: readonly News[],
    told: readonly Told[],
    bulkId: string | null,
  ): Promise<void> {
    if (news.length === 0) return;
    const byLetter = (await this.settings.read(engine, news[0]!.regionId))['follow.letters'];
    await engine.query(
      `INSERT INTO notice (region_id, person_id, seat_id, item_id, checkpoint_id, comment_id, kind, params, dedupe_key,
                           created_at, bulk_id, state)
       SELECT n."regionId", f.person_id, seen.seat_id, n."itemId", n."checkpointId", n."commentId", 'followed',
              jsonb_build_object('event', n.event), 'followed-' || n.key || '-' || f.person_id, (SELECT zholdau_now()), $3,
              CASE WHEN $4 THEN 'pending' ELSE 'inbox_only' END
       FROM jsonb_to_recordset($1::jsonb) AS n ("regionId" uuid, event text, "itemId" uuid, "checkpointId" uuid,
              "commentId" uuid, key text)
       LEFT JOIN comment k ON k.id = n."commentId"
       LEFT JOIN action_item i ON i.id = n."itemId"
       LEFT JOIN plan ON plan.id = i.plan_id
       LEFT JOIN directive d ON d.id = coalesce(i.directive_id, k.directive_id)
       JOIN follow f ON f.active AND f.region_id = n."regionId" AND (f.subject_id = i.id
         OR f.subject_id = coalesce(plan.address_id, d.address_id, k.address_id)
         OR f.subject_id IN (SELECT directive_and_above(d.id)))
       JOIN person p ON p.id = f.person_id AND p.disabled_at IS NULL
       JOIN LATERAL (
         SELECT s.id AS seat_id FROM seat s WHERE s.id IN (SELECT held.seat_id FROM ${seatsOfPerson('f.person_id')} AS held)
           AND (i.id IS NULL OR ${seatOfPersonSeesItem('f.person_id')})
           AND (k.id IS NULL OR ${seatSeesTalk('f.person_id')})
         ORDER BY s.id LIMIT 1) AS seen ON true
       WHERE f.person_id <> ALL ($2::uuid[]) AND f.person_id IS DISTINCT FROM (SELECT scope_person())
       ON CONFLICT (dedupe_key) DO NOTHING`,
      [JSON.stringify(news), told.map(({ personId }) => personId), bulkId, byLetter && bulkId === null],
    );
  }
}
