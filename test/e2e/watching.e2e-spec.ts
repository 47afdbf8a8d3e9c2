import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DutyCall, engineTroubles, OutsideHeartbeat } from '@zholdau/ladder';
import { MailTransport, type OutgoingLetter, type SendOutcome } from '@zholdau/notifications';
import { Config } from '@zholdau/platform';
import { apisInTurn, type TestApi } from '../support/api.js';
import { openEngine, type TestEngine } from '../support/engine.js';

const nine = (day: string): string => `${day}T04:00:00Z`;

class Recorder extends MailTransport {
  readonly letters: OutgoingLetter[] = [];

  send(letter: OutgoingLetter): Promise<SendOutcome> {
    this.letters.push(letter);
    return Promise.resolve({ kind: 'sent' });
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

describe('the engine watches itself', () => {
  const openFresh = apisInTurn({ METRICS_TOKEN: 'a token of the monitor' });
  let api: TestApi;
  let engine: TestEngine;
  let post: Recorder;
  let administrator: string;

  beforeEach(async () => {
    api = await openFresh();
    await api.db.setNow('2026-09-01T04:00:00Z');
    post = new Recorder();
    engine = openEngine(api.db, post);
    administrator = (await api.build.seat('administrator')).personId;
  });
  afterEach(() => api.close());

  const beat = (component: string, ago = '0 s') =>
    api.db.owner(
      `INSERT INTO heartbeat (component, at) VALUES ($1, clock_timestamp() - $2::interval)
       ON CONFLICT (component) DO UPDATE SET at = excluded.at`,
      [component, ago],
    );
  const armed = async (count: number, dueOn = '2026-09-15') => {
    const items = await api.build.items(count, { dueOn });
    await engine.arm(items, { quiet: true });
    return items;
  };
  const found = async () =>
    Object.fromEntries((await engine.auditor.audit())!.violations.map(({ code, count }) => [code, count]));
  const flags = () =>
    api.db.owner<{ kind: string }>(`SELECT kind FROM flag WHERE resolved_at IS NULL AND kind LIKE 'audit%' ORDER BY 1`);

  describe('the auditor', () => {
    it('finds nothing through the whole life of a ladder', async () => {
      const items = await armed(6);
      for (const day of ['2026-09-01', '2026-09-08', '2026-09-14', '2026-09-15', '2026-09-16', '2026-09-25']) {
        await api.db.setNow(nine(day));
        await engine.turn();
        expect(await found()).toEqual({});
      }
      await engine.hold(items[0]!);
      await engine.close(items[1]!);
      await engine.reschedule(items[2]!, 2, '2026-10-20' as never);
      await api.db.setNow(nine('2026-09-28'));
      await engine.resume(items[0]!, 'returned');
      await engine.turn();
      expect(await found()).toEqual({});
      expect(await flags()).toEqual([]);
    });

    it('E-18 finds each of 50 planted faults, raises one flag a kind, and puts them down when they are gone', async () => {
      const items = await armed(60);
      await api.db.setNow(nine('2026-09-08'));
      await engine.turn();
      const ids = (from: number, to: number): string[] => items.slice(from, to).map(({ checkpointId }) => checkpointId);
      const plant = (sql: string, of: string[]) => api.db.owner(sql, [of]);
      await plant(
        `UPDATE ladder_run SET next_rung_at = zholdau_now() - interval '2 minutes' WHERE checkpoint_id = ANY($1)`,
        ids(0, 10),
      );
      await plant(`UPDATE ladder_run SET next_rung_at = '2030-01-01' WHERE checkpoint_id = ANY($1)`, ids(10, 15));
      await plant(`UPDATE ladder_run SET next_rung_at = NULL WHERE checkpoint_id = ANY($1)`, ids(15, 20));
      await plant(`DELETE FROM ladder_run WHERE checkpoint_id = ANY($1)`, ids(20, 30));
      await plant(
        `UPDATE checkpoint SET state = 'accepted', closed_at = '2026-09-01', accepted_at = '2026-09-01'
         WHERE id = ANY($1)`,
        ids(30, 35),
      );
      await plant(`UPDATE checkpoint SET deadline_version = 2 WHERE id = ANY($1)`, ids(35, 40));
      await plant(
        `INSERT INTO outbox (region_id, dedupe_key, person_id, template, not_before, message_id, created_at, state, sent_at)
         SELECT region_id, 'late ' || id, (SELECT id FROM person LIMIT 1), 'reminder', zholdau_now(), '<late ' || id || '>',
                zholdau_now(), 'sent', zholdau_now() FROM checkpoint WHERE id = ANY($1)`,
        ids(30, 35),
      );
      await plant(
        `INSERT INTO notice (region_id, person_id, item_id, checkpoint_id, kind, dedupe_key, state, created_at, letter_id)
         SELECT c.region_id, o.person_id, c.item_id, c.id, 'reminder', 'late ' || c.id, 'sent', zholdau_now(), o.id
         FROM checkpoint c JOIN outbox o ON o.dedupe_key = 'late ' || c.id WHERE c.id = ANY($1)`,
        ids(30, 35),
      );
      await plant(
        `INSERT INTO outbox (region_id, dedupe_key, person_id, template, not_before, message_id, created_at, state,
                             lease_until, lease_token)
         SELECT region_id, 'held ' || id, (SELECT id FROM person LIMIT 1), 'reminder', zholdau_now(), 'm', zholdau_now(),
                'sending', clock_timestamp() - interval '5 minutes', gen_random_uuid() FROM checkpoint WHERE id = ANY($1)`,
        ids(40, 44),
      );
      await api.db.owner('ALTER TABLE notice DROP CONSTRAINT uq_notice_dedupe');
      // The digest of the day had carried a line of those five too: 10 late + 10 drifted + 15 unwatched (5 of them by a newer date) + 10 stray + 10 after the close + 4 leases + 1 key
      expect(await found()).toEqual({
        rung_late: 10,
        plan_drift: 10,
        ladder_missing: 15,
        ladder_stray: 10,
        letter_after_close: 10,
        lease_stuck: 4,
        memory_lost: 1,
      });
      expect((await flags()).map(({ kind }) => kind)).toEqual([
        'audit_ladder_missing',
        'audit_ladder_stray',
        'audit_lease_stuck',
        'audit_letter_after_close',
        'audit_memory_lost',
        'audit_plan_drift',
        'audit_rung_late',
      ]);
      const page = await (await api.as(administrator)).get('admin/status');
      expect(page.body.audit.faults).toBe(60);
      expect(page.body.flags.map(({ text }: { text: string }) => text).join()).toContain('не сработали вовремя, 10');

      await engine.turn(); // the ladders that were told to look again have looked
      const now = await found();
      expect(now).not.toHaveProperty('plan_drift');
      expect(now).not.toHaveProperty('rung_late');
      expect((await flags()).map(({ kind }) => kind)).not.toContain('audit_plan_drift');
    });

    /** Reports handed in, whose reviewers have a clock. */
    const handedIn = async (count: number): Promise<string[]> => {
      const items = await armed(count);
      await api.db.setNow(nine('2026-09-02'));
      const ids: string[] = [];
      for (const item of items) {
        const [report] = await api.db.owner<{ id: string }>(
          `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, submitted_at,
             submitted_by, created_at, updated_at, text)
           VALUES ($1, $2, $3, $4, $5, 'submitted', zholdau_now(), $5, zholdau_now(), zholdau_now(), 'Сделано') RETURNING id`,
          [item.regionId, item.itemId, item.checkpointId, api.build.lead.bodyId, api.build.lead.head.personId],
        );
        await engine.hold(item);
        ids.push(report!.id);
      }
      return ids;
    };

    it('E-18 finds what is wrong with the clocks of reviewers, and sets their plan right', async () => {
      const ids = await handedIn(13);
      expect(await found()).toEqual({});
      const plant = (sql: string, from: number, to: number) => api.db.owner(sql, [ids.slice(from, to)]);
      await plant(
        `UPDATE review_run SET next_rung_at = zholdau_now() - interval '2 minutes' WHERE subject_id = ANY($1)`,
        0,
        2,
      );
      await plant(`UPDATE review_run SET next_rung_at = '2030-01-01' WHERE subject_id = ANY($1)`, 2, 5);
      await plant(`UPDATE review_run SET next_rung_at = NULL WHERE subject_id = ANY($1)`, 5, 7);
      await plant(`DELETE FROM review_run WHERE subject_id = ANY($1)`, 7, 10);
      await plant(
        `UPDATE progress_report SET state = 'returned', decided_at = zholdau_now() WHERE id = ANY($1)`,
        10,
        12,
      );
      expect(await found()).toEqual({ rung_late: 2, plan_drift: 5, review_missing: 3, review_stray: 2 });
      const page = await (await api.as(administrator)).get('admin/status');
      const texts = page.body.flags.map(({ text }: { text: string }) => text).join();
      expect(texts).toContain('срок ответа не отсчитывается, 3');
      expect(texts).toContain('хотя ответ уже дан, 2');
      await engine.turn(); // those that were told to look again have looked, and the stray ones have ended
      expect(await found()).toEqual({ review_missing: 3, review_stray: 2 });
      await api.db.setNow(nine('2026-09-04'));
      await engine.turn();
      expect(await found()).toEqual({ review_missing: 3 });
    });

    const letters = (count: number, notBefore: string) =>
      api.db.owner(
        `INSERT INTO outbox (region_id, dedupe_key, person_id, template, not_before, message_id, created_at)
         SELECT $1, 'stuck ' || $2 || n, $3, 'reminder', $2::timestamptz, 'm' || $2 || n, zholdau_now()
         FROM generate_series(1, $4::int) AS n`,
        [api.build.regionId, notBefore, api.build.coordinator.personId, count],
      );

    it('E-18 finds letters that stay while later ones leave', async () => {
      await api.db.setNow('2026-09-02T15:00:00Z'); // after the window: nothing else is wrong
      await letters(3, '2026-09-02T08:00:00Z');
      await letters(2, '2026-09-02T12:58:00Z');
      expect(await found()).toEqual({});
      await api.db.owner(
        `UPDATE outbox SET state = 'sent', sent_at = '2026-09-02T12:59:00Z' WHERE not_before = '2026-09-02T12:58:00Z'`,
      );
      expect(await found()).toEqual({ letter_stuck: 3 });
      expect((await flags()).map(({ kind }) => kind)).toEqual(['audit_letter_stuck']);
      await api.db.owner(`UPDATE outbox SET state = 'sent', sent_at = zholdau_now()`);
      expect(await found()).toEqual({});
      expect(await flags()).toEqual([]);
    });

    it('E-18 finds letters that nothing holds back and that no sender takes', async () => {
      await letters(4, '2026-09-02T05:00:00Z');
      await api.db.setNow('2026-09-02T05:14:00Z');
      expect(await found()).toEqual({});
      await api.db.setNow('2026-09-02T05:16:00Z');
      expect(await found()).toEqual({ letter_stuck: 4 });
      await engine.fenceKeeping.closeByOperator();
      expect(await found()).toEqual({}); // the fence holds them, and says so itself
      await engine.fenceKeeping.openByOperator('all');
      await api.db.setNow('2026-09-02T16:00:00Z');
      expect(await found()).toEqual({}); // the window is closed
    });

    it('sets an hour right that a setting has moved, without an alarm', async () => {
      await armed(1);
      await api.db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'workday.start', '"08:00"')`, [
        api.build.regionId,
      ]);
      expect(await found()).toEqual({});
      await engine.turn();
      const [run] = await api.db.owner<{ at: Date }>('SELECT next_rung_at AS at FROM ladder_run');
      expect(run!.at.toISOString().slice(11, 16)).toBe('03:00');
    });

    it('one process audits at a time', async () => {
      await armed(3);
      const audits = await Promise.all([1, 2, 3].map(() => openEngine(api.db).auditor.audit()));
      expect(audits.filter((audit) => audit !== null).length).toBeGreaterThan(0);
      for (const audit of audits) if (audit) expect(audit.violations).toEqual([]);
    });
  });

  describe('an outside monitor', () => {
    let monitor: Server;
    let calls = 0;
    const heartbeat = () => {
      const { port } = monitor.address() as AddressInfo;
      const config = Object.assign(new Config(), { HEARTBEAT_URL: `http://127.0.0.1:${port}/ping` });
      return new OutsideHeartbeat(engine.figures, api.db.transactions, config);
    };
    beforeEach(async () => {
      calls = 0;
      monitor = createServer((_, response) => {
        calls += 1;
        response.end('ok');
      });
      await new Promise<void>((resolve) => monitor.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => new Promise((resolve) => monitor.close(resolve)));

    it('is told every time that all is well, and hears nothing when it is not', async () => {
      await armed(1);
      await beat('sweep');
      await beat('audit');
      expect(await heartbeat().tell()).toEqual([]);
      expect(calls).toBe(1);
      expect((await api.stranger.get('/health/engine')).status).toBe(200);
      const page = await (await api.as(administrator)).get('admin/status');
      expect(page.body.outsideToldAt).not.toBeNull();

      const wrong: [string, () => Promise<unknown>][] = [
        ['engine_dead', () => beat('sweep', '2 minutes')],
        ['auditor_dead', () => beat('audit', '6 minutes')],
        ['fence_closed', () => engine.fenceKeeping.closeByOperator()],
        [
          'faults_found',
          async () => {
            await api.db.owner(`UPDATE ladder_run SET next_rung_at = '2030-01-01'`);
            await engine.auditor.audit();
          },
        ],
      ];
      for (const [trouble, make] of wrong) {
        await make();
        expect(await heartbeat().tell()).toEqual([trouble]);
        expect((await api.stranger.get('/health/engine')).status).toBe(503);
        await beat('sweep');
        await beat('audit');
        await engine.fenceKeeping.openByOperator('all').catch(() => undefined);
      }
      expect(calls).toBe(1);
    });

    it('U30 hears nothing when no rung has fired for a working day although some were due', async () => {
      await armed(1);
      await api.db.setNow(nine('2026-09-01'));
      await engine.turn();
      await beat('sweep');
      await beat('audit');
      await api.db.setNow('2026-09-08T09:00:00Z'); // a rung waits since the morning
      expect(await heartbeat().tell()).toEqual([]);
      await api.db.setNow(nine('2026-09-09'));
      expect(await heartbeat().tell()).toEqual(['silent']);
      await engine.turn();
      expect(await heartbeat().tell()).toEqual([]);
    });

    it('reads the figures with its token and nobody does without', async () => {
      await armed(4);
      await beat('sweep', '3 s');
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'a token of the monitor' }])
        expect((await api.stranger.get('/metrics', headers as Record<string, string>)).status).toBe(401);
      const answer = await api.stranger.get('/metrics', { authorization: 'Bearer a token of the monitor' });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toContain('text/plain');
      expect(answer.text).toContain('# TYPE zholdau_ladders_armed gauge\nzholdau_ladders_armed 4\n');
      expect(answer.text).toMatch(/zholdau_last_run_seconds\{part="sweep"\} [34]\n/);
      expect(answer.text).toContain('zholdau_letters{state="unknown"} 0\n');
      expect(answer.text).toContain('zholdau_fence_closed 0\n');
    });
  });

  describe('the duty person', () => {
    const duty = () => new DutyCall(engine.figures, api.db.transactions, api.db.settings, post, new Config());
    const name = (email: string) =>
      api.db.owner(
        `INSERT INTO setting (region_id, key, value) VALUES ($1, 'watch.dutyEmail', $2)
         ON CONFLICT (region_id, key) DO UPDATE SET value = excluded.value`,
        [api.build.regionId, JSON.stringify(email)],
      );

    it('is called once past the queue when no worker lives, and again after four hours', async () => {
      await beat('sweep', '10 minutes');
      expect(await duty().look()).toEqual([]); // nobody is named
      await name('duty@example.kz');
      const calls = await Promise.all([duty().look(), duty().look(), duty().look()]);
      expect(calls.flat()).toEqual(['duty@example.kz']);
      expect(post.letters[0]!.text).toMatch(/остановилась[\s\S]*тоқтап қалды[\s\S]*has stopped/);
      await api.db.owner(`UPDATE heartbeat SET at = at - interval '5 hours' WHERE component LIKE 'duty_call%'`);
      expect(await duty().look()).toEqual(['duty@example.kz']);
      await beat('sweep');
      await api.db.owner(`UPDATE heartbeat SET at = at - interval '5 hours' WHERE component LIKE 'duty_call%'`);
      expect(await duty().look()).toEqual([]);
    });

    it('U30 is called for silence too', async () => {
      await name('duty@example.kz');
      await armed(1);
      await beat('sweep');
      await api.db.setNow(nine('2026-09-10'));
      expect(engineTroubles(await engine.figures.read())).toContain('silent');
      expect(await duty().look()).toEqual(['duty@example.kz']);
    });
  });

  describe('the fence in the hands of people', () => {
    it('is shown to whoever reads the status and moved by administrators alone, with a line in the journal', async () => {
      const { build, db } = api;
      const admin = await api.as(administrator);
      const coordinator = await api.as(build.coordinator.personId);
      expect((await coordinator.post('admin/fence/closing')).body.code).toBe('not_allowed');
      expect((await admin.post('admin/fence/closing')).body).toMatchObject({ why: 'by_hand', strangers: [] });
      expect((await coordinator.get('admin/status')).body.fence).toMatchObject({ why: 'by_hand' });
      expect((await admin.post('admin/fence/closing')).body.code).toBe('fence_closed');
      expect((await admin.post('admin/fence/opening', { waiting: 'some' })).status).toBe(400);
      expect((await coordinator.post('admin/fence/opening', { waiting: 'all' })).status).toBe(403);
      expect((await admin.post('admin/fence/opening', { waiting: 'catch_up' })).body.closedAt).toBeNull();
      const again = await admin.post('admin/fence/opening', { waiting: 'all' });
      expect([again.status, again.body.code]).toEqual([409, 'fence_open']);
      const lines = await db.owner<{ action: string; personId: string }>(
        `SELECT action, person_id AS "personId" FROM journal WHERE subject_type = 'fence' ORDER BY id`,
      );
      expect(lines).toEqual([
        { action: 'fence.closed', personId: administrator },
        { action: 'fence.opened', personId: administrator },
      ]);
    });
  });
});
