import { addDays, localDate, resolveRecipient } from '@zholdau/domain';
import { MailTransport, Seating, type OutgoingLetter, type SendOutcome } from '@zholdau/notifications';
import fc from 'fast-check';
import { openApi, type Answer, type Browser, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltSeat } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';

/** Takes every letter; a case may do something while the first one is on its way. */
class Recorder extends MailTransport {
  readonly letters: OutgoingLetter[] = [];
  onFirst: (() => Promise<unknown>) | null = null;

  async send(letter: OutgoingLetter): Promise<SendOutcome> {
    const act = this.onFirst;
    this.onFirst = null;
    await act?.();
    this.letters.push(letter);
    return { kind: 'sent' };
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('substitutions', () => {
  let api: TestApi;
  let engine: TestEngine;
  let post: Recorder;
  let lead: BuiltBody;
  let other: BuiltBody;
  let clerk: BuiltSeat;
  let otherClerk: BuiltSeat;
  let administrator: BuiltSeat;
  let deputy: BuiltSeat;
  let auditor: BuiltSeat;

  beforeAll(async () => {
    api = await openApi();
    post = new Recorder();
    engine = openEngine(api.db, post);
    const { build } = api;
    lead = build.lead;
    other = await build.body();
    clerk = await build.seat('staff', { bodyId: lead.bodyId });
    otherClerk = await build.seat('staff', { bodyId: other.bodyId });
    administrator = await build.seat('administrator');
    deputy = await build.seat('deputy');
    auditor = await build.seat('auditor');
  });
  beforeEach(async () => {
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner('DELETE FROM substitution');
    await api.db.owner('DELETE FROM notice');
    await api.db.owner('DELETE FROM outbox');
    post.letters.length = 0;
  });
  afterAll(() => api.close());

  const by = (seat: BuiltSeat): Promise<Browser> => api.as(seat.personId);
  const set = async (
    who: BuiltSeat,
    seat: BuiltSeat,
    substitute: BuiltSeat,
    change: Record<string, unknown> = {},
  ): Promise<Answer> =>
    (await by(who)).post('substitutions', {
      seatId: seat.seatId,
      personId: substitute.personId,
      fromOn: '2026-10-05',
      toOn: '2026-10-09',
      reason: 'Ежегодный отпуск',
      orderNumber: '112-к от 01.10.2026',
      ...change,
    });
  const rows = () => api.db.owner('SELECT 1 FROM substitution');
  const toldOf = (kind: string) =>
    api.db
      .owner<{ id: string }>('SELECT person_id AS id FROM notice WHERE kind = $1 ORDER BY created_at DESC', [kind])
      .then((all) => all.map(({ id }) => id));

  describe('are stated', () => {
    it('by the holder: both hear of it, the journal keeps reason and order, the substitute acts under both names', async () => {
      const answer = await set(lead.head, lead.head, lead.executor);
      expect(answer).toMatchObject({
        status: 201,
        body: {
          state: 'current',
          fromOn: '2026-10-05',
          toOn: '2026-10-09',
          holder: { id: lead.head.personId },
          substitute: { id: lead.executor.personId },
          setBy: { id: lead.head.personId },
          mayRevoke: true,
        },
      });
      expect((await toldOf('substitution_set')).sort()).toEqual([lead.head.personId, lead.executor.personId].sort());
      const [line] = await api.db.owner<{ reason: string; authority: string }>(
        `SELECT reason, authority FROM journal WHERE action = 'substitution.set' AND subject_id = $1`,
        [answer.body.id],
      );
      expect(line).toEqual({ reason: 'Ежегодный отпуск', authority: '112-к от 01.10.2026' });

      const item = await api.build.item({ dueOn: '2026-10-15', state: 'assigned' });
      const inPlace = await by(lead.executor);
      await inPlace.patch('session', { seatId: lead.head.seatId });
      const seen = await inPlace.get(`action-items/${item.itemId}`);
      const done = await inPlace.post(
        `action-items/${item.itemId}/acknowledgement`,
        { checkpointId: item.checkpointId },
        version(seen.body.version),
      );
      expect(done.status).toBe(200);
      const auditorsView = await (await by(auditor)).get(`journal?itemId=${item.itemId}`);
      expect(auditorsView.body.items[0]).toMatchObject({
        person: { id: lead.executor.personId },
        actingFor: { id: lead.head.personId },
      });
      await api.db.owner('UPDATE session SET seat_id = NULL');
    });

    it.each([
      ['the staff of the body for its head', () => [clerk, lead.head, lead.executor], 201, undefined],
      ['the coordinator for a head', () => [api.build.coordinator, lead.head, otherClerk], 201, undefined],
      ['an administrator for the akim', () => [administrator, api.build.akim, api.build.curator], 201, undefined],
      [
        'the chief of staff for the akim',
        () => [api.build.chiefOfStaff, api.build.akim, api.build.curator],
        201,
        undefined,
      ],
      ['the head for a clerk', () => [lead.head, clerk, lead.executor], 201, undefined],
      ['not the staff of another body', () => [otherClerk, lead.head, lead.executor], 403, 'not_allowed'],
      ['not the head of another body', () => [other.head, lead.head, lead.executor], 403, 'not_allowed'],
      ['not staff for a colleague', () => [clerk, lead.executor, lead.head], 403, 'not_allowed'],
      ['not a deputy', () => [deputy, deputy, clerk], 403, 'not_allowed'],
      ['not an auditor', () => [auditor, lead.head, clerk], 403, 'not_allowed'],
      [
        'not the coordinator for an administrator',
        () => [api.build.coordinator, administrator, clerk],
        403,
        'not_allowed',
      ],
      ['not by staff who name themselves', () => [clerk, lead.head, clerk], 409, 'substitute_is_setter'],
      ['not by a body with a stranger', () => [clerk, lead.head, otherClerk], 409, 'substitute_of_other_body'],
      ['not for a deputy', () => [administrator, deputy, clerk], 409, 'substitution_of_deputy'],
      ['not with a deputy', () => [administrator, lead.head, deputy], 409, 'substitute_unfit'],
      ['not with the holder', () => [administrator, lead.head, lead.head], 409, 'substitute_is_holder'],
    ] as const)('%s', async (_, cast, status, code) => {
      const [who, seat, substitute] = cast();
      const answer = await set(who!, seat!, substitute!);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(await rows()).toHaveLength(status === 201 ? 1 : 0);
    });

    it.each([
      ['a day that is none', { fromOn: '2026-02-30' }, 400, 'bad_input'],
      ['an end before the beginning', { toOn: '2026-10-04' }, 400, 'substitution_days'],
      ['a beginning in the past', { fromOn: '2026-10-04' }, 400, 'substitution_in_past'],
      ['an unknown seat', { seatId: '00000000-0000-4000-8000-000000000000' }, 400, 'unknown_seat'],
      ['an unknown person', { personId: '00000000-0000-4000-8000-000000000000' }, 400, 'unknown_person'],
    ])('not with %s', async (_, change, status, code) => {
      const answer = await set(administrator, lead.head, lead.executor, change);
      expect(answer.status).toBe(status);
      if (code !== 'bad_input') expect(answer.body.code).toBe(code);
      expect(await rows()).toEqual([]);
    });

    it('not over another one, not in a loop, not a fourth in a row; each says so in words', async () => {
      const { coordinator } = api.build;
      expect((await set(coordinator, lead.head, lead.executor)).status).toBe(201);
      const again = await set(coordinator, lead.head, clerk, { fromOn: '2026-10-09', toOn: '2026-10-20' });
      expect(again).toMatchObject({ status: 409, body: { code: 'substitution_overlaps' } });
      expect(again.body.title ?? again.body.detail).not.toContain('substitution_overlaps');
      expect(await set(coordinator, lead.executor, lead.head)).toMatchObject({
        status: 409,
        body: { code: 'substitution_loops' },
      });
      expect((await set(coordinator, lead.executor, clerk)).status).toBe(201);
      expect((await set(coordinator, clerk, other.executor)).status).toBe(201);
      expect(await set(coordinator, other.executor, otherClerk)).toMatchObject({
        status: 409,
        body: { code: 'substitution_chain_long' },
      });
      expect(await rows()).toHaveLength(3);
      expect((await set(coordinator, lead.head, clerk, { fromOn: '2026-10-10', toOn: '2026-10-10' })).status).toBe(201);
    });

    it('one at a time: of two that would close a loop together one is refused', async () => {
      const { coordinator } = api.build;
      const answers = await Promise.all([
        set(coordinator, lead.head, lead.executor),
        set(coordinator, lead.executor, lead.head),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });
  });

  it('are listed to those whom they concern, with what they may end', async () => {
    await set(api.build.coordinator, lead.head, lead.executor, { fromOn: '2026-10-07' });
    await set(api.build.coordinator, api.build.curator, api.build.akim);
    const states = async (seat: BuiltSeat) =>
      (await (await by(seat)).get('substitutions')).body.map(
        (one: { state: string; mayRevoke: boolean }) => `${one.state} ${one.mayRevoke}`,
      );
    expect(await states(api.build.coordinator)).toEqual(['current true', 'future true']);
    expect(await states(auditor)).toEqual(['current false', 'future false']);
    expect(await states(lead.executor)).toEqual(['future true']);
    expect(await states(other.head)).toEqual([]);
    expect(await states(api.build.curator)).toEqual(['current true']);
    const choices = (await (await by(clerk)).get('substitutions/choices')).body;
    expect(choices.seats.map(({ seat }: { seat: { id: string } }) => seat.id).sort()).toEqual(
      [lead.head.seatId, clerk.seatId].sort(),
    );
    expect(choices.people.map(({ id }: { id: string }) => id).sort()).toEqual(
      [lead.head.personId, lead.executor.personId].sort(),
    );
    expect((await (await by(deputy)).get('substitutions/choices')).body).toEqual({ seats: [], people: [] });
  });

  it('are revoked at once, once, and by those who might have stated them', async () => {
    const { id } = (await set(lead.head, lead.head, lead.executor)).body;
    const inPlace = await by(lead.executor);
    expect((await inPlace.patch('session', { seatId: lead.head.seatId })).status).toBe(200);
    expect((await (await by(other.head)).post(`substitutions/${id}/revocation`)).status).toBe(404);
    expect((await (await by(auditor)).post(`substitutions/${id}/revocation`)).status).toBe(403);
    expect((await (await by(clerk)).post(`substitutions/${id}/revocation`)).body).toMatchObject({
      state: 'revoked',
      revokedBy: { id: clerk.personId },
      mayRevoke: false,
    });
    expect((await inPlace.get('session')).body.seat.id).toBe(lead.executor.seatId);
    expect((await toldOf('substitution_revoked')).sort()).toEqual([lead.head.personId, lead.executor.personId].sort());
    expect(await (await by(lead.head)).post(`substitutions/${id}/revocation`)).toMatchObject({
      status: 409,
      body: { code: 'substitution_over' },
    });
    expect((await set(lead.head, lead.head, lead.executor)).status).toBe(201);
  });

  it('S-09 whoever stands in for the asker, at once or in a chain, does not decide, not even in a seat of their own', async () => {
    const made = await api.build.item({ dueOn: '2026-10-15', state: 'in_work' });
    await api.db.owner(`UPDATE action_item SET origin = 'akim' WHERE id = $1`, [made.itemId]);
    await engine.arm(made);
    const asked = await (
      await by(lead.head)
    ).post(`checkpoints/${made.checkpointId}/extensions`, {
      dueOn: '2026-10-29',
      reason: 'Подрядчик сорвал поставку труб, новый договор заключён',
      addressee: 'Акиму области',
      evidence: 'Уведомление поставщика от 1 октября',
    });
    expect(asked.status).toBe(201);
    const { coordinator } = api.build;
    expect((await set(administrator, lead.head, lead.executor)).status).toBe(201);
    const chained = await set(administrator, lead.executor, coordinator);
    expect(chained.status).toBe(201);
    const browser = await by(coordinator);
    const grant = () => browser.post(`extensions/${asked.body.id}/grant`, {}, version(asked.body.version));
    expect(await grant()).toMatchObject({ status: 409, body: { code: 'decider_is_party' } });
    await (await by(administrator)).post(`substitutions/${chained.body.id}/revocation`);
    expect((await grant()).status).toBe(200);
  });

  it('of a member of staff bring what was handed to them by name, in that seat and for those days', async () => {
    const colleague = await api.build.seat('staff', { bodyId: lead.bodyId });
    const made = await api.build.item({ dueOn: '2026-10-08', state: 'in_work' });
    const url = `action-items/${made.itemId}`;
    const stated = await set(lead.head, clerk, colleague, { toOn: '2026-10-12' });
    const head = await by(lead.head);
    const handed = await head.post(
      `${url}/delegations`,
      { personId: clerk.personId, note: 'К среде' },
      version((await head.get(url)).body.version),
    );
    expect(handed).toMatchObject({ status: 200, body: { delegates: [{ person: { id: clerk.personId } }] } });
    expect(await toldOf('delegated')).toEqual([colleague.personId]);

    const standIn = await by(colleague);
    const sitIn = (seat: BuiltSeat) => standIn.patch('session', { seatId: seat.seatId });
    const worksOn = async () =>
      (await standIn.get('my-work')).body.groups.flatMap((group: { items: { item: { id: string } }[] }) =>
        group.items.map(({ item }) => item.id),
      );
    await sitIn(colleague);
    expect((await standIn.get(url)).status).toBe(404);
    expect(await worksOn()).toEqual([]);
    await sitIn(clerk);
    expect(await standIn.get(url)).toMatchObject({ status: 200, body: { actions: ['report'] } });
    expect(await worksOn()).toEqual([made.itemId]);
    expect((await standIn.get('action-items')).body.items).toMatchObject([{ id: made.itemId }]);
    const other = await api.build.item({ dueOn: '2026-10-08', state: 'in_work' });
    expect((await standIn.get(`action-items/${other.itemId}`)).status).toBe(404);

    await api.db.setNow('2026-10-06T04:30:00Z');
    await engine.sender.sendAll();
    expect(post.letters.map(({ personId }) => personId)).toContain(colleague.personId);
    await (await by(administrator)).post(`substitutions/${stated.body.id}/revocation`);
    expect((await standIn.get(url)).status).toBe(404);
    expect((await (await by(clerk)).get(url)).status).toBe(200);
    await api.db.owner('UPDATE session SET seat_id = NULL');
  });

  describe('E-26', () => {
    /** The heads are told in the evening; the letters wait for the next morning. */
    const told = async (bodies: readonly BuiltBody[]): Promise<void> => {
      await api.db.setNow('2026-10-05T14:00:00Z');
      for (const body of bodies) {
        const { itemId, checkpointId } = await api.build.item({ dueOn: '2026-10-01', lead: body });
        await api.db.transactions.asEngine((tx) =>
          engine.notifications.tell(tx, {
            regionId: api.build.regionId,
            kind: 'escalation',
            itemId,
            checkpointId,
            to: { seatId: body.head.seatId },
            dedupeKey: `e26-${itemId}`,
          }),
        );
      }
      await engine.sender.sendAll();
      expect(post.letters).toEqual([]);
    };
    const morning = async (): Promise<string[]> => {
      await api.db.setNow('2026-10-06T04:30:00Z');
      await engine.sender.sendAll();
      await engine.sender.sendAll();
      return post.letters
        .filter(({ messageId }) => messageId.startsWith('<escalation-'))
        .map(({ personId }) => String(personId));
    };
    const revoke = async (answer: Answer) =>
      expect((await (await by(administrator)).post(`substitutions/${answer.body.id}/revocation`)).status).toBe(200);
    const week = { toOn: '2026-10-12' };

    it('a letter that waits goes to the holder when the substitution is revoked', async () => {
      const stated = await set(administrator, lead.head, clerk, week);
      await told([lead]);
      await revoke(stated);
      expect(await morning()).toEqual([lead.head.personId]);
    });

    it('a letter that waits goes to the substitute when one is stated, and back when that is revoked', async () => {
      await told([lead]);
      const stated = await set(administrator, lead.head, clerk, week);
      expect(await morning()).toEqual([clerk.personId]);
      post.letters.length = 0;
      await revoke(stated);
      await api.db.owner('DELETE FROM notice');
      await api.db.owner('DELETE FROM outbox');
      await told([lead]);
      const second = await set(administrator, lead.head, clerk, week);
      await api.db.setNow('2026-10-06T04:30:00Z');
      const [line] = await api.db.owner<{ id: string }>(`SELECT id FROM outbox WHERE state = 'pending' LIMIT 1`);
      expect(line).toBeDefined();
      await engine.sender.sendAll(); // the holder's letter is void, the substitute's is not yet gathered
      await revoke(second);
      expect(await morning()).toEqual([lead.head.personId]);
    });

    it('letters behind the one on its way go to the right person when all are revoked mid-send', async () => {
      const bodies = await Promise.all(Array.from({ length: 8 }, () => api.build.body()));
      const stated: Answer[] = [];
      for (const { head, executor } of bodies) stated.push(await set(administrator, head, executor, week));
      await told(bodies);
      const begun: number[] = [];
      post.onFirst = async () => {
        for (const answer of stated) await revoke(answer);
        begun.push(stated.length);
      };
      const reached = await morning();
      expect(begun).toEqual([8]);
      const pairs = bodies.map(({ head, executor }) =>
        reached.filter((id) => id === head.personId || id === executor.personId),
      );
      expect(pairs.map(({ length }) => length)).toEqual(bodies.map(() => 1));
      // Five leave side by side: those had begun; whoever came after them was looked at again.
      expect(bodies.filter(({ head }) => reached.includes(head.personId)).length).toBeGreaterThanOrEqual(3);
    });

    it('500 generated cases in the database: who is reached, on which day, and that they may act', async () => {
      const people: BuiltSeat[] = [];
      for (let n = 0; n < 6; n += 1) people.push(await api.build.seat('staff', { bodyId: other.bodyId }));
      const index = fc.nat({ max: people.length - 1 });
      const someTerm = fc.tuple(
        index,
        index,
        fc.nat({ max: 4 }),
        fc.nat({ max: 5 }),
        fc.nat({ max: 3 }).map((n) => n === 0),
      );
      const cases = fc.sample(fc.tuple(fc.array(someTerm, { minLength: 3, maxLength: 9 }), fc.nat({ max: 7 })), {
        numRuns: 500,
        seed: 26,
      });
      const seating = new Seating();
      const first = localDate('2026-11-02');
      const seatIds = people.map(({ seatId }) => seatId);
      let chained = 0;
      await api.db.transactions.asEngine(async (tx) => {
        for (const [terms, offset] of cases) {
          const today = addDays(first, offset);
          await tx.query('DELETE FROM substitution');
          await tx.query(
            `INSERT INTO substitution (id, region_id, seat_id, person_id, from_on, to_on, revoked_at)
             SELECT ('00000000-0000-4000-8000-' || lpad(ordinal::text, 12, '0'))::uuid, $1, seat, person, from_on, to_on,
                    CASE WHEN revoked THEN now() END
             FROM jsonb_to_recordset($2::jsonb) AS t (ordinal int, seat uuid, person uuid, from_on date, to_on date, revoked boolean)`,
            [
              api.build.regionId,
              JSON.stringify(
                terms.map(([away, substitute, from, days, revoked], ordinal) => ({
                  ordinal,
                  seat: people[away]!.seatId,
                  person: people[substitute]!.personId,
                  from_on: addDays(first, from),
                  to_on: addDays(first, from + days),
                  revoked,
                })),
              ),
            ],
          );
          const now = terms
            .map((term, ordinal) => ({ term, ordinal }))
            .filter(({ term: [, , from, days, revoked] }) => !revoked && from <= offset && offset < from + days + 1)
            .sort((one, two) => one.term[2] - two.term[2] || one.ordinal - two.ordinal)
            .map(({ term }) => term);
          const bySeat = new Map(now.map(([away, to]) => [people[away]!.seatId, people[to]!.personId]));
          const byPerson = new Map(now.map(([away, to]) => [people[away]!.personId, people[to]!.personId]));
          const holders = new Map(people.map(({ seatId, personId }) => [seatId, personId]));
          const reached = await seating.peopleIn(tx, seatIds, today);
          for (const { seatId } of people) {
            const expected = resolveRecipient(seatId, { holders, substitutes: bySeat, standIns: byPerson });
            expect(reached.get(seatId)).toBe(expected);
            if (bySeat.has(seatId) && bySeat.get(seatId) !== expected) chained += 1;
          }
          const pairs = [...reached].filter(
            ([seatId]) => bySeat.has(seatId) && bySeat.get(seatId) !== holders.get(seatId),
          );
          const acting = await tx.query<{ fits: boolean }[]>(
            `SELECT EXISTS (SELECT FROM seats_stood_in(v.person, $3) AS s WHERE s.seat_id = v.seat) AS fits
             FROM unnest($1::uuid[], $2::uuid[]) AS v (seat, person)`,
            [pairs.map(([seat]) => seat), pairs.map(([, person]) => person), today],
          );
          expect(acting.every(({ fits }) => fits)).toBe(true);
        }
      });
      expect(chained).toBeGreaterThan(50);
    });
  });
});
