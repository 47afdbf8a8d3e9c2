import type { Actor } from '@zholdau/domain';
import { openBuilders, type Builders, type BuiltBody, type BuiltItem } from '../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openDesk, type Desk } from '../../../test/support/desk.js';
import { DONE, NOT_SHOWN, OBJECT_ACT, SEEN_DONE } from '../../../test/support/ratings.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const WORK = { text: 'Школа построена', percent: 100, delayReason: '', nextStep: '' };

describe('a report', () => {
  let db: TestDatabase;
  let world: Builders;
  let desk: Desk;
  let head: Actor;
  let executor: Actor;
  let coordinator: Actor;
  beforeAll(async () => {
    db = await openDatabase();
    world = await openBuilders(db);
    desk = openDesk(db);
    head = asOf(world.lead, 'head');
    executor = asOf(world.lead, 'executor');
    coordinator = world.asCoordinator;
  });
  beforeEach(() => db.setNow('2026-10-12T05:00:00Z'));
  afterAll(() => db.close());

  const asOf = (body: BuiltBody, role: 'head' | 'executor'): Actor =>
    world.actor(role, body[role], { bodyIds: [body.bodyId] });
  const item = async (dueOn = '2026-10-15', co: BuiltBody[] = []): Promise<BuiltItem> => {
    const made = await world.item({ dueOn, co });
    await desk.engine.arm(made);
    return made;
  };
  const versionOf = async (id: string): Promise<number> =>
    (await db.owner<{ version: number }>('SELECT version FROM progress_report WHERE id = $1', [id]))[0]!.version;
  const standing = async ({ checkpointId, itemId }: BuiltItem) => {
    const [row] = await db.owner<{ state: string; status: string; ladder: string; returns: number; handed: boolean }>(
      `SELECT c.state, i.status, r.state AS ladder, c.returns, c.submitted_at IS NOT NULL AS handed
       FROM checkpoint c JOIN action_item i ON i.id = c.item_id JOIN ladder_run r ON r.checkpoint_id = c.id
       WHERE c.id = $1 AND i.id = $2`,
      [checkpointId, itemId],
    );
    return row!;
  };
  const told = async (kind: string, { itemId }: BuiltItem): Promise<string[]> =>
    (
      await db.owner<{ id: string }>('SELECT person_id AS id FROM notice WHERE kind = $1 AND item_id = $2', [
        kind,
        itemId,
      ])
    ).map(({ id }) => id);
  const written = async (made: BuiltItem, by = head): Promise<string> => {
    const id = await desk.drafting.save(by, made.checkpointId, null, WORK);
    await desk.evidence.add(by, id, { kind: 'number', name: 'Мест', unit: 'мест', plan: 300, fact: 300 });
    await desk.evidence.add(by, id, OBJECT_ACT);
    return id;
  };
  const submitted = async (made: BuiltItem): Promise<string> => {
    const id = await written(made);
    await desk.submitting.submit(head, id, await versionOf(id), DONE);
    return id;
  };

  it('goes from draft over submission to acceptance, and the ladder waits and ends with it', async () => {
    const made = await item();
    const id = await written(made);
    expect(await standing(made)).toMatchObject({ state: 'in_work', status: 'in_work', ladder: 'armed' });
    await desk.submitting.submit(head, id, await versionOf(id), DONE);
    expect(await standing(made)).toMatchObject({
      state: 'submitted',
      status: 'submitted',
      ladder: 'held',
      handed: true,
    });
    expect(await told('submitted', made)).toEqual([world.coordinator.personId]);
    await desk.accepting.accept(coordinator, id, await versionOf(id), { verdict: SEEN_DONE, comment: '' });
    expect(await standing(made)).toMatchObject({ state: 'accepted', status: 'accepted', ladder: 'done', handed: true });
    expect(await told('accepted', made)).toEqual(expect.arrayContaining([head.personId, executor.personId]));
  });

  it('comes back with a reason, keeps its evidence and may be handed in again', async () => {
    const made = await item();
    const id = await submitted(made);
    await desk.returning.giveBack(coordinator, id, await versionOf(id), {
      reason: 'Приложите акт ввода в эксплуатацию',
      verdict: NOT_SHOWN,
    });
    expect(await standing(made)).toMatchObject({ state: 'returned', ladder: 'armed', returns: 1, handed: false });
    expect(await told('returned', made)).toEqual(expect.arrayContaining([head.personId, executor.personId]));
    const again = await desk.drafting.save(head, made.checkpointId, null, WORK);
    expect(await db.owner('SELECT 1 FROM evidence WHERE report_id = $1', [again])).toHaveLength(2);
    await desk.submitting.submit(head, again, await versionOf(again), DONE);
    expect(await standing(made)).toMatchObject({ state: 'submitted', returns: 1 });
  });

  it('is taken back before it is decided, and the ladder goes on', async () => {
    const made = await item();
    const id = await submitted(made);
    await desk.withdrawing.withdraw(head, id, await versionOf(id));
    expect(await standing(made)).toMatchObject({ state: 'in_work', ladder: 'armed', handed: false });
  });

  it.each<[string, (made: BuiltItem, id: string, version: number) => Promise<unknown>, string]>([
    [
      'an executor may not submit',
      (_, id, version) => desk.submitting.submit(executor, id, version, DONE),
      'not_allowed',
    ],
    [
      'an executor may not accept',
      (_, id, version) => desk.accepting.accept(executor, id, version, { verdict: SEEN_DONE, comment: '' }),
      'not_allowed',
    ],
    [
      'a coordinator may not submit',
      (_, id, version) => desk.submitting.submit(coordinator, id, version, DONE),
      'report_not_found',
    ],
    [
      'a draft is not accepted',
      (_, id, version) => desk.accepting.accept(head, id, version, { verdict: SEEN_DONE, comment: '' }),
      'not_allowed',
    ],
    [
      'a stale version is refused',
      (_, id, version) => desk.submitting.submit(head, id, version + 1, DONE),
      'report_stale',
    ],
    [
      'a second draft beside it is refused',
      (made) => desk.drafting.save(executor, made.checkpointId, null, WORK),
      'report_stale',
    ],
  ])('%s', async (_, act, code) => {
    const made = await item();
    const id = await written(made);
    await expect(act(made, id, await versionOf(id))).rejects.toMatchObject({ code });
    expect(await standing(made)).toMatchObject({ state: 'in_work', ladder: 'armed' });
  });

  it('is not accepted twice, nor returned without a real reason', async () => {
    const made = await item();
    const id = await submitted(made);
    await expect(
      desk.returning.giveBack(coordinator, id, 1, { reason: 'плохо', verdict: NOT_SHOWN }),
    ).rejects.toMatchObject({
      code: 'reason_too_short',
    });
    await desk.accepting.accept(coordinator, id, await versionOf(id), { verdict: SEEN_DONE, comment: '' });
    await expect(
      desk.accepting.accept(coordinator, id, await versionOf(id), { verdict: SEEN_DONE, comment: '' }),
    ).rejects.toMatchObject({
      code: 'report_wrong_state',
    });
  });

  it('is not accepted by whoever handed it in', async () => {
    const made = await item();
    const id = await submitted(made);
    const same: Actor = { ...coordinator, personId: head.personId };
    await expect(
      desk.accepting.accept(same, id, await versionOf(id), { verdict: SEEN_DONE, comment: '' }),
    ).rejects.toMatchObject({
      code: 'same_person',
    });
  });

  it('needs evidence, and a reason when it is late', async () => {
    const made = await item();
    const bare = await desk.drafting.save(head, made.checkpointId, null, WORK);
    await expect(desk.submitting.submit(head, bare, 1, DONE)).rejects.toMatchObject({
      code: 'report_without_evidence',
    });
    await desk.evidence.add(head, bare, {
      kind: 'link',
      name: 'Акт ввода',
      documentType: 'object_act',
      url: 'https://example.kz/akt',
    });
    await db.setNow('2026-10-15T13:31:00Z');
    await expect(desk.submitting.submit(head, bare, 1, DONE)).rejects.toMatchObject({ code: 'delay_reason_missing' });
  });

  it('of another agency is not even there', async () => {
    const made = await item();
    const id = await written(made);
    const stranger = asOf(await world.body(), 'head');
    await expect(desk.submitting.submit(stranger, id, 1, DONE)).rejects.toMatchObject({ code: 'report_not_found' });
    await expect(desk.drafting.save(stranger, made.checkpointId, null, WORK)).rejects.toMatchObject({
      code: 'checkpoint_not_found',
    });
  });

  it('of a co-executor is read by the lead and handed in by the lead alone', async () => {
    const partner = await world.body();
    const made = await item('2026-10-15', [partner]);
    const part = await written(made, asOf(partner, 'head'));
    await expect(desk.submitting.submit(asOf(partner, 'head'), part, 1, DONE)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    const seen = await db.transactions.asActor(head, (tx) =>
      tx.query('SELECT 1 FROM progress_report WHERE id = $1', [part]),
    );
    expect(seen).toHaveLength(1);
    const deputy = world.actor('deputy', await world.seat('deputy'));
    const unseen = await db.transactions.asActor(deputy, (tx) =>
      tx.query('SELECT 1 FROM progress_report WHERE id = $1', [part]),
    );
    expect(unseen).toHaveLength(0);
  });

  it('keeps a file by what it is, not by what it is called', async () => {
    const made = await item();
    const id = await written(made);
    const evidenceId = await desk.evidence.addFile(head, id, { name: '..\\..\\акт\u202Egpj.png', bytes: PNG });
    const [row] = await db.owner<{ name: string; type: string }>(
      'SELECT name, media_type AS type FROM evidence WHERE id = $1',
      [evidenceId],
    );
    expect(row).toEqual({ name: 'актgpj.png', type: 'image/png' });
    const file = await desk.evidence.open(head, evidenceId);
    const chunks: Buffer[] = [];
    for await (const chunk of file.content) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks)).toEqual(PNG);
    await expect(
      desk.evidence.addFile(head, id, { name: 'акт.pdf', bytes: Buffer.from('<html>') }),
    ).rejects.toMatchObject({
      code: 'file_type_refused',
    });
    const stranger = asOf(await world.body(), 'head');
    await expect(desk.evidence.open(stranger, evidenceId)).rejects.toMatchObject({ code: 'evidence_not_found' });
  });

  it('lets one of two decisions through', async () => {
    const made = await item();
    const id = await submitted(made);
    const version = await versionOf(id);
    const outcomes = await Promise.allSettled([
      desk.accepting.accept(coordinator, id, version, { verdict: SEEN_DONE, comment: '' }),
      desk.returning.giveBack(coordinator, id, version, { reason: 'Приложите акт ввода', verdict: NOT_SHOWN }),
      desk.withdrawing.withdraw(head, id, version),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
