import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, Names, PlanOwner, Texts } from '@zholdau/domain';
import { Transactions, type PlanVersionState } from '@zholdau/persistence';
import { titlesSql } from '../refs.js';

/** A version as lists show it. */
export interface PlanVersionRow {
  readonly id: string;
  readonly number: number;
  readonly state: PlanVersionState;
  readonly actNumber: string | null;
  readonly actOn: LocalDate | null;
  /** Rows that its act contains; of a draft the changes that wait. */
  readonly rows: number;
}

/** A plan with whose it is and its versions, the newest first. */
export interface PlanListRow {
  readonly id: string;
  readonly owner: PlanOwner;
  readonly branch: string;
  readonly titles: Texts;
  readonly address: {
    readonly id: string;
    readonly kind: 'address' | 'programme';
    readonly deliveredOn: LocalDate;
    readonly titles: Names;
  };
  /** Items that stand in it now, in the reader's reach. */
  readonly items: number;
  readonly versions: readonly PlanVersionRow[];
}

/** Every plan of the region that holds something the reader sees, the newest Address first, the region's own plan before others. */
@Injectable()
export class PlanListQuery {
  constructor(private readonly transactions: Transactions) {}

  read(actor: Actor): Promise<PlanListRow[]> {
    return this.transactions.asActor(actor, (tx) =>
      tx.query<PlanListRow[]>(
        `SELECT p.id, p.owner, p.branch, jsonb_build_object('ru', p.title_ru, 'kk', p.title_kk) AS titles,
           jsonb_build_object('id', a.id, 'kind', a.kind, 'deliveredOn', a.delivered_on::text, 'titles', ${titlesSql('a')}) AS address,
           (SELECT count(*)::int FROM plan_entry e JOIN action_item i ON i.id = e.item_id
             WHERE e.plan_id = p.id AND e.ended_at IS NULL AND i.status <> 'draft') AS items,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'state', v.state,
               'actNumber', v.act_number, 'actOn', v.act_on::text, 'rows', CASE WHEN v.state = 'draft'
                 THEN (SELECT count(*) FROM plan_change w WHERE w.plan_version_id = v.id)
                   + (SELECT count(*) FROM action_item n WHERE n.plan_version_id = v.id AND n.status = 'draft' AND n.parent_id IS NULL)
                 ELSE (SELECT count(*) FROM plan_version_item n WHERE n.plan_version_id = v.id) END) ORDER BY v.number DESC)
             FROM plan_version v WHERE v.plan_id = p.id), '[]') AS versions
         FROM plan p JOIN address a ON a.id = p.address_id
         ORDER BY a.delivered_on DESC, p.owner <> 'region', p.owner, p.branch, p.id`,
      ),
    );
  }
}
