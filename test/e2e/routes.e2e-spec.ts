import { randomUUID } from 'node:crypto';
import { openApi, type Browser, type TestApi } from '../support/api.js';
import { routeTable, type Route } from '../support/route-table.js';

/** The routes that answer without a session; a new one is added here on purpose or not at all. */
const PUBLIC_ROUTES = [
  'GET /api/v1/installation',
  'GET /api/v1/journal/anchors',
  'POST /api/v1/password',
  'POST /api/v1/password-reset',
  'GET /api/v1/password-token/:token',
  'POST /api/v1/session',
  'GET /health/engine',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
];

/** They end the session, send letters, or never end by themselves. */
const NOT_TRIED = ['DELETE /api/v1/session', 'POST /api/v1/password-reset', 'GET /api/v1/notices/live'];

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const filled = ({ path }: Route, value: string): string => path.replace(/:\w+/g, value);

/** Every how many-th ugly thing is sent to a route, another one to the next route; all of them with `EVERY_UGLY=1`. */
const EVERY = Number(process.env['EVERY_UGLY'] ?? 4);

describe('routes', () => {
  let api: TestApi;
  let routes: Route[];
  let everybody: Browser[];

  beforeAll(async () => {
    api = await openApi();
    routes = routeTable(api.app);
    const { build } = api;
    const administrator = await build.seat('administrator');
    const deputy = await build.seat('deputy');
    const people = [administrator, build.coordinator, build.lead.head, build.curator, deputy];
    everybody = await Promise.all(people.map(({ personId }) => api.as(personId)));
  });
  afterAll(() => api.close());

  it('has routes', () => expect(routes.length).toBeGreaterThan(40));

  it('opens to strangers only what is meant for them', () =>
    expect(
      routes
        .filter(({ isPublic }) => isPublic)
        .map(nameOf)
        .sort(),
    ).toEqual([...PUBLIC_ROUTES].sort()));

  it('answers 401 to a stranger on every other route, with a problem document', async () => {
    for (const route of routes.filter(({ isPublic }) => !isPublic)) {
      const answer = await api.stranger.send(route.method, filled(route, randomUUID()));
      expect([nameOf(route), answer.status, answer.body?.code]).toEqual([nameOf(route), 401, 'sign_in_needed']);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    }
  });

  it('answers 401 to a token that is not ours', async () => {
    for (const cookie of ['zholdau_session=', 'zholdau_session=x', `zholdau_session=${'a'.repeat(43)}`]) {
      expect((await api.browser(cookie, null).get('session')).status).toBe(401);
    }
  });

  it('refuses every change without the CSRF token of the session', async () => {
    const { cookie } = everybody[0]!;
    const { csrf: foreign } = everybody[1]!;
    for (const route of routes.filter(({ isPublic, method }) => !isPublic && method !== 'GET')) {
      for (const token of [null, '', 'x', foreign, 'ключ'.repeat(6)]) {
        const headers: Record<string, string> = token === null ? {} : { 'x-csrf-token': encodeURIComponent(token) };
        const answer = await api.browser(cookie, null).send(route.method, filled(route, randomUUID()), { headers });
        expect([nameOf(route), answer.status, answer.body?.code]).toEqual([nameOf(route), 403, 'csrf_refused']);
      }
    }
  });

  it('refuses a change that another site sends, public ones too', async () => {
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const headers = { 'sec-fetch-site': 'cross-site' };
      const answer = await everybody[0]!.send(route.method, filled(route, randomUUID()), { headers });
      expect([nameOf(route), answer.status, answer.body?.code]).toEqual([nameOf(route), 403, 'cross_site_refused']);
    }
  });

  it('names a field that no body has, in the reader’s language', async () => {
    const answer = await everybody[0]!.post('admin/people', {
      email: 'нет',
      nameRu: ' ',
      locale: 'de',
      isAdministrator: true,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('bad_request_body');
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { field: 'isAdministrator', code: 'field_unknown', message: 'такого поля нет' },
        { field: 'email', code: 'field_email', message: 'не похоже на адрес электронной почты' },
        { field: 'nameRu', code: 'field_required', message: 'нужно заполнить' },
        { field: 'nameKk', code: 'field_required', message: 'нужно заполнить' },
        { field: 'locale', code: 'field_choice', message: 'одно из: kk, ru, en' },
      ]),
    );
  });

  it('names a field inside another by its path and with its bounds', async () => {
    const answer = await everybody[0]!.post('admin/districts', {
      kato: '1',
      kind: 'district',
      names: { ru: 'а'.repeat(301), kk: 'а', en: 'a', fr: 'a' },
    });
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { field: 'names.ru', code: 'field_too_long', message: 'не длиннее 300 знаков' },
        { field: 'names.fr', code: 'field_unknown', message: 'такого поля нет' },
        { field: 'kato', code: 'field_wrong', message: 'значение не подходит' },
      ]),
    );
  });

  it.each([
    ['text that is no JSON', '{"email": ', 'application/json', 400, 'malformed_json'],
    ['a poisoned prototype', '{"__proto__": {"admin": true}}', 'application/json', 400, 'malformed_json'],
    [
      'endless nesting',
      `{"email": ${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      'application/json',
      400,
      'unreadable_text',
    ],
    ['half a character', '{"email": "\\ud800", "password": "x"}', 'application/json', 400, 'unreadable_text'],
    ['two megabytes', JSON.stringify({ email: 'a'.repeat(2_000_000) }), 'application/json', 413, 'body_too_large'],
    ['a form', 'email=a&password=b', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
    ['plain text', 'email', 'text/plain', 415, 'unsupported_media_type'],
  ])('answers clearly to %s', async (_, body, type, status, code) => {
    const answer = await api.stranger.send('POST', 'session', { body, headers: { 'content-type': type } });
    expect([answer.status, answer.body?.code]).toEqual([status, code]);
  });

  it('answers 404 to an address that is none, and says nothing about the server', async () => {
    const answer = await everybody[0]!.get('no-such-thing');
    expect([answer.status, answer.body.code]).toEqual([404, 'no_such_route']);
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('server');
  });

  it('answers 404 to an id of another region as to one that nobody has', async () => {
    const [foreign] = await api.db.owner<{ regionId: string }>(
      `INSERT INTO region (kato, name_ru, name_kk, name_en) VALUES ('990000000', 'Другая', 'Басқа', 'Other') RETURNING id AS "regionId"`,
    );
    const one = async (sql: string): Promise<string> =>
      (await api.db.owner<{ id: string }>(sql, [foreign!.regionId]))[0]!.id;
    const body = await one(
      `INSERT INTO body (region_id, kind, name_ru, name_kk, name_en, short_ru, short_kk) VALUES ($1, 'department', 'ч', 'ч', 'f', 'ч', 'ч') RETURNING id`,
    );
    const person = await one(
      `INSERT INTO person (region_id, email, name_ru, name_kk) VALUES ($1, 'foreign@example.kz', 'ч', 'ч') RETURNING id`,
    );
    const seat = await one(
      `INSERT INTO seat (region_id, kind, title_ru, title_kk, title_en) VALUES ($1, 'akim', 'ч', 'ч', 'f') RETURNING id`,
    );
    const district = await one(
      `INSERT INTO district (region_id, kato, kind, name_ru, name_kk, name_en) VALUES ($1, '991000000', 'city', 'ч', 'ч', 'f') RETURNING id`,
    );
    const [administrator] = everybody as [Browser];
    const version = { 'if-match': '"1"' };
    for (const id of [body, randomUUID()]) {
      expect((await administrator.get(`admin/bodies/${id}`)).body.code).toBe('not_found');
      expect((await administrator.patch(`admin/bodies/${id}`, {}, version)).body.code).toBe('not_found');
      expect((await administrator.post(`admin/bodies/${id}/aliases`, { alias: 'имя' })).body.code).toBe('not_found');
    }
    for (const id of [person, randomUUID()]) {
      expect((await administrator.get(`admin/people/${id}`)).body.code).toBe('not_found');
      expect((await administrator.patch(`admin/people/${id}`, { disabled: true }, version)).body.code).toBe(
        'not_found',
      );
      expect((await administrator.post(`admin/people/${id}/invitation`)).body.code).toBe('not_found');
    }
    for (const id of [seat, randomUUID()]) {
      expect((await administrator.patch(`admin/seats/${id}`, { closed: true })).body.code).toBe('not_found');
      const holder = { personId: null, fromOn: '2026-10-01' };
      expect((await administrator.post(`admin/seats/${id}/holder`, holder)).body.code).toBe('not_found');
    }
    for (const id of [district, randomUUID()]) {
      expect((await administrator.patch(`admin/districts/${id}`, { kind: 'city' })).body.code).toBe('not_found');
    }
  });

  it('asks for the version of what is changed, and reads only a version', async () => {
    const [administrator] = everybody as [Browser];
    const path = `admin/bodies/${api.build.lead.bodyId}`;
    expect((await administrator.get(path)).headers['etag']).toBe('"1"');
    expect((await administrator.patch(path, {})).status).toBe(428);
    for (const wrong of ['*', '"a"', '', '"1", "2"', '-1', '"99999999999"']) {
      expect((await administrator.patch(path, {}, { 'if-match': wrong })).body.code).toBe('if_match_malformed');
    }
    const stale = await administrator.patch(path, {}, { 'if-match': '"7"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale']);
  });

  /** Things that people, broken programs and attackers send; none may reach a programmer's error. */
  const UGLY: readonly unknown[] = [
    null,
    [],
    '',
    0,
    -1,
    1e308,
    true,
    'null',
    '\u0000',
    '\ud800',
    '<script>alert(1)</script>',
    "'; DROP TABLE person; --",
    'ә'.repeat(5000),
    '=HYPERLINK("x")',
    '2026-02-31',
    '9999-12-31',
    {},
    { ru: null, kk: [], en: {} },
    [[[[[]]]]],
    [null, 1, {}],
    { toString: 1, constructor: 'x' },
  ];
  const UGLY_IDS = ['null', '%00', '..%2f..%2fetc', '1', 'ә', '%F0%9F%92%A9', randomUUID(), "'", 'a'.repeat(199)];
  const UGLY_QUERIES = [
    'limit=0',
    'limit=1e9',
    'limit=x',
    'after=%00',
    'after=x',
    'role=%00',
    'a[b]=c',
    'limit=1&limit=2',
    '%',
  ];

  const some = <T>(things: readonly T[], route: number): T[] => things.filter((_, at) => (at + route) % EVERY === 0);

  it('meets ugly addresses and queries without an error of its own', async () => {
    for (const [at, route] of routes.entries()) {
      const browser = mostAllowed(route);
      for (const id of some(UGLY_IDS, at)) await expectNoFailure(browser, route, filled(route, id));
      if (route.method !== 'GET') continue;
      for (const query of some(UGLY_QUERIES, at))
        await expectNoFailure(browser, route, `${filled(route, randomUUID())}?${query}`);
    }
  }, 120_000);

  it('meets ugly bodies without an error of its own', async () => {
    const fields = [
      'names',
      'kind',
      'email',
      'nameRu',
      'personId',
      'fromOn',
      'value',
      'rungs',
      'bodyIds',
      'titles',
      'text',
    ];
    for (const [at, route] of routes.filter(({ method }) => method !== 'GET').entries()) {
      const path = filled(route, randomUUID());
      const browser = mostAllowed(route);
      for (const ugly of some(UGLY, at)) {
        await expectNoFailure(browser, route, path, ugly);
        await expectNoFailure(browser, route, path, Object.fromEntries(fields.map((field) => [field, ugly])));
      }
    }
  }, 180_000);

  /** The administrator on their own routes, the coordinator on the others: who is refused sooner reaches less code. */
  const mostAllowed = ({ path }: Route): Browser => everybody[path.includes('/admin/') ? 0 : 1]!;

  async function expectNoFailure(browser: Browser, route: Route, path: string, body?: unknown): Promise<void> {
    if (NOT_TRIED.includes(nameOf(route))) return;
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const { status, text } = await browser.send(route.method, path, { ...sent, headers: { 'if-match': '"1"' } });
    // No worker turns the engine here, and its health says so.
    if (status === 503 && route.path === '/health/engine') return;
    if (status >= 500)
      throw new Error(`${nameOf(route)} ${path} ${JSON.stringify(body)?.slice(0, 200)} → ${status} ${text}`);
  }
});
