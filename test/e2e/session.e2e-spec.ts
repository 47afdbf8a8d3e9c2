import { hashPassword } from '@zholdau/identity';
import { openApi, type Answer, type TestApi } from '../support/api.js';

const PASSWORD = 'синий трактор едет';

describe('session', () => {
  let api: TestApi;
  let email: string;
  let personId: string;

  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    personId = await api.build.person({ locale: 'kk' });
    const [row] = await api.db.owner<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
    email = row!.email;
    await api.db.owner('INSERT INTO credential (person_id, password_hash) VALUES ($1, $2)', [
      personId,
      await hashPassword(PASSWORD),
    ]);
    await api.db.owner('DELETE FROM sign_in_attempt');
  });

  const signIn = (name: string, password: string, headers: Record<string, string> = {}): Promise<Answer> =>
    api.stranger.post('session', { email: name, password }, headers);
  const cookieOf = (answer: Answer): string => String(answer.headers['set-cookie']).split(';')[0]!;
  const sit = (): Promise<{ seatId: string }> => api.build.seat('coordinator', { personId });

  it('opens with the right password, in any case of the e-mail, and hands out a guarded cookie', async () => {
    const { seatId } = await sit();
    const answer = await signIn(`  ${email.toUpperCase()} `, PASSWORD);
    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^zholdau_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.body).toMatchObject({
      person: { id: personId, email, locale: 'kk' },
      seat: { id: seatId, kind: 'coordinator' },
      role: 'coordinator',
      region: { kato: '110000000' },
      may: expect.arrayContaining(['plan.import', 'item.create', 'directory.manage']),
      demo: false,
      unread: 0,
    });
    expect(answer.body.may).not.toContain('admin');
    const again = await api.browser(cookieOf(answer), null).get('session');
    expect(again.body.csrf).toBe(answer.body.csrf);
  });

  it('keeps neither the token nor the password readable in the database', async () => {
    const token = cookieOf(await signIn(email, PASSWORD)).split('=')[1]!;
    const [row] = await api.db.owner<{ found: number }>(
      `SELECT (SELECT count(*) FROM session WHERE token_hash = $1)::int AS found`,
      [token],
    );
    expect(row!.found).toBe(0);
    const [secret] = await api.db.owner<{ hash: string }>(
      'SELECT password_hash AS hash FROM credential WHERE person_id = $1',
      [personId],
    );
    expect(secret!.hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('answers alike to a wrong password, an unknown e-mail, a disabled and a merely invited person', async () => {
    const invited = await api.build.person({ email: 'invited@example.kz' });
    const disabled = await api.build.person({ email: 'disabled@example.kz' });
    await api.db.owner('INSERT INTO credential SELECT $1, password_hash FROM credential WHERE person_id = $2', [
      disabled,
      personId,
    ]);
    await api.db.owner('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled]);
    expect(invited).toBeTruthy();
    const answers = [
      await signIn(email, 'не тот пароль'),
      await signIn('nobody@example.kz', PASSWORD),
      await signIn('disabled@example.kz', PASSWORD),
      await signIn('invited@example.kz', PASSWORD),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      const { requestId: _, ...said } = body;
      expect(said).toEqual({
        type: 'urn:zholdau:problem:sign_in_failed',
        title: 'Нужно войти в систему',
        status: 401,
        detail: 'Неверная почта или пароль.',
        code: 'sign_in_failed',
        params: {},
      });
    }
  });

  it('does as much work for an e-mail that nobody has', async () => {
    const time = async (name: string): Promise<number> => {
      const began = performance.now();
      await signIn(name, 'не тот пароль');
      return performance.now() - began;
    };
    await time(email);
    const known = await time(email);
    const unknown = await time('nobody@example.kz');
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it('speaks the language of Accept-Language to somebody not signed in, Russian when it names none of ours', async () => {
    const inKazakh = await signIn(email, 'жоқ', { 'accept-language': 'kk-KZ,kk;q=0.9,ru;q=0.8' });
    expect(inKazakh.body.detail).toBe('Пошта немесе құпиясөз дұрыс емес.');
    const inEnglish = await signIn(email, 'no', { 'accept-language': 'fr, en;q=0.8, ru;q=0.5' });
    expect(inEnglish.body.detail).toBe('The e-mail or the password is wrong.');
    expect((await signIn(email, 'non', { 'accept-language': 'fr' })).body.title).toBe('Нужно войти в систему');
  });

  it('slows guessing at ten failures from one address and lets the person in from another', async () => {
    await sit();
    const guesses = await Promise.all(Array.from({ length: 14 }, (_, n) => signIn(email, `догадка номер ${n}`)));
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10);
    const slowed = guesses.filter(({ status }) => status === 429);
    expect(slowed).toHaveLength(4);
    expect(slowed[0]!.body).toMatchObject({ code: 'sign_in_throttled', params: { minutes: 15 } });
    expect(slowed[0]!.headers['retry-after']).toBe('900');
    expect((await signIn(email, PASSWORD)).status).toBe(429);

    await api.db.owner(`UPDATE sign_in_attempt SET ip = '203.0.113.7'`);
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });

  it('lets the person in again when the pause is over', async () => {
    for (let n = 0; n < 11; n += 1) await signIn(email, `догадка номер ${n}`);
    expect((await signIn(email, PASSWORD)).status).toBe(429);
    await api.db.owner(`UPDATE sign_in_attempt SET at = at - interval '16 minutes'`);
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });

  it('slows one address that tries many e-mails', async () => {
    await api.db.owner(
      `INSERT INTO sign_in_attempt (email, ip) SELECT 'n' || n || '@example.kz', '127.0.0.1' FROM generate_series(1, 100) AS n`,
    );
    expect((await signIn(email, PASSWORD)).status).toBe(429);
  });

  it('slows one address after as many attempts as the region has set', async () => {
    await api.db.owner(
      `INSERT INTO sign_in_attempt (email, ip) SELECT 'n' || n || '@example.kz', '127.0.0.1' FROM generate_series(1, 20) AS n`,
    );
    const put = (most: number) =>
      api.db.owner(
        `INSERT INTO setting (region_id, key, value) VALUES ($1, 'sign_in.attempts_per_address', $2)
         ON CONFLICT (region_id, key) DO UPDATE SET value = excluded.value`,
        [api.build.regionId, String(most)],
      );
    await put(20);
    const full = await signIn(email, PASSWORD);
    await put(30);
    const free = await signIn(email, PASSWORD);
    await api.db.owner(`DELETE FROM setting WHERE key LIKE 'sign_in%'`);
    expect([full.status, free.status]).toEqual([429, 200]);
  });

  it('slows many addresses that try one e-mail, but not the address where the person is at work', async () => {
    await sit();
    await api.db.owner(
      `INSERT INTO sign_in_attempt (email, ip) SELECT $1, '198.51.100.' || n FROM generate_series(1, 60) AS n`,
      [email],
    );
    expect((await signIn(email, PASSWORD)).status).toBe(429);
    await api.db.owner(
      `INSERT INTO session (token_hash, person_id, csrf, expires_at, ip) VALUES ('x', $1, 'x', now() + interval '1 day', '127.0.0.1')`,
      [personId],
    );
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });

  it('follows the settings of the region', async () => {
    await api.db.owner(
      `INSERT INTO setting (region_id, key, value) VALUES ($1, 'sign_in.attempts', '3'), ($1, 'sign_in.window_minutes', '5')`,
      [api.build.regionId],
    );
    const guesses = [];
    for (let n = 0; n < 4; n += 1) guesses.push(await signIn(email, `догадка номер ${n}`));
    await api.db.owner(`DELETE FROM setting WHERE key LIKE 'sign_in%'`);
    expect(guesses.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(guesses[3]!.body.params).toEqual({ minutes: 5 });
  });

  it('ends the session the browser had when it signs in again', async () => {
    const first = cookieOf(await signIn(email, PASSWORD));
    const second = cookieOf(await signIn(email, PASSWORD, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await api.browser(first, null).get('session')).status).toBe(401);
    expect((await api.browser(second, null).get('session')).status).toBe(200);
  });

  it('ends when it is closed, unused for twelve hours, or thirty days old', async () => {
    const closed = await api.as(personId);
    expect((await closed.delete('session')).status).toBe(204);
    expect((await closed.get('session')).status).toBe(401);

    const idle = await api.as(personId);
    await api.db.owner(
      `UPDATE session SET last_seen_at = now() - interval '2 minutes', expires_at = now() + interval '1 minute'`,
    );
    expect((await idle.get('session')).status).toBe(200);
    const [kept] = await api.db.owner<{ hours: number }>(
      `SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS hours FROM session WHERE person_id = $1`,
      [personId],
    );
    expect(kept!.hours).toBe(12);
    await api.db.owner(`UPDATE session SET expires_at = now()`);
    expect((await idle.get('session')).status).toBe(401);

    const old = await api.as(personId);
    await api.db.owner(
      `UPDATE session SET created_at = now() - interval '29 days 23 hours', last_seen_at = now() - interval '2 minutes'`,
    );
    await old.get('session');
    const [last] = await api.db.owner<{ minutes: number }>(
      `SELECT max(extract(epoch FROM expires_at - now()) / 60)::int AS minutes FROM session WHERE person_id = $1`,
      [personId],
    );
    expect(last!.minutes).toBeLessThanOrEqual(60);
  });

  it('shows a person without a seat the own session and nothing else', async () => {
    const browser = await api.as(personId);
    const session = await browser.get('session');
    expect(session.body).toMatchObject({ role: null, seat: null, seats: [], may: [] });
    const bodies = await browser.get('bodies');
    expect(bodies.status).toBe(403);
    expect(bodies.body).toMatchObject({
      code: 'no_seat',
      detail: 'Сізге лауазым тағайындалмаған. Әкімшіге хабарласыңыз.',
    });
  });

  it('switches between the seats of the person, and to no other', async () => {
    const first = await sit();
    const second = await api.build.seat('deputy', { personId });
    const foreign = await api.build.seat('administrator');
    const browser = await api.as(personId);
    expect((await browser.get('session')).body).toMatchObject({
      role: 'coordinator',
      seats: [{ id: first.seatId }, {}],
    });
    expect((await browser.patch('session', { seatId: second.seatId })).body.role).toBe('deputy');
    expect((await browser.get('session')).body.role).toBe('deputy');
    const refused = await browser.patch('session', { seatId: foreign.seatId });
    expect(refused.status).toBe(400);
    expect(refused.body.code).toBe('not_your_seat');
  });

  it('lets a substitute act in the seat on the days of the substitution only', async () => {
    const absent = await api.build.seat('akim');
    await api.db.setNow('2026-10-05T06:00:00Z');
    await api.db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-10-05', '2026-10-06')`,
      [api.build.regionId, absent.seatId, personId],
    );
    const browser = await api.as(personId);
    expect((await browser.get('session')).body.role).toBe('akim');
    await api.db.setNow('2026-10-06T18:59:00Z');
    expect((await browser.get('session')).body.role).toBe('akim');
    await api.db.setNow('2026-10-06T19:01:00Z');
    expect((await browser.get('session')).body.role).toBeNull();
  });

  it('changes the language of the person at once', async () => {
    const browser = await api.as(personId);
    const changed = await browser.patch('session', { locale: 'en' });
    expect(changed.body.person.locale).toBe('en');
    expect((await browser.get('bodies')).body.title).toBe('Not allowed');
  });

  it('ends every session of a person who is disabled, within the same second', async () => {
    await sit();
    const browser = await api.as(personId);
    expect((await browser.get('session')).status).toBe(200);
    await api.db.owner('UPDATE person SET disabled_at = now() WHERE id = $1', [personId]);
    expect((await browser.get('session')).status).toBe(401);
  });

  it('changes the password on the present one and ends the other sessions', async () => {
    const here = await api.as(personId);
    const elsewhere = await api.as(personId);
    const refuse = async (current: string, next: string): Promise<string> =>
      (await here.post('session/password', { current, next })).body.code;
    expect(await refuse('не тот пароль', 'новый длинный пароль')).toBe('password_wrong');
    expect(await refuse(PASSWORD, 'короткий')).toBe('password_too_short');
    expect(await refuse(PASSWORD, PASSWORD)).toBe('password_same');
    expect((await here.post('session/password', { current: PASSWORD, next: 'новый длинный пароль' })).status).toBe(204);
    expect((await here.get('session')).status).toBe(200);
    expect((await elsewhere.get('session')).status).toBe(401);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await signIn(email, 'новый длинный пароль')).status).toBe(200);
  });
});
