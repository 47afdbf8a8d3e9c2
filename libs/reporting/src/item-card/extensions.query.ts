import { Injectable } from '@nestjs/common';
import {
  extensionActions,
  NotFoundError,
  type Actor,
  type ExtensionAddressee,
  type ExtensionState,
  type ExtensionSubject,
  type LocalDate,
} from '@zholdau/domain';
import { localDateSql, ordinalSql, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { Outlooks } from '../outlooks.js';
import { personRefSql, type PersonRef } from '../refs.js';

export interface ExtensionEvidenceRow {
  readonly id: string;
  readonly kind: 'file' | 'link';
  readonly name: string;
  readonly url: string;
  readonly size: number | null;
  readonly mediaType: string | null;
  readonly addedAt: string;
  readonly addedBy: PersonRef;
}

/** A request for a later date with everything that was said about it. */
export interface ExtensionRow {
  readonly id: string;
  readonly itemId: string;
  readonly checkpointId: string;
  readonly period: string;
  readonly state: ExtensionState;
  /** In force when it was asked. */
  readonly dueOn: LocalDate;
  readonly wantedOn: LocalDate;
  readonly reason: string;
  readonly evidenceText: string;
  readonly evidence: readonly ExtensionEvidenceRow[];
  readonly addressee: string;
  readonly decider: ExtensionAddressee;
  readonly late: boolean;
  readonly overLimit: boolean;
  readonly afterDue: boolean;
  readonly askedBy: PersonRef;
  readonly askedAt: Date;
  /** Working days it has waited, or waited until it was decided. */
  readonly waitingDays: number;
  /** Working days within which it should be decided. */
  readonly decideDays: number;
  readonly decidedBy: PersonRef | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string;
  readonly decisionBody: string;
  readonly decisionNumber: string;
  readonly decisionOn: LocalDate | null;
  readonly grantedOn: LocalDate | null;
  readonly deadlineVersion: number | null;
  readonly version: number;
  readonly actions: readonly string[];
}

type RawExtension = Omit<ExtensionRow, 'actions' | 'decideDays'> & {
  readonly subject: Omit<ExtensionSubject, 'overdue' | 'extensionState' | 'addressee'>;
};

const MOST_REQUESTS = 200;

const EVIDENCE = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'name', e.name, 'url', e.url, 'size', e.size,
    'mediaType', e.media_type, 'addedAt', e.added_at, 'addedBy', ${personRefSql('adder')}) ORDER BY e.added_at, e.id)
  FROM extension_evidence e JOIN person adder ON adder.id = e.added_by WHERE e.request_id = x.id), '[]')`;

const REQUEST = `
  SELECT x.id, x.item_id AS "itemId", x.checkpoint_id AS "checkpointId", c.period, x.state, x.due_on AS "dueOn",
    x.wanted_on AS "wantedOn", x.reason, x.evidence_text AS "evidenceText", ${EVIDENCE} AS evidence, x.addressee, x.decider,
    x.late, x.over_limit AS "overLimit", x.after_due AS "afterDue", ${personRefSql('asker')} AS "askedBy", x.asked_at AS "askedAt",
    greatest(${ordinalSql(localDateSql('coalesce(x.decided_at, (SELECT zholdau_now()))'))}
      - ${ordinalSql(localDateSql('x.asked_at'))}, 0) AS "waitingDays",
    ${personRefSql('decider')} AS "decidedBy", x.decided_at AS "decidedAt", x.decision_reason AS "decisionReason",
    x.decision_body AS "decisionBody", x.decision_number AS "decisionNumber", x.decision_on AS "decisionOn",
    x.granted_on AS "grantedOn", x.deadline_version AS "deadlineVersion", x.version,
    jsonb_build_object('leadBodyId', i.lead_body_id, 'bodyIds', i.body_ids, 'delegateIds', i.delegate_ids, 'status', i.status,
      'curatorSeatId', i.curator_seat_id, 'directiveId', i.directive_id, 'state', c.state, 'submittedBy', NULL,
      'parties', to_jsonb(ARRAY[x.asked_by, coalesce(x.asked_for, x.asked_by)] || ARRAY(SELECT DISTINCT r.submitted_by FROM progress_report r
        WHERE r.checkpoint_id = x.checkpoint_id AND r.submitted_by IS NOT NULL))) AS subject
  FROM extension_request x
  JOIN action_item i ON i.id = x.item_id
  JOIN checkpoint c ON c.id = x.checkpoint_id
  JOIN person asker ON asker.id = x.asked_by
  LEFT JOIN person decider ON decider.id = x.decided_by`;

/** Requests for a later date, with what the reader may do about each. */
@Injectable()
export class ExtensionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /** Of one item, the newest first. @throws NotFoundError `item_not_found` */
  ofItem(actor: Actor, itemId: string): Promise<ExtensionRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      return this.rows(tx, actor, 'x.item_id = $1', itemId);
    });
  }

  /** @throws NotFoundError `extension_not_found` */
  async one(actor: Actor, id: string): Promise<ExtensionRow> {
    const [request] = await this.transactions.asActor(actor, (tx) => this.rows(tx, actor, 'x.id = $1', id));
    if (!request) throw new NotFoundError('extension_not_found');
    return request;
  }

  private async rows(tx: EntityManager, actor: Actor, where: string, id: string): Promise<ExtensionRow[]> {
    const { settings } = await this.outlooks.look(tx, actor.regionId);
    const rows = await tx.query<RawExtension[]>(
      `${REQUEST} WHERE ${where} ORDER BY x.asked_at DESC, x.id LIMIT ${MOST_REQUESTS}`,
      [id],
    );
    return rows.map(({ subject, ...row }) => ({
      ...row,
      decideDays: settings['extension.decide-days'],
      actions: extensionActions(actor, {
        ...subject,
        overdue: false,
        extensionState: row.state,
        addressee: row.decider,
      }),
    }));
  }
}
