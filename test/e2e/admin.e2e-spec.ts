import { hashPassword } from '@zholdau/identity';
import { openApi, type Browser, type TestApi } from '../support/api.js';

const names = (text: string) => ({ ru: text, kk: text, en: text });
const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('administration', () => {
  let api: TestApi;
  let administrator: Browser;
  let coordinator: Browser;
  let auditor: Browser;
  let deputy: Browser;
  let administratorSeat: { seatId: string; personId: string };

  beforeAll(async () => {
    api = await openApi();
    await api.db.setNow('2026-10-05T06:00:00Z');
    administratorSeat = await api.build.seat('administrator');
    administrator = await api.as(administratorSeat.personId);
    coordinator = await api.as(api.build.coordinator.personId);
    auditor = await api.as((await api.build.seat('auditor')).personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
  });
  afterAll(() => api.close());

  /** The newest line of the journal about a subject. */
  const journal = async (subjectId: string) =>
    (
      await api.db.owner<{ action: string; personId: string; before: unknown; after: unknown }>(
        `SELECT action, person_id AS "personId", before, after FROM journal WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`,
        [subjectId],
      )
    )[0];
  /** The token that still works, from the notice that carries it. */
  const lastToken = async (personId: string): Promise<string> => {
    const [notice] = await api.db.owner<{ token: string }>(
      `SELECT params->>'token' AS token FROM notice
         JOIN person_token ON token_hash = encode(sha256(convert_to(params->>'token', 'UTF8')), 'hex')
        WHERE notice.person_id = $1 ORDER BY person_token.created_at DESC LIMIT 1`,
      [personId],
    );
    return notice!.token;
  };

  describe('bodies', () => {
    it('are made, changed on the version seen, and leave a line in the journal', async () => {
      const made = await coordinator.post('admin/bodies', {
        names: names('Управление тестов'),
        shorts: { ru: 'УТ', kk: '' },
        kind: 'department',
      });
      expect(made.status).toBe(201);
      expect(made.headers['etag']).toBe('"1"');
      expect(made.body).toMatchObject({
        shorts: { ru: 'УТ', kk: 'Управление тестов' },
        subordinate: true,
        districtId: null,
        aliases: [],
        head: null,
        staffCount: 0,
      });
      expect(await journal(made.body.id)).toMatchObject({
        action: 'body.created',
        personId: api.build.coordinator.personId,
      });
      const path = `admin/bodies/${made.body.id}`;
      const changed = await administrator.patch(path, { validTo: '2026-12-31' }, version(1));
      expect(changed.body).toMatchObject({ version: 2, validTo: '2026-12-31', names: names('Управление тестов') });
      expect((await journal(made.body.id))!.after).toMatchObject({ validTo: '2026-12-31' });
      expect((await coordinator.patch(path, { validTo: null }, version(1))).status).toBe(412);
      const cleared = await coordinator.patch(path, { validTo: null }, version(2));
      expect(cleared.body).toMatchObject({ version: 3, validTo: null });
    });

    it('refuse a double name, reversed dates and a district where none belongs', async () => {
      const body = { names: names('Управление двойников'), shorts: names('УД'), kind: 'department' };
      const { en: _, ...shorts } = body.shorts;
      const post = (more: object) => coordinator.post('admin/bodies', { ...body, shorts, ...more });
      await post({});
      expect((await post({})).body).toMatchObject({ status: 409, code: 'body_exists' });
      const reversed = await post({ validFrom: '2026-02-01', validTo: '2026-01-01' });
      expect(reversed.body).toMatchObject({ status: 400, code: 'body_validity_reversed' });
      expect((await post({ kind: 'city_akimat' })).body.code).toBe('body_district_missing');
      expect((await post({ validFrom: '2026-02-31' })).body.errors[0]).toMatchObject({ code: 'field_date' });
    });

    it('are known by other names, each leading to one of them', async () => {
      const path = `admin/bodies/${api.build.lead.bodyId}/aliases`;
      const added = await coordinator.post(path, { alias: 'Упр. школ' });
      expect(added.body.aliases).toEqual([{ id: expect.any(String), alias: 'Упр. школ', source: 'directory' }]);
      expect((await coordinator.post(path, { alias: '  упр.  ШКОЛ ' })).body.code).toBe('alias_taken');
      expect((await coordinator.delete(`${path}/${added.body.aliases[0].id}`)).status).toBe(204);
      expect((await coordinator.delete(`${path}/${added.body.aliases[0].id}`)).status).toBe(404);
      expect(await journal(api.build.lead.bodyId)).toMatchObject({ action: 'body.alias-removed' });
    });

    it('are read by an auditor and changed by none but coordinators and administrators', async () => {
      expect((await auditor.get('admin/bodies')).status).toBe(200);
      expect(
        (await auditor.post('admin/bodies', { names: names('x'), shorts: { ru: '', kk: '' }, kind: 'company' })).status,
      ).toBe(403);
      expect((await deputy.get('admin/bodies')).status).toBe(403);
      expect((await deputy.get('bodies')).status).toBe(200);
    });
  });

  describe('people', () => {
    const invite = (browser: Browser, email: string) =>
      browser.post('admin/people', { email, nameRu: 'Айгуль Сатпаева', nameKk: 'Айгүл Сәтбаева', locale: 'kk' });

    it('come by invitation, choose a password by the link of the letter, and sign in', async () => {
      const invited = await invite(coordinator, 'Aigul@Example.kz');
      expect(invited.status).toBe(201);
      expect(invited.body).toMatchObject({
        email: 'aigul@example.kz',
        invited: 'waiting',
        disabledAt: null,
        seats: [],
      });
      expect(await journal(invited.body.id)).toMatchObject({ action: 'person.invited' });
      const token = await lastToken(invited.body.id);
      expect((await api.stranger.get(`password-token/${token}`)).body).toEqual({
        purpose: 'invitation',
        email: 'aigul@example.kz',
        nameRu: 'Айгуль Сатпаева',
        nameKk: 'Айгүл Сәтбаева',
      });
      const weak = await api.stranger.post('password', { token, password: 'aigul-2026-aigul' });
      expect(weak.body).toMatchObject({ status: 400, code: 'password_like_name' });
      const password = 'тёплый хлеб и соль';
      expect((await api.stranger.post('password', { token, password })).status).toBe(204);
      expect((await api.stranger.post('password', { token, password })).body).toMatchObject({
        status: 404,
        code: 'link_over',
      });
      expect((await api.stranger.get(`password-token/${token}`)).status).toBe(404);
      expect((await api.stranger.post('session', { email: 'aigul@example.kz', password })).status).toBe(200);
      expect((await administrator.get(`admin/people/${invited.body.id}`)).body.invited).toBe('accepted');
      const again = await coordinator.post(`admin/people/${invited.body.id}/invitation`);
      expect(again.body).toMatchObject({ status: 409, code: 'already_joined' });
    });

    it('are invited again by a link that puts the older one out of use', async () => {
      const { body } = await invite(coordinator, 'again@example.kz');
      const first = await lastToken(body.id);
      expect((await coordinator.post(`admin/people/${body.id}/invitation`)).status).toBe(202);
      const second = await lastToken(body.id);
      expect((await api.stranger.get(`password-token/${first}`)).status).toBe(404);
      expect((await api.stranger.get(`password-token/${second}`)).status).toBe(200);
      await api.db.owner(`UPDATE person_token SET expires_at = clock_timestamp() WHERE person_id = $1`, [body.id]);
      expect((await api.stranger.get(`password-token/${second}`)).status).toBe(404);
      expect((await administrator.get(`admin/people/${body.id}`)).body.invited).toBe('none');
    });

    it('reset a forgotten password, and an unknown e-mail gets the same answer', async () => {
      const personId = await api.build.person({ email: 'forgetful@example.kz' });
      await api.db.owner('INSERT INTO credential (person_id, password_hash) VALUES ($1, $2)', [
        personId,
        await hashPassword('забытый пароль мой'),
      ]);
      const session = await api.as(personId);
      const known = await api.stranger.post('password-reset', { email: 'Forgetful@example.kz' });
      const unknown = await api.stranger.post('password-reset', { email: 'nobody@example.kz' });
      expect([known.status, known.text]).toEqual([202, '{"accepted":true}']);
      expect([unknown.status, unknown.text]).toEqual([202, '{"accepted":true}']);
      const token = await lastToken(personId);
      await api.db.owner(
        `INSERT INTO sign_in_attempt (email, ip) SELECT 'forgetful@example.kz', '127.0.0.1' FROM generate_series(1, 20)`,
      );
      const password = 'вспомнил и записал';
      expect((await api.stranger.post('password', { token, password })).status).toBe(204);
      expect((await session.get('session')).status).toBe(401);
      expect((await api.stranger.post('session', { email: 'forgetful@example.kz', password })).status).toBe(200);
      const [letter] = await api.db.owner<{ count: number }>(
        `SELECT count(*)::int AS count FROM notice JOIN person ON person.id = notice.person_id WHERE email = 'nobody@example.kz'`,
      );
      expect(letter!.count).toBe(0);
    });

    it('cannot be flooded with letters', async () => {
      const personId = await api.build.person({ email: 'flooded@example.kz' });
      const statuses = [];
      for (let n = 0; n < 12; n += 1) {
        statuses.push((await api.stranger.post('password-reset', { email: 'flooded@example.kz' })).status);
      }
      expect(statuses).toEqual([...Array<number>(10).fill(202), 429, 429]);
      const [letters] = await api.db.owner<{ count: number }>(
        'SELECT count(*)::int AS count FROM notice WHERE person_id = $1',
        [personId],
      );
      expect(letters!.count).toBe(10);
    });

    it('lose their session the moment they are disabled, and get in again when let in', async () => {
      const seat = await api.build.seat('akim');
      const browser = await api.as(seat.personId);
      expect((await browser.get('bodies')).status).toBe(200);
      const path = `admin/people/${seat.personId}`;
      const disabled = await coordinator.patch(path, { disabled: true }, version(1));
      expect(disabled.body).toMatchObject({ version: 2, disabledAt: '2026-10-05T06:00:00.000Z' });
      expect(await journal(seat.personId)).toMatchObject({
        action: 'person.disabled',
        before: { disabled: false },
        after: { disabled: true },
      });
      expect((await browser.get('bodies')).status).toBe(401);
      await coordinator.patch(path, { disabled: false }, version(2));
      expect((await browser.get('bodies')).status).toBe(401);
      expect((await (await api.as(seat.personId)).get('bodies')).status).toBe(200);
    });

    it('have one address each in the whole installation', async () => {
      await invite(coordinator, 'taken@example.kz');
      expect((await invite(coordinator, 'TAKEN@example.kz')).body).toMatchObject({ status: 409, code: 'email_taken' });
      const other = await api.build.person();
      const moved = await coordinator.patch(`admin/people/${other}`, { email: 'taken@example.kz' }, version(1));
      expect(moved.body.code).toBe('email_taken');
    });

    it('who administer or audit are changed by administrators only', async () => {
      const path = `admin/people/${administratorSeat.personId}`;
      const stolen = await coordinator.patch(path, { email: 'mine@example.kz' }, version(1));
      expect(stolen.body).toMatchObject({ status: 403, code: 'not_allowed' });
      expect((await coordinator.post(`${path}/invitation`)).status).toBe(403);
      expect((await auditor.patch(path, { nameRu: 'Другое имя' }, version(1))).status).toBe(403);
      const renamed = await administrator.patch(path, { nameRu: 'Другое имя' }, version(1));
      expect(renamed.body).toMatchObject({ nameRu: 'Другое имя', version: 2 });
    });

    it('cannot shut themselves out', async () => {
      const answer = await administrator.patch(
        `admin/people/${administratorSeat.personId}`,
        { disabled: true },
        version(2),
      );
      expect(answer.body).toMatchObject({ status: 409, code: 'not_yourself' });
    });

    it('of a body are listed to their own body', async () => {
      const { lead } = api.build;
      const staff = await api.build.seat('staff', { bodyId: lead.bodyId });
      const head = await api.as(lead.head.personId);
      const ids = (await head.get('staff')).body.map(({ id }: { id: string }) => id);
      expect(ids.sort()).toEqual([lead.executor.personId, staff.personId].sort());
      expect((await deputy.get('staff')).body).toEqual([]);
      const akims = (await deputy.get('people?role=akim')).body.map(({ id }: { id: string }) => id);
      expect(akims).toContain(api.build.akim.personId);
      expect((await deputy.get('people?role=king')).status).toBe(400);
    });
  });

  describe('seats', () => {
    const create = (browser: Browser, seat: object) =>
      browser.post('admin/seats', { titles: names('Должность'), ...seat });

    it('are made, filled from a day on, and remember who sat before', async () => {
      const first = await api.build.person();
      const second = await api.build.person();
      const made = await create(coordinator, { kind: 'curator', personId: first });
      expect(made.status).toBe(201);
      expect(made.body).toMatchObject({ kind: 'curator', holder: { id: first }, since: '2026-10-05', closedAt: null });
      const path = `admin/seats/${made.body.id}/holder`;
      expect((await coordinator.post(path, { personId: first, fromOn: '2026-10-06' })).body.code).toBe('already_holds');
      const planned = await coordinator.post(path, { personId: second, fromOn: '2026-10-07' });
      expect(planned.body).toMatchObject({ holder: { id: first } });
      await api.db.setNow('2026-10-06T19:01:00Z');
      const seats = (await coordinator.get('admin/seats')).body;
      await api.db.setNow('2026-10-05T06:00:00Z');
      expect(seats.find(({ id }: { id: string }) => id === made.body.id)).toMatchObject({
        holder: { id: second },
        since: '2026-10-07',
      });
      const terms = await api.db.owner(
        'SELECT person_id AS "personId", from_on AS "fromOn", to_on AS "toOn" FROM seat_holder WHERE seat_id = $1 ORDER BY from_on',
        [made.body.id],
      );
      expect(terms).toEqual([
        { personId: first, fromOn: '2026-10-05', toOn: '2026-10-06' },
        { personId: second, fromOn: '2026-10-07', toOn: null },
      ]);
      expect(await journal(made.body.id)).toMatchObject({ action: 'seat.filled', after: { personId: second } });
    });

    it('put right a mistake of the same day without a trace in the terms', async () => {
      const wrong = await api.build.person();
      const right = await api.build.person();
      const { body } = await create(coordinator, { kind: 'deputy', personId: wrong });
      const changed = await coordinator.post(`admin/seats/${body.id}/holder`, {
        personId: right,
        fromOn: '2026-10-05',
      });
      expect(changed.body).toMatchObject({ holder: { id: right }, since: '2026-10-05' });
      const early = await coordinator.post(`admin/seats/${body.id}/holder`, { personId: wrong, fromOn: '2026-10-01' });
      expect(early.body).toMatchObject({ status: 400, code: 'term_before_present' });
    });

    it('take effect on the very next request of whoever loses one', async () => {
      const seat = await api.build.seat('coordinator');
      const browser = await api.as(seat.personId);
      expect((await browser.get('admin/bodies')).status).toBe(200);
      await coordinator.post(`admin/seats/${seat.seatId}/holder`, { personId: null, fromOn: '2026-10-05' });
      expect((await browser.get('admin/bodies')).body.code).toBe('no_seat');
    });

    it('stand in a body or in the region, one head to a body', async () => {
      expect((await create(coordinator, { kind: 'head' })).body.code).toBe('seat_body_missing');
      const { bodyId } = api.build.lead;
      expect((await create(coordinator, { kind: 'akim', bodyId })).body.code).toBe('seat_body_unwanted');
      expect((await create(coordinator, { kind: 'head', bodyId })).body.code).toBe('seat_taken');
      expect((await create(coordinator, { kind: 'staff', bodyId })).status).toBe(201);
    });

    it('of administrators and auditors are given by administrators only', async () => {
      for (const kind of ['administrator', 'auditor']) {
        expect((await create(coordinator, { kind })).body).toMatchObject({ status: 403, code: 'not_allowed' });
      }
      const own = { personId: api.build.coordinator.personId, fromOn: '2026-10-05' };
      const taken = await coordinator.post(`admin/seats/${administratorSeat.seatId}/holder`, own);
      expect(taken.status).toBe(403);
      expect((await create(administrator, { kind: 'auditor' })).status).toBe(201);
    });

    it('always leave an administrator', async () => {
      const { seatId } = administratorSeat;
      const vacate = await administrator.post(`admin/seats/${seatId}/holder`, { personId: null, fromOn: '2026-10-05' });
      expect(vacate.body).toMatchObject({ status: 409, code: 'last_administrator' });
      expect((await administrator.patch(`admin/seats/${seatId}`, { closed: true })).body.code).toBe(
        'last_administrator',
      );
    });

    it('close, and open again where there is still room', async () => {
      const body = await api.build.body();
      const path = `admin/seats/${body.executor.seatId}`;
      const closed = await coordinator.patch(path, { closed: true });
      expect(closed.body).toMatchObject({ closedAt: '2026-10-05T06:00:00.000Z' });
      expect(await journal(body.executor.seatId)).toMatchObject({ action: 'seat.closed' });
      const holder = { personId: body.executor.personId, fromOn: '2026-10-05' };
      expect((await coordinator.post(`${path}/holder`, holder)).body.code).toBe('seat_closed');
      const successor = await create(coordinator, { kind: 'executor', bodyId: body.bodyId });
      expect(successor.status).toBe(201);
      expect((await coordinator.patch(path, { closed: false })).body.code).toBe('seat_taken');
    });

    it('of curators are put in charge of bodies and directives, others of nothing', async () => {
      const seat = await api.build.seat('curator');
      const other = await api.build.body();
      const charges = { bodyIds: [other.bodyId], directiveIds: [api.build.directiveId] };
      const changed = await coordinator.post(`admin/seats/${seat.seatId}/charges`, charges);
      expect(changed.body.charges).toEqual(charges);
      expect(await journal(seat.seatId)).toMatchObject({ action: 'seat.charged', after: charges });
      const unknown = { bodyIds: [api.build.directiveId], directiveIds: [] };
      expect((await coordinator.post(`admin/seats/${seat.seatId}/charges`, unknown)).body.code).toBe('unknown_body');
      const akim = await coordinator.post(`admin/seats/${api.build.akim.seatId}/charges`, charges);
      expect(akim.body.code).toBe('charges_of_curators_only');
    });

    it('without anybody are listed, and bodies where a letter reaches nobody come first', async () => {
      const empty = await api.build.body({ head: 'empty', executor: 'none', name: 'Я пустое управление' });
      const half = await api.build.body({ executor: 'none', name: 'А половинное управление' });
      const { body } = await coordinator.get('admin/vacancies');
      expect(body.seats.map(({ id }: { id: string }) => id)).toContain(empty.head.seatId);
      const order = body.bodies.map((one: { body: { id: string } }) => one.body.id);
      expect(order.indexOf(empty.bodyId)).toBeLessThan(order.indexOf(half.bodyId));
      expect(body.bodies[order.indexOf(half.bodyId)].missing).toEqual(['executor']);
    });
  });

  describe('the installation', () => {
    it('names its region and districts', async () => {
      const made = await coordinator.post('admin/districts', {
        kato: '111000000',
        kind: 'city',
        names: names('Кокшетау'),
      });
      expect(made.status).toBe(201);
      const double = await coordinator.post('admin/districts', { kato: '111000000', kind: 'city', names: names('x') });
      expect(double.body).toMatchObject({ status: 409, code: 'kato_taken' });
      const changed = await coordinator.patch(`admin/districts/${made.body.id}`, { names: names('Көкшетау') });
      expect(changed.body).toMatchObject({ kato: '111000000', names: { kk: 'Көкшетау' } });
      expect(await journal(made.body.id)).toMatchObject({ action: 'district.changed' });
      expect((await deputy.get('districts')).body).toContainEqual(changed.body);
      expect((await coordinator.patch('admin/region', { names: names('Моя') })).status).toBe(403);
      expect((await administrator.patch('admin/region', { names: names('Акмола') })).body.names.ru).toBe('Акмола');
      expect((await administrator.get('admin/region')).body.names.ru).toBe('Акмола');
    });

    it('shows its settings with their source, and takes only values that fit', async () => {
      const list = (await administrator.get('admin/settings')).body;
      const start = list.find(({ key }: { key: string }) => key === 'workday.start');
      expect(start).toMatchObject({ value: '09:00', default: '09:00', type: 'time', title: 'Начало рабочего дня' });
      for (const setting of list) expect(setting.source).not.toBe('');
      const put = (key: string, value: unknown) => administrator.put(`admin/settings/${key}`, { value });
      expect((await put('workday.start', '08:30')).body.value).toBe('08:30');
      expect((await administrator.get('admin/settings')).body).toContainEqual({ ...start, value: '08:30' });
      for (const wrong of ['25:00', 9, null, [], {}]) expect((await put('workday.start', wrong)).status).toBe(400);
      expect((await put('workday.start', '19:00')).body.code).toBe('bad_working_hours');
      expect((await put('sign_in.attempts', 1)).body).toMatchObject({
        code: 'setting_unfit',
        detail: 'Значение настройки не подходит. Допустимо: 3–100.',
      });
      expect((await put('__proto__', 1)).body.code).toBe('unknown_setting');
      const [line] = await api.db.owner(
        `SELECT before, after FROM journal WHERE action = 'setting.changed' ORDER BY id DESC LIMIT 1`,
      );
      expect(line).toEqual({ before: { 'workday.start': '09:00' }, after: { 'workday.start': '08:30' } });
      expect((await coordinator.put('admin/settings/workday.start', { value: '08:00' })).status).toBe(403);
      expect((await auditor.get('admin/settings')).status).toBe(200);
    });

    it('puts a new ladder into force and keeps the version before', async () => {
      const rungs = [
        { offset: 2, targets: ['head', 'coordinator'], repeatEvery: 4 },
        { offset: -3, targets: ['executor'] },
      ];
      const replaced = await administrator.put('admin/policies/working', { rungs });
      expect(replaced.status).toBe(200);
      expect(replaced.body).toMatchObject({
        level: 'working',
        rungs: [
          { key: 'before-3', offset: -3, targets: ['executor'], repeatEvery: null },
          { key: 'after-2', offset: 2, targets: ['head', 'coordinator'], repeatEvery: 4 },
        ],
      });
      const again = await administrator.put('admin/policies/working', { rungs: replaced.body.rungs });
      expect(again.body.version).toBe(replaced.body.version + 1);
      const listed = (await auditor.get('admin/policies')).body;
      expect(listed).toContainEqual(again.body);
      const [line] = await api.db.owner<{ subjectId: string }>(
        `SELECT subject_id AS "subjectId" FROM journal WHERE action = 'policy.changed' ORDER BY id DESC LIMIT 1`,
      );
      expect(line).toBeTruthy();
    });

    it.each([
      ['no rung at all', [], 'rungs_none'],
      [
        'the same day twice',
        [
          { offset: 1, targets: ['head'] },
          { offset: 1, targets: ['akim'] },
        ],
        'rung_key_twice',
      ],
      ['a rung that speaks to nobody', [{ offset: 1, targets: [] }], 'rung_without_target'],
      ['a reminder that repeats', [{ offset: -1, targets: ['head'], repeatEvery: 1 }], 'rung_repeat_wrong'],
      ['a seat that is none', [{ offset: 1, targets: ['king'] }], 'bad_request_body'],
    ])('refuses a ladder with %s', async (_, rungs, code) => {
      const answer = await administrator.put('admin/policies/control', { rungs });
      expect(answer.body).toMatchObject({ status: 400, code });
    });

    it('shows the working calendar in force', async () => {
      const { body } = await administrator.get('admin/calendar');
      expect(body).toMatchObject({
        version: expect.any(String),
        approvedThrough: expect.stringMatching(/^20\d\d-12-31$/),
      });
      expect(body.days).toContainEqual(expect.objectContaining({ day: '2026-03-24', kind: 'day_off', sort: 'moved' }));
    });

    it('changes the working calendar by an act, on what the preview has shown', async () => {
      const change = {
        days: [{ on: '2026-12-17', sort: 'moved' }],
        act: { number: '436', on: '2026-10-01', title: 'О переносе дней отдыха' },
      };
      const seen = await administrator.post('admin/calendar/preview', change);
      expect(seen.body).toMatchObject({ group: 'dates', next: null, fingerprint: expect.any(Number) });
      const path = 'admin/calendar/changes';
      const at = version(seen.body.fingerprint);
      expect((await coordinator.post('admin/calendar/preview', change)).status).toBe(403);
      expect((await coordinator.post(path, change, at)).status).toBe(403);
      expect((await administrator.post(path, change)).status).toBe(428);
      const other = await administrator.post(path, change, version(seen.body.fingerprint + 1));
      expect(other.body).toMatchObject({ status: 412, code: 'calendar_preview_stale' });
      const passed = { ...change, days: [{ on: '2026-10-02', sort: 'moved' }] };
      expect((await administrator.post('admin/calendar/preview', passed)).body).toMatchObject({
        status: 409,
        code: 'calendar_day_passed',
      });
      const wrong = { ...change, days: [{ on: '2026-02-31', sort: 'feast' }] };
      expect((await administrator.post('admin/calendar/preview', wrong)).status).toBe(400);
      const done = await administrator.post(path, change, at);
      expect(done).toMatchObject({ status: 201, body: { version: 'kz-2026-10-05', dates: seen.body.dates } });
      expect(await journal(done.body.id)).toMatchObject({ action: 'calendar.changed' });
      const { body } = await administrator.get('admin/calendar');
      expect(body.editions).toMatchObject([{ actNumber: '436', changes: [{ on: '2026-12-17', sort: 'moved' }] }]);
      expect(body.days).toContainEqual({
        day: '2026-12-17',
        kind: 'day_off',
        sort: 'moved',
        note: '№ 436, 01.10.2026. О переносе дней отдыха',
      });
    });
  });

  describe('ugly values in otherwise right bodies', () => {
    const UGLY = [
      null,
      [],
      {},
      '',
      ' ',
      0,
      -1,
      1e308,
      true,
      'ә'.repeat(301),
      '2026-02-31',
      ['x'],
      { ru: [] },
      '\u0000',
      '00:00',
    ];

    it('never reach an error of our own', async () => {
      const { lead, curator, directiveId } = api.build;
      const person = await api.build.person();
      const bodies: [string, 'post' | 'patch' | 'put', Record<string, unknown>][] = [
        [
          'admin/bodies',
          'post',
          {
            names: names('Орган'),
            shorts: { ru: '', kk: '' },
            kind: 'company',
            subordinate: true,
            districtId: null,
            validFrom: null,
            validTo: null,
          },
        ],
        [
          `admin/bodies/${lead.bodyId}`,
          'patch',
          { names: names('Орган'), shorts: { ru: '', kk: '' }, kind: 'company', subordinate: true },
        ],
        [`admin/bodies/${lead.bodyId}/aliases`, 'post', { alias: 'имя' }],
        ['admin/districts', 'post', { kato: '112000000', kind: 'city', names: names('Город') }],
        ['admin/people', 'post', { email: 'ugly@example.kz', nameRu: 'Имя', nameKk: 'Аты', locale: 'ru' }],
        [
          `admin/people/${person}`,
          'patch',
          { email: 'ugly2@example.kz', nameRu: 'Имя', nameKk: 'Аты', locale: 'ru', disabled: false },
        ],
        [
          'admin/seats',
          'post',
          { kind: 'staff', bodyId: lead.bodyId, districtId: null, titles: names('Должность'), personId: person },
        ],
        [`admin/seats/${curator.seatId}`, 'patch', { titles: names('Должность'), closed: false }],
        [`admin/seats/${curator.seatId}/holder`, 'post', { personId: person, fromOn: '2026-10-05' }],
        [`admin/seats/${curator.seatId}/charges`, 'post', { bodyIds: [lead.bodyId], directiveIds: [directiveId] }],
        ['admin/settings/workday.end', 'put', { value: '18:00' }],
        ['admin/policies/special', 'put', { rungs: [{ offset: 1, targets: ['head'], repeatEvery: 2 }] }],
        ['session', 'patch', { locale: 'ru', seatId: administratorSeat.seatId }],
      ];
      for (const [path, method, right] of bodies) {
        for (const field of Object.keys(right)) {
          for (const ugly of UGLY) {
            const answer = await administrator[method](path, { ...right, [field]: ugly }, version(1));
            if (answer.status >= 500)
              throw new Error(`${method} ${path} ${field}=${JSON.stringify(ugly)} → ${answer.text}`);
          }
        }
      }
    }, 60_000);
  });
});
