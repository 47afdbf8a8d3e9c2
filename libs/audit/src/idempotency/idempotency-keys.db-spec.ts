import { randomUUID } from 'node:crypto';
import { openBuilders, type Builders } from '../../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { Journal } from '../journal.js';
import { IdempotencyKeys, LEASE_SECONDS, type RepeatableRequest } from './idempotency-keys.js';

describe('the key of a repeated request', () => {
  let db: TestDatabase;
  let build: Builders;
  let keys: IdempotencyKeys;
  let request: RepeatableRequest;
  const answer = { headers: { etag: '"2"' }, text: '{"b":1,"a":2}' };

  beforeAll(async () => {
    db = await openDatabase(6);
    build = await openBuilders(db);
    keys = new IdempotencyKeys(db.transactions, db.settings);
  });
  beforeEach(() => {
    const { personId } = build.coordinator;
    request = { personId, regionId: build.regionId, key: randomUUID(), fingerprint: 'f', requestId: randomUUID() };
  });
  afterAll(() => db.close());

  const again = (): RepeatableRequest => ({ ...request, requestId: randomUUID() });
  const died = (): Promise<unknown> =>
    db.owner(`UPDATE idempotency_key SET claimed_at = now() - make_interval(secs => $2) WHERE key = $1`, [
      request.key,
      LEASE_SECONDS + 1,
    ]);
  const leaveALine = () =>
    db.transactions.asActor(build.asCoordinator, (tx) =>
      new Journal().record(
        tx,
        { ...build.asCoordinator, requestId: request.requestId },
        {
          action: 'report.accepted',
          subjectType: 'report',
          subjectId: randomUUID(),
        },
      ),
    );

  it('belongs to one of many attempts, until it is answered; then all get the answer', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => keys.claim(again())));
    expect(claims.filter(({ kind }) => kind === 'mine')).toHaveLength(1);
    expect(claims.filter(({ kind }) => kind === 'busy')).toHaveLength(19);
    const [holder] = await db.owner<{ id: string }>('SELECT request_id AS id FROM idempotency_key WHERE key = $1', [
      request.key,
    ]);
    await keys.answer(again(), { headers: {}, text: '"of somebody else"' });
    await keys.answer({ ...request, requestId: holder!.id }, answer);
    expect(await keys.claim(again())).toEqual({ kind: 'answered', answer });
    expect(await keys.claim({ ...again(), fingerprint: 'other' })).toEqual({ kind: 'other' });
  });

  it('is each person’s own', async () => {
    expect(await keys.claim(request)).toEqual({ kind: 'mine' });
    expect(await keys.claim({ ...again(), personId: build.akim.personId })).toEqual({ kind: 'mine' });
  });

  it('is free again after a failure that changed nothing', async () => {
    await keys.claim(request);
    await keys.release(request);
    expect(await keys.claim(again())).toEqual({ kind: 'mine' });
  });

  it('is not free after a failure behind the change', async () => {
    await keys.claim(request);
    await leaveALine();
    await keys.release(request);
    expect(await keys.claim(again())).toMatchObject({ answer: { problem: { code: 'idempotency_answer_lost' } } });
  });

  it('goes to the next attempt when its holder died before the change', async () => {
    await keys.claim(request);
    expect(await keys.claim(again())).toEqual({ kind: 'busy' });
    await died();
    expect(await keys.claim(again())).toEqual({ kind: 'mine' });
  });

  it('lets nobody make the change again when its holder died after it', async () => {
    await keys.claim(request);
    await leaveALine();
    await died();
    const [one, other] = await Promise.all([keys.claim(again()), keys.claim(again())]);
    expect([one, other]).toEqual([one, one]);
    expect(one).toMatchObject({
      kind: 'answered',
      answer: { problem: { status: 409, code: 'idempotency_answer_lost' } },
    });
  });

  it('is forgotten after the hours of the setting', async () => {
    await db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'idempotency.keep-hours', '2')`, [
      build.regionId,
    ]);
    await keys.claim(request);
    const [term] = await db.owner<{ hours: number }>(
      `SELECT round(extract(epoch FROM expires_at - claimed_at) / 3600)::int AS hours FROM idempotency_key WHERE key = $1`,
      [request.key],
    );
    expect(term).toEqual({ hours: 2 });
    await keys.answer(request, answer);
    await db.owner('UPDATE idempotency_key SET expires_at = now() WHERE key = $1', [request.key]);
    expect(await keys.claim({ ...again(), fingerprint: 'other' })).toEqual({ kind: 'mine' });
    await db.owner('UPDATE idempotency_key SET expires_at = now()');
    expect(await keys.forget()).toBeGreaterThan(0);
    expect(await db.owner('SELECT 1 FROM idempotency_key')).toEqual([]);
  });
});
