import type { RecheckDrawRow, RecheckSampleRow } from '@zholdau/reporting';
import type { BodyRef, PersonRef, Texts } from '../directory/refs.view.js';

export class RecheckCountsView {
  drawn!: number;
  waiting!: number;
  confirmed!: number;
  not_confirmed!: number;
}

/** The draw of a quarter with everything from which anybody repeats it. */
export class RecheckDrawView {
  id!: string;
  kato!: string;
  quarter!: string;
  fromOn!: string;
  toOn!: string;
  percent!: number;
  /** Hash of the secret, published before the draw. */
  commitment!: string;
  committedAt!: string;
  /** The secret; null before the draw. */
  nonce!: string | null;
  populationSize!: number | null;
  populationDigest!: string | null;
  seed!: string | null;
  drawnAt!: string | null;
  counts!: RecheckCountsView;
}

export class RecheckSampleView {
  id!: string;
  place!: number;
  itemId!: string;
  number!: string;
  titles!: Texts;
  checkpointId!: string;
  period!: string;
  body!: BodyRef;
  acceptedAt!: string | null;
  acceptedBy!: PersonRef | null;
  outcome!: 'confirmed' | 'not_confirmed' | null;
  reason!: string;
  source!: 'act' | 'visit' | 'system' | null;
  sourceWords!: string;
  /** The day until which unconfirmed work is to be finished. */
  finishOn!: string | null;
  decidedAt!: string | null;
  decidedBy!: PersonRef | null;
  mayDecide!: boolean;
}

export const toRecheckDrawView = (row: RecheckDrawRow): RecheckDrawView => ({
  id: row.id,
  kato: row.kato,
  quarter: row.quarter,
  fromOn: row.fromOn,
  toOn: row.toOn,
  percent: row.percent,
  commitment: row.commitment,
  committedAt: row.committedAt.toISOString(),
  nonce: row.nonce,
  populationSize: row.populationSize,
  populationDigest: row.populationDigest,
  seed: row.seed,
  drawnAt: row.drawnAt?.toISOString() ?? null,
  counts: row.counts,
});

export const toRecheckSampleView = (row: RecheckSampleRow): RecheckSampleView => ({
  id: row.id,
  place: row.place,
  itemId: row.itemId,
  number: row.number,
  titles: row.titles,
  checkpointId: row.checkpointId,
  period: row.period,
  body: row.body,
  acceptedAt: row.acceptedAt?.toISOString() ?? null,
  acceptedBy: row.acceptedBy,
  outcome: row.outcome,
  reason: row.reason,
  source: row.source,
  sourceWords: row.sourceWords,
  finishOn: row.finishOn,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy,
  mayDecide: row.mayDecide,
});
