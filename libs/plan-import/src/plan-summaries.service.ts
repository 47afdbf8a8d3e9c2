import { Injectable } from '@nestjs/common';
import { Notifications } from '@zholdau/notifications';
import { Clock, elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { OpenEdition } from './plan-edition.service.js';

interface BodyCount {
  readonly bodyId: string;
  readonly count: number;
  readonly nearestOn: string | null;
  readonly overdue: number;
}

/** Tells each body once what a new edition of the plan gives it; the single items send nothing. */
@Injectable()
export class PlanSummaries {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  async tell(
    tx: EntityManager,
    regionId: string,
    edition: Pick<OpenEdition, 'planVersionId' | 'title'>,
    itemIds: readonly string[],
  ): Promise<void> {
    const today = await this.clock.today(tx);
    const bodies = await elevated(tx, (engine) =>
      engine.query<BodyCount[]>(
        `SELECT e.body_id AS "bodyId", count(*)::int AS count,
         (min(i.due_on) FILTER (WHERE i.due_on >= $2))::text AS "nearestOn",
         count(*) FILTER (WHERE i.due_on < $2)::int AS overdue
       FROM item_executor e JOIN action_item i ON i.id = e.item_id
       WHERE e.item_id = ANY($1) GROUP BY e.body_id ORDER BY e.body_id`,
        [itemIds, today],
      ),
    );
    await this.notifications.tellMany(
      tx,
      bodies.map(({ bodyId, count, nearestOn, overdue }) => ({
        regionId,
        kind: 'plan_summary',
        to: { bodyId, as: 'both' } as const,
        params: { plan: edition.title.ru, count, nearestOn, overdue },
        dedupeKey: `plan-${edition.planVersionId}-${bodyId}`,
      })),
    );
  }
}
