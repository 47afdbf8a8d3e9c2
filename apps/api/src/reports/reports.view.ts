import type { DocumentType, EvidenceKind, Rating, RatingGap, SourceKind } from '@zholdau/domain';
import type { EvidenceRow, ReportRow } from '@zholdau/reporting';
import type { BodyRef, PersonRef } from '../directory/refs.view.js';

export class EvidenceView {
  id!: string;
  kind!: EvidenceKind;
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
  /** What the document is; empty: not said. */
  documentType!: DocumentType | '';
  documentNumber!: string;
  documentOn!: string | null;
  issuer!: string;
  /** Of an event. */
  place!: string;
  /** Why a figure is below its plan. */
  reason!: string;
}

/** The agency's rating of its own work. */
export class SelfRatingView {
  rating!: Rating;
  words!: string;
}

/** The coordinator's rating of the same work and what it rests on. */
export class VerdictView {
  rating!: Rating;
  source!: SourceKind;
  /** The piece of evidence it quotes. */
  evidenceId!: string | null;
  words!: string;
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
  selfRating!: SelfRatingView | null;
  verdict!: VerdictView | null;
  /** How the two ratings differ; null until both are there. */
  gap!: RatingGap | null;
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
  documentType: row.documentType,
  documentNumber: row.documentNumber,
  documentOn: row.documentOn,
  issuer: row.issuer,
  place: row.place,
  reason: row.reason,
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
  selfRating: row.selfRating,
  verdict: row.verdict,
  gap: row.gap,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  actions: [...row.actions],
});
