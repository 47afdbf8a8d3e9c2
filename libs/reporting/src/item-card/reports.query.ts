import { Injectable } from '@nestjs/common';
import {
  NotFoundError,
  ratingGap,
  reportActions,
  type Actor,
  type DocumentType,
  type EvidenceKind,
  type LocalDate,
  type Rating,
  type RatingGap,
  type ReportSubject,
  type SelfRating,
  type SourceKind,
} from '@zholdau/domain';
import { reportersSql, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { bodyRefSql, personRefSql, type BodyRef, type PersonRef } from '../refs.js';

export interface EvidenceRow {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly unit: string;
  readonly plan: number | null;
  readonly fact: number | null;
  readonly eventOn: LocalDate | null;
  readonly url: string;
  readonly indicatorId: string | null;
  readonly size: number | null;
  readonly mediaType: string | null;
  readonly addedAt: string;
  readonly addedBy: PersonRef;
  readonly documentType: DocumentType | '';
  readonly documentNumber: string;
  readonly documentOn: LocalDate | null;
  readonly issuer: string;
  readonly place: string;
  readonly reason: string;
}

/** The coordinator's rating with what it rests on. */
export interface VerdictRow {
  readonly rating: Rating;
  readonly source: SourceKind;
  readonly evidenceId: string | null;
  readonly words: string;
}

/** A number of a report for one period of an indicator. */
export interface FactRow {
  readonly indicatorId: string;
  readonly period: string;
  readonly value: number;
}

export interface ReportRow {
  readonly id: string;
  readonly itemId: string;
  readonly checkpointId: string;
  readonly period: string;
  readonly body: BodyRef;
  readonly author: PersonRef;
  readonly state: ReportSubject['reportState'];
  readonly text: string;
  readonly percent: number;
  readonly delayReason: string;
  readonly nextStep: string;
  readonly submittedAt: Date | null;
  readonly submittedBy: PersonRef | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: PersonRef | null;
  readonly decisionReason: string;
  readonly evidence: readonly EvidenceRow[];
  readonly facts: readonly FactRow[];
  readonly selfRating: SelfRating | null;
  readonly verdict: VerdictRow | null;
  /** null until both have rated. */
  readonly gap: RatingGap | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly actions: readonly string[];
}

type RawReport = Omit<ReportRow, 'actions' | 'itemId' | 'gap'> & {
  readonly itemId: string;
  readonly subject: Omit<ReportSubject, 'overdue' | 'reportBodyId' | 'reportState'>;
};

const EVIDENCE = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'name', e.name, 'unit', e.unit, 'plan', e.plan,
    'fact', e.fact, 'eventOn', e.event_on, 'url', e.url, 'indicatorId', e.indicator_id, 'size', e.size, 'mediaType', e.media_type, 'addedAt', e.added_at,
    'documentType', e.document_type, 'documentNumber', e.document_number, 'documentOn', e.document_on, 'issuer', e.issuer,
    'place', e.place, 'reason', e.reason, 'addedBy', ${personRefSql('adder')}) ORDER BY e.added_at, e.id)
  FROM evidence e JOIN person adder ON adder.id = e.added_by WHERE e.report_id = r.id), '[]')`;

const FACTS = `coalesce((SELECT jsonb_agg(jsonb_build_object('indicatorId', f.indicator_id, 'period', f.period, 'value', f.value)
    ORDER BY n.ordinal, f.period) FROM indicator_fact f JOIN indicator n ON n.id = f.indicator_id WHERE f.report_id = r.id), '[]')`;

const REPORT = `
  SELECT r.id, r.item_id AS "itemId", r.checkpoint_id AS "checkpointId", c.period, ${bodyRefSql('b')} AS body, ${personRefSql('author')} AS author,
    r.state, r.text, r.percent, r.delay_reason AS "delayReason", r.next_step AS "nextStep", r.submitted_at AS "submittedAt",
    ${personRefSql('submitter')} AS "submittedBy", r.decided_at AS "decidedAt", ${personRefSql('decider')} AS "decidedBy",
    r.decision_reason AS "decisionReason", ${EVIDENCE} AS evidence, ${FACTS} AS facts, r.version,
    CASE WHEN r.self_rating IS NOT NULL THEN jsonb_build_object('rating', r.self_rating, 'words', r.self_rating_words) END
      AS "selfRating",
    CASE WHEN r.verdict IS NOT NULL THEN jsonb_build_object('rating', r.verdict, 'source', r.verdict_source,
      'evidenceId', r.verdict_evidence_id, 'words', r.verdict_source_words) END AS verdict,
    r.created_at AS "createdAt", r.updated_at AS "updatedAt",
    jsonb_build_object('leadBodyId', i.lead_body_id, 'bodyIds', i.body_ids, 'delegateIds', i.delegate_ids, 'status', i.status,
      'curatorSeatId', i.curator_seat_id, 'directiveId', i.directive_id, 'state', c.state, 'reporters', to_jsonb(${reportersSql('r')})) AS subject
  FROM progress_report r
  JOIN action_item i ON i.id = r.item_id
  JOIN checkpoint c ON c.id = r.checkpoint_id
  JOIN body b ON b.id = r.body_id
  JOIN person author ON author.id = r.author_id
  LEFT JOIN person submitter ON submitter.id = r.submitted_by
  LEFT JOIN person decider ON decider.id = r.decided_by`;

/** Reports with their evidence and what the reader may do with each. */
@Injectable()
export class ReportsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Of one item, the newest first. @throws NotFoundError `item_not_found` */
  ofItem(actor: Actor, itemId: string): Promise<ReportRow[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      return rows(tx, actor, 'r.item_id = $1', itemId);
    });
  }

  /** @throws NotFoundError `report_not_found` */
  async one(actor: Actor, id: string): Promise<ReportRow> {
    const [report] = await this.transactions.asActor(actor, (tx) => rows(tx, actor, 'r.id = $1', id));
    if (!report) throw new NotFoundError('report_not_found');
    return report;
  }

  /** @throws NotFoundError `evidence_not_found` */
  async evidence(actor: Actor, reportId: string, id: string): Promise<EvidenceRow> {
    const found = (await this.one(actor, reportId)).evidence.find((evidence) => evidence.id === id);
    if (!found) throw new NotFoundError('evidence_not_found');
    return found;
  }
}

async function rows(tx: EntityManager, actor: Actor, where: string, id: string): Promise<ReportRow[]> {
  const found = await tx.query<RawReport[]>(`${REPORT} WHERE ${where} ORDER BY r.created_at DESC, r.id`, [id]);
  return found.map(({ subject, ...report }) => ({
    ...report,
    evidence: report.evidence.map((one) => ({ ...one, addedAt: new Date(one.addedAt).toISOString() })),
    gap: report.selfRating && report.verdict ? ratingGap(report.selfRating.rating, report.verdict.rating) : null,
    actions: reportActions(actor, {
      ...subject,
      overdue: false,
      reportBodyId: report.body.id,
      reportState: report.state,
    }),
  }));
}
