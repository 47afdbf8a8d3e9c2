import type { EvidenceRow, ReportRow } from '@zholdau/reporting';
import type { BodyRef, PersonRef } from '../directory/refs.view.js';

export class EvidenceView {
  id!: string;
  kind!: 'file' | 'link' | 'number' | 'event';
  name!: string;
  unit!: string;
  plan!: number | null;
  fact!: number | null;
  eventOn!: string | null;
  url!: string;
  /** The indicator that an event adds its coverage to. */
  indicatorId!: string | null;
  /** Bytes of a file. */
  size!: number | null;
  mediaType!: string | null;
  addedAt!: string;
  addedBy!: PersonRef;
}

export class FactView {
  indicatorId!: string;
  period!: string;
  value!: number;
}

export class ReportView {
  id!: string;
  checkpointId!: string;
  period!: string;
  /** On whose behalf. */
  body!: BodyRef;
  author!: PersonRef;
  state!: 'draft' | 'submitted' | 'withdrawn' | 'returned' | 'accepted';
  text!: string;
  percent!: number;
  delayReason!: string;
  nextStep!: string;
  submittedAt!: string | null;
  submittedBy!: PersonRef | null;
  decidedAt!: string | null;
  decidedBy!: PersonRef | null;
  decisionReason!: string;
  evidence!: EvidenceView[];
  /** Numbers of indicators; facts when the report is accepted. */
  facts!: FactView[];
  version!: number;
  createdAt!: string;
  updatedAt!: string;
  /** What the reader may do with it now. */
  actions!: string[];
}

export const toEvidenceView = (row: EvidenceRow): EvidenceView => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  unit: row.unit,
  plan: row.plan,
  fact: row.fact,
  eventOn: row.eventOn,
  url: row.url,
  indicatorId: row.indicatorId,
  size: row.size,
  mediaType: row.mediaType,
  addedAt: row.addedAt,
  addedBy: row.addedBy,
});

export const toReportView = (row: ReportRow): ReportView => ({
  id: row.id,
  checkpointId: row.checkpointId,
  period: row.period,
  body: row.body,
  author: row.author,
  state: row.state,
  text: row.text,
  percent: row.percent,
  delayReason: row.delayReason,
  nextStep: row.nextStep,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  submittedBy: row.submittedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy,
  decisionReason: row.decisionReason,
  evidence: row.evidence.map(toEvidenceView),
  facts: row.facts.map(({ indicatorId, period, value }) => ({ indicatorId, period, value })),
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  actions: [...row.actions],
});
