import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import type { Actor } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { ImportRecord } from './import-record.js';

/** An approved edition of a plan that items are written into. */
export interface OpenEdition {
  readonly planId: string;
  readonly planVersionId: string;
  readonly number: number;
  readonly title: { readonly ru: string; readonly kk: string };
  /** The act in words: «№ А-9/412 от 15.09.2026». */
  readonly authority: string;
  /** Place of the first item that comes new. */
  readonly firstOrdinal: number;
}

/** Opens the next edition of a plan, the plan itself where there is none yet. */
@Injectable()
export class PlanEdition {
  constructor(private readonly journal: Journal) {}

  /** The edition before is superseded; its items stay in force. */
  async open(tx: EntityManager, actor: Actor, record: ImportRecord, knownPlanId: string | null): Promise<OpenEdition> {
    const planId = knownPlanId ?? (await this.makePlan(tx, record));
    const [plan] = await tx.query<{ ru: string; kk: string }[]>(
      'SELECT title_ru AS ru, title_kk AS kk FROM plan WHERE id = $1 FOR UPDATE',
      [planId],
    );
    const [last] = await tx.query<{ number: number; ordinal: number }[]>(
      `SELECT coalesce((SELECT max(number) FROM plan_version WHERE plan_id = $1), 0)::int AS number,
         coalesce((SELECT max(ordinal) FROM action_item WHERE plan_id = $1), 0)::int AS ordinal`,
      [planId],
    );
    await tx.query(`UPDATE plan_version SET state = 'superseded' WHERE plan_id = $1 AND state = 'approved'`, [planId]);
    const number = last!.number + 1;
    const [version] = await tx.query<{ id: string }[]>(
      `INSERT INTO plan_version (region_id, plan_id, number, act_number, act_on, state, approved_by, approved_at)
       VALUES ($1, $2, $3, $4, $5, 'approved', $6, zholdau_now()) RETURNING id`,
      [record.regionId, planId, number, record.actNumber, record.actOn, actor.personId],
    );
    const authority = actInWords(record);
    await this.journal.record(tx, actor, {
      action: 'plan.approved',
      subjectType: 'plan-version',
      subjectId: version!.id,
      after: { number, actNumber: record.actNumber, actOn: record.actOn, fileName: record.fileName },
      authority,
    });
    return { planId, planVersionId: version!.id, number, title: plan!, authority, firstOrdinal: last!.ordinal + 1 };
  }

  private async makePlan(tx: EntityManager, { regionId, addressId }: ImportRecord): Promise<string> {
    const [plan] = await tx.query<{ id: string }[]>(
      `INSERT INTO plan (region_id, address_id, title_ru, title_kk)
       SELECT $1, a.id, 'План мероприятий: ' || a.title_ru, 'Іс-шаралар жоспары: ' || a.title_kk
       FROM address a WHERE a.id = $2 RETURNING id`,
      [regionId, addressId],
    );
    return plan!.id;
  }
}

/** The act of a plan, as people cite it. */
export function actInWords({ actNumber, actOn }: ImportRecord): string {
  const date = actOn.split('-').reverse().join('.');
  return actNumber ? `№ ${actNumber} от ${date}` : date;
}
