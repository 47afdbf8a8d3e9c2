import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { lockPlan, openDraft, versionsOf } from '@zholdau/directives';
import { actInWords, type Actor } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { ImportRecord } from './import-record.js';

/** An edition of a plan that items are written into. */
export interface OpenEdition {
  readonly planId: string;
  readonly planVersionId: string;
  readonly number: number;
  /** What the file says waits for the act; an act is in force already. */
  readonly draft: boolean;
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

  /**
   * The first file makes the approved edition by its own act. Once an act is in force, a further file only writes into
   * the draft version, opened or continued: the act that changes the plan is entered where the draft is approved (U15).
   */
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
    await lockPlan(tx, planId);
    const place = { planId, title: plan!, firstOrdinal: last!.ordinal + 1 };
    const inForce = (await versionsOf(tx, planId)).some(({ state, actOn }) => state === 'approved' && actOn !== null);
    if (inForce) return this.continueDraft(tx, record, place);
    await tx.query(`UPDATE plan_version SET state = 'superseded' WHERE plan_id = $1 AND state = 'approved'`, [planId]);
    const number = last!.number + 1;
    const [version] = await tx.query<{ id: string }[]>(
      `INSERT INTO plan_version (region_id, plan_id, number, act_number, act_on, state, approved_by, approved_at)
       VALUES ($1, $2, $3, $4, $5, 'approved', $6, zholdau_now()) RETURNING id`,
      [record.regionId, planId, number, record.actNumber, record.actOn, actor.personId],
    );
    const authority = actInWords(record.actNumber, record.actOn);
    await this.journal.record(tx, actor, {
      action: 'plan.approved',
      subjectType: 'plan-version',
      subjectId: version!.id,
      after: { number, actNumber: record.actNumber, actOn: record.actOn, fileName: record.fileName },
      authority,
    });
    return { ...place, planVersionId: version!.id, number, draft: false, authority };
  }

  /** The act of the file is kept with the draft as what it will probably be. */
  private async continueDraft(
    tx: EntityManager,
    { actNumber, actOn }: ImportRecord,
    place: Pick<OpenEdition, 'planId' | 'title' | 'firstOrdinal'>,
  ): Promise<OpenEdition> {
    const draft = await openDraft(tx, place.planId);
    await tx.query('UPDATE plan_version SET act_number = $2, act_on = $3 WHERE id = $1', [draft.id, actNumber, actOn]);
    const authority = actInWords(actNumber, actOn);
    return { ...place, planVersionId: draft.id, number: draft.number, draft: true, authority };
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
