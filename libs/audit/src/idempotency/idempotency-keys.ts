import { Injectable } from '@nestjs/common';
import type { ErrorParams } from '@zholdau/domain';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** A request that its sender may repeat. */
export interface RepeatableRequest {
  readonly personId: string;
  readonly regionId: string;
  readonly key: string;
  /** Of everything that was asked: the same key must ask the same. */
  readonly fingerprint: string;
  /** Names this attempt; every line it leaves in the journal bears it. */
  readonly requestId: string;
}

/** What was answered, as it is given again: a body as its very text, or the problem. */
export type KeptAnswer =
  | { readonly headers: Readonly<Record<string, string>>; readonly text: string | null }
  | { readonly problem: { readonly status: number; readonly code: string; readonly params: ErrorParams } };

/**
 * What to do with a request: carry it out (`mine`), give the kept answer again, wait for whoever carries it out (`busy`),
 * or refuse a key that asked something else before (`other`).
 */
export type Claim =
  | { readonly kind: 'mine' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  | { readonly kind: 'busy' }
  | { readonly kind: 'other' };

interface Row {
  readonly fingerprint: string;
  readonly requestId: string;
  readonly answer: KeptAnswer | null;
  readonly abandoned: boolean;
}

/** Whoever holds a key so long without an answer has died: no request of ours takes a tenth of it. */
export const LEASE_SECONDS = 180;

/** The change was made and its answer died with the process. */
const LOST: KeptAnswer = { problem: { status: 409, code: 'idempotency_answer_lost', params: {} } };

/**
 * Repeated requests: the same key of the same person has one effect and one answer.
 *
 * The key is claimed and committed before the work begins, the answer is stored after the work is committed. A process
 * that dies between the two leaves a claim; after {@link LEASE_SECONDS} the journal tells which: a line that bears
 * the request's id was committed with the change, so the change is not made again; without one nothing was committed,
 * and the next attempt carries it out.
 */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
  ) {}

  claim(request: RepeatableRequest): Promise<Claim> {
    return this.transactions.asEngine(async (tx) => {
      if (await this.enter(tx, request)) return { kind: 'mine' };
      const row = await held(tx, request);
      if (!row) return { kind: 'busy' }; // given back this moment: whoever asks again may have it
      if (row.fingerprint !== request.fingerprint) return { kind: 'other' };
      if (row.answer) return { kind: 'answered', answer: row.answer };
      if (!row.abandoned) return { kind: 'busy' };
      if (await leftALine(tx, request.regionId, row.requestId)) {
        await store(tx, { ...request, requestId: row.requestId }, LOST);
        return { kind: 'answered', answer: LOST };
      }
      await tx.query(
        `UPDATE idempotency_key SET request_id = $3, claimed_at = clock_timestamp() WHERE person_id = $1 AND key = $2`,
        [request.personId, request.key, request.requestId],
      );
      return { kind: 'mine' };
    });
  }

  /** Keeps the answer; a claim that was meanwhile given to another attempt is left alone. */
  answer(request: RepeatableRequest, answer: KeptAnswer): Promise<void> {
    return this.transactions.asEngine((tx) => store(tx, request, answer));
  }

  /** Gives the key back after a failure, unless the change was made in spite of it. */
  release(request: RepeatableRequest): Promise<void> {
    return this.transactions.asEngine(async (tx) => {
      if (await leftALine(tx, request.regionId, request.requestId)) return store(tx, request, LOST);
      await tx.query(
        'DELETE FROM idempotency_key WHERE person_id = $1 AND key = $2 AND request_id = $3 AND answer IS NULL',
        [request.personId, request.key, request.requestId],
      );
    });
  }

  /** Forgets what is past its term. @returns how many keys */
  forget(): Promise<number> {
    return this.transactions.asEngine(async (tx) => {
      const [, gone] = await tx.query<[unknown[], number]>(
        'DELETE FROM idempotency_key WHERE expires_at <= clock_timestamp()',
      );
      return gone;
    });
  }

  /** Takes a key that nobody has, or that is past its term. */
  private async enter(tx: EntityManager, request: RepeatableRequest): Promise<boolean> {
    const settings = await this.settings.read(tx, request.regionId);
    const rows = await tx.query<unknown[]>(
      `INSERT INTO idempotency_key AS k (person_id, key, region_id, fingerprint, request_id, claimed_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, clock_timestamp(), clock_timestamp() + make_interval(hours => $6))
       ON CONFLICT (person_id, key) DO UPDATE SET fingerprint = excluded.fingerprint, request_id = excluded.request_id,
         claimed_at = excluded.claimed_at, expires_at = excluded.expires_at, answered_at = NULL, answer = NULL
       WHERE k.expires_at <= clock_timestamp() RETURNING 1`,
      [
        request.personId,
        request.key,
        request.regionId,
        request.fingerprint,
        request.requestId,
        settings['idempotency.keep-hours'],
      ],
    );
    return rows.length > 0;
  }
}

async function held(tx: EntityManager, { personId, key }: RepeatableRequest): Promise<Row | undefined> {
  const [row] = await tx.query<Row[]>(
    `SELECT fingerprint, request_id AS "requestId", answer,
            claimed_at <= clock_timestamp() - make_interval(secs => ${LEASE_SECONDS}) AS abandoned
       FROM idempotency_key WHERE person_id = $1 AND key = $2 FOR UPDATE`,
    [personId, key],
  );
  return row;
}

async function leftALine(tx: EntityManager, regionId: string, requestId: string): Promise<boolean> {
  const [line] = await tx.query<unknown[]>('SELECT 1 FROM journal WHERE request_id = $2 AND region_id = $1 LIMIT 1', [
    regionId,
    requestId,
  ]);
  return line !== undefined;
}

async function store(tx: EntityManager, request: RepeatableRequest, answer: KeptAnswer): Promise<void> {
  await tx.query(
    `UPDATE idempotency_key SET answer = $4, answered_at = clock_timestamp()
      WHERE person_id = $1 AND key = $2 AND request_id = $3 AND answer IS NULL`,
    [request.personId, request.key, request.requestId, JSON.stringify(answer)],
  );
}
