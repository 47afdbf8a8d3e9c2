import { openApi, type Browser, type TestApi } from '../support/api.js';
import { openEngine } from '../support/engine.js';
import { HttpFake } from '../support/http-fake.js';
import { pushBrowser } from '../support/push-browser.js';

describe('the person’s own channels', () => {
  let api: TestApi;
  let fake: HttpFake;
  let me: Browser;
  let somebody: Browser;
  let personId: string;

  beforeEach(async () => {
    fake = await HttpFake.open({ status: 200, body: '{"ok":true,"id":1}' });
    api = await openApi({
      TELEGRAM_TOKEN: '123456:a-token-of-a-bot-for-tests',
      TELEGRAM_API: fake.url,
      WEBHOOK_ALLOW: fake.host,
    });
    await api.db.setNow('2026-09-08T04:00:00Z');
    personId = api.build.lead.executor.personId;
    me = await api.as(personId);
    somebody = await api.as(api.build.lead.head.personId);
    await set('channels.telegram', true);
  });
  afterEach(async () => {
    await api.close();
    await fake.close();
  });

  const set = (key: string, value: unknown) =>
    api.db.owner(
      `INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)
       ON CONFLICT (region_id, key) DO UPDATE SET value = excluded.value`,
      [api.build.regionId, key, JSON.stringify(value)],
    );
  const code = (): string =>
    /\d{6}/.exec(
      fake.received
        .at(-1)!
        .body.toString()
        .replace(/^.*?код/su, ''),
    )![0];
  const confirmed = (view: { channels: { channel: string; confirmed: boolean }[] }): string[] =>
    view.channels.filter((one) => one.confirmed).map(({ channel }) => channel);
  const preferences = { digestAt: null, quiet: false, calendar: true };

  it('begin with e-mail and show what region and installation serve', async () => {
    const { body } = await me.get('my-channels');
    expect(body).toMatchObject({ digestAt: null, quiet: false, calendar: true });
    expect(body.channels.map(({ channel, available }: never) => [channel, available])).toEqual([
      ['email', true],
      ['push', true],
      ['telegram', true],
      ['sms', false],
      ['webhook', true],
    ]);
    expect(body.pushKey).toMatch(/^[\w-]{87}$/);
  });

  it('count from the code on that arrived there, and nobody else’s do', async () => {
    expect((await me.post('my-channels/telegram/address', { address: '77001' })).body).toEqual({ secret: null });
    expect(confirmed((await me.get('my-channels')).body)).toEqual(['email']);
    const wrong = await me.post('my-channels/telegram/confirmation', { code: code() === '000000' ? '1' : '000000' });
    expect([wrong.status, wrong.body.code]).toEqual([409, 'code_wrong']);
    expect((await somebody.post('my-channels/telegram/confirmation', { code: code() })).status).toBe(404);
    const right = await me.post('my-channels/telegram/confirmation', { code: code() });
    expect(confirmed(right.body)).toEqual(['email', 'telegram']);
    const order = ['telegram', 'email'];
    const changed = await me.put('my-channels', { ...preferences, order });
    expect(changed.body.channels.slice(0, 2).map(({ channel }: never) => channel)).toEqual(order);
    expect(confirmed((await somebody.get('my-channels')).body)).toEqual(['email']);
    expect(confirmed((await me.delete('my-channels/telegram')).body)).toEqual(['email']);
  });

  it('are not guessed: after five wrong codes the right one is too late', async () => {
    await me.post('my-channels/telegram/address', { address: '77001' });
    const right = code();
    const wrong = right === '111111' ? '222222' : '111111';
    for (let tries = 0; tries < 5; tries += 1) await me.post('my-channels/telegram/confirmation', { code: wrong });
    expect((await me.post('my-channels/telegram/confirmation', { code: right })).body.code).toBe('code_wrong');
    const again = await me.post('my-channels/telegram/address', { address: '77001' });
    expect(again.body.code).toBe('code_too_soon');
    expect(fake.received).toHaveLength(1);
  });

  it('refuse an address that fits no channel, one that is not served, and one inside the network', async () => {
    const attempts: [string, string, number, string][] = [
      ['telegram', 'мой чат', 400, 'channel_address_wrong'],
      ['sms', '+77010000000', 409, 'channel_not_served'],
      ['webhook', 'https://127.0.0.1/x', 409, 'channel_unreachable'],
      ['webhook', 'http://example.kz/x', 409, 'channel_unreachable'],
      ['webhook', 'javascript:alert(1)', 400, 'channel_address_wrong'],
    ];
    for (const [channel, address, status, wanted] of attempts) {
      await api.db.owner('DELETE FROM person_channel');
      const answer = await me.post(`my-channels/${channel}/address`, { address });
      expect([address, answer.status, answer.body.code]).toEqual([address, status, wanted]);
    }
    expect((await me.post('my-channels/email/address', { address: 'x@y.kz' })).status).toBe(400);
    expect((await me.put('my-channels', { ...preferences, order: ['email', 'email'] })).body.code).toBe(
      'channel_order_wrong',
    );
    expect((await me.put('my-channels', { ...preferences, order: ['pigeon'] })).status).toBe(400);
    expect((await me.put('my-channels', { ...preferences, order: [], digestAt: '25:00' })).status).toBe(400);
    expect(fake.received).toEqual([]);
  });

  it('send no code behind a closed fence', async () => {
    await openEngine(api.db).fenceKeeping.closeByOperator();
    const answer = await me.post('my-channels/telegram/address', { address: '77001' });
    expect([answer.status, answer.body.code, fake.received.length]).toEqual([409, 'fence_closed', 0]);
  });

  it('show the secret of a webhook once, and what became of each letter', async () => {
    const { body } = await me.post('my-channels/webhook/address', { address: `${fake.url}/hook` });
    expect(body.secret).toMatch(/^[\w-]{43}$/);
    const given = JSON.parse(fake.received[0]!.body.toString()).lines[0].title;
    await me.post('my-channels/webhook/confirmation', { code: given });
    expect(JSON.stringify((await me.get('my-channels')).body)).not.toContain(body.secret);
    await me.put('my-channels', { ...preferences, order: ['webhook', 'email'] });
    const engine = openEngine(api.db, undefined, { WEBHOOK_ALLOW: fake.host });
    fake.answer({ status: 410 });
    await api.db.transactions.asEngine((tx) =>
      engine.notifications.tell(tx, {
        regionId: api.build.regionId,
        kind: 'plan_summary',
        to: { personId },
        params: { count: 2 },
        dedupeKey: 'summary',
      }),
    );
    await engine.sender.sendAll();
    const log = await me.get('my-channels/deliveries');
    expect(log.body.map(({ channel, outcome, template }: never) => [channel, outcome, template]).sort()).toEqual([
      ['email', 'sent', 'plan_summary'],
      ['webhook', 'refused', 'plan_summary'],
    ]);
    expect((await somebody.get('my-channels/deliveries')).body).toEqual([]);
  });

  it('a browser that asks for notifications belongs to whoever asked last', async () => {
    const { subscription } = pushBrowser(`${fake.url}/push/a`);
    const body = { endpoint: subscription.endpoint, ...subscription.keys };
    expect(confirmed((await me.post('my-channels/push-subscriptions', body)).body)).toEqual(['email', 'push']);
    await somebody.post('my-channels/push-subscriptions', body);
    const [owner] = await api.db.owner<{ id: string }>('SELECT person_id AS id FROM push_subscription');
    expect(owner!.id).toBe(api.build.lead.head.personId);
    await somebody.delete('my-channels/push');
    expect(await api.db.owner('SELECT 1 FROM push_subscription')).toEqual([]);
    expect((await me.post('my-channels/push-subscriptions', { ...body, p256dh: 'x' })).status).toBe(400);
  });

  it('the digest waits for the person’s hour, and a quiet person gets no reminder beside it', async () => {
    const engine = openEngine(api.db);
    const remind = async (key: string): Promise<void> => {
      const item = await api.build.item({ dueOn: '2026-09-15' });
      await api.db.transactions.asEngine((tx) =>
        engine.notifications.tell(tx, {
          regionId: api.build.regionId,
          kind: 'reminder',
          to: { personId },
          itemId: item.itemId,
          checkpointId: item.checkpointId,
          deadlineVersion: 1,
          dedupeKey: key,
        }),
      );
    };
    const letters = async () => (await api.db.owner('SELECT 1 FROM mailbox_letter')).length;
    await me.put('my-channels', { order: ['email'], digestAt: '11:30', quiet: true, calendar: true });
    await remind('first');
    await engine.sender.sendAll();
    await api.db.setNow('2026-09-08T06:29:00Z');
    await engine.sender.sendAll();
    expect(await letters()).toBe(0);
    await api.db.setNow('2026-09-08T06:30:00Z');
    await engine.sender.sendAll();
    expect(await letters()).toBe(1);
    await remind('second');
    await engine.sender.sendAll();
    expect(await letters()).toBe(1); // quiet: the next day's digest has it
    await api.db.setNow('2026-09-09T06:30:00Z');
    await engine.sender.sendAll();
    expect(await letters()).toBe(2);
    await me.put('my-channels', { order: ['email'], digestAt: null, quiet: false, calendar: true });
    await remind('third');
    await engine.sender.sendAll();
    expect(await letters()).toBe(3); // by itself, as the setting of the region allows
  });

  it('an open page hears of news within a second, of its own only, and of none after its end', async () => {
    await api.app.listen(0, '127.0.0.1');
    const url = `${await api.app.getUrl()}/api/v1/notices/live`;
    expect((await fetch(url)).status).toBe(401);
    const heard = async (browser: Browser) => {
      const abort = new AbortController();
      const answer = await fetch(url, { headers: { cookie: browser.cookie! }, signal: abort.signal });
      expect(answer.headers.get('content-type')).toContain('text/event-stream');
      let text = '';
      void (async () => {
        const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
        for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
      })().catch(() => undefined);
      return { news: () => text.split('event: notice').length - 1, close: () => abort.abort() };
    };
    const mine = await heard(me);
    const theirs = await heard(somebody);
    await new Promise((resolve) => setTimeout(resolve, 1_200)); // the listener begins with a look for everybody
    const before = [mine.news(), theirs.news()];
    const engine = openEngine(api.db);
    await api.db.transactions.asEngine((tx) =>
      engine.notifications.tell(tx, {
        regionId: api.build.regionId,
        kind: 'plan_summary',
        to: { personId },
        params: { count: 2 },
        dedupeKey: 'summary',
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([mine.news(), theirs.news()]).toEqual([before[0]! + 1, before[1]]);
    mine.close();
    theirs.close();
  });
});
