import { createPublicKey, verify } from 'node:crypto';
import type { Channel, Rung, RungChannel } from '@zholdau/domain';
import { MailTransport, webhookSignature, type OutgoingLetter, type SendOutcome } from '@zholdau/notifications';
import type { Config } from '@zholdau/platform';
import { guardedPost } from '../../libs/notifications/src/transports/guarded-post.js';
import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { HttpFake } from '../support/http-fake.js';
import { pushBrowser } from '../support/push-browser.js';

const NINE = '2026-09-08T04:00:00Z';
const later = (minutes: number): Date => new Date(new Date(NINE).getTime() + minutes * 60_000);

/** Takes e-mail, or refuses it. */
class Mail extends MailTransport {
  readonly letters: OutgoingLetter[] = [];
  outcome: SendOutcome = { kind: 'sent' };

  send(letter: OutgoingLetter): Promise<SendOutcome> {
    if (this.outcome.kind === 'sent') this.letters.push(letter);
    return Promise.resolve(this.outcome);
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

describe('channels', () => {
  let db: TestDatabase;
  let build: Builders;
  let mail: Mail;
  let engine: TestEngine;
  let fake: HttpFake;
  let personId: string;

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow(NINE);
    build = await openBuilders(db);
    mail = new Mail();
    fake = await HttpFake.open({ status: 200, body: '{"ok":true,"id":1,"cnt":1}' });
    personId = build.lead.executor.personId;
    engine = engineWith({});
    await set('channels.telegram', true);
    await set('channels.sms', 'all');
  });
  afterEach(async () => {
    await fake.close();
    await db.close();
  });

  const engineWith = (environment: Partial<Config>) =>
    openEngine(db, mail, {
      TELEGRAM_TOKEN: '123456:a-token-of-a-bot-for-tests',
      TELEGRAM_API: fake.url,
      SMS_URL: `http://login:p%40ss@${fake.host}/sys/send.php`,
      WEBHOOK_ALLOW: fake.host,
      ...environment,
    });
  const set = (key: string, value: unknown) =>
    db.owner(
      `INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)
       ON CONFLICT (region_id, key) DO UPDATE SET value = excluded.value`,
      [build.regionId, key, JSON.stringify(value)],
    );
  const ADDRESSES: Record<Channel, string> = {
    email: '',
    push: '',
    telegram: '77001',
    sms: '+77010000000',
    webhook: '',
  };
  /** The person's order; every channel confirmed. */
  const order = async (...channels: Channel[]): Promise<void> => {
    await db.owner('DELETE FROM person_channel');
    for (const [place, channel] of channels.entries())
      await db.owner(
        `INSERT INTO person_channel (region_id, person_id, channel, place, address, secret, confirmed_at)
         VALUES ($1, $2, $3, $4, $5, 'a secret', now())`,
        [build.regionId, personId, channel, place, channel === 'webhook' ? `${fake.url}/hook` : ADDRESSES[channel]],
      );
  };
  let told = 0;
  const tell = async (
    kind: 'escalation' | 'remind_now' | 'password_reset' | 'assigned' = 'remind_now',
  ): Promise<void> => {
    const item = await build.item({ dueOn: '2026-09-15' });
    const secret = kind === 'password_reset';
    await db.transactions.asEngine((tx) =>
      engine.notifications.tell(tx, {
        regionId: build.regionId,
        kind,
        to: { personId },
        itemId: secret ? null : item.itemId,
        checkpointId: secret || kind === 'assigned' ? null : item.checkpointId,
        deadlineVersion: secret || kind === 'assigned' ? null : 1,
        params: secret ? { token: 'secret' } : {},
        dedupeKey: `told-${(told += 1)}`,
      }),
    );
  };
  const log = () =>
    db.owner<{ channel: string; outcome: string; reason: string }>(
      'SELECT channel, outcome, reason FROM delivery ORDER BY at, outcome, id',
    );
  const outbox = async () =>
    (
      await db.owner<{ state: string; channel: string; tried: string[] }>('SELECT state, channel, tried FROM outbox')
    )[0]!;

  it('a letter leaves by the first channel of the person’s order, and by e-mail where there is none', async () => {
    await tell();
    await engine.sender.sendAll();
    expect(mail.letters).toHaveLength(1);
    await order('telegram', 'email');
    await tell();
    await engine.sender.sendAll();
    expect(mail.letters).toHaveLength(1);
    expect(fake.received).toHaveLength(1);
    const sent = (await log()).map(({ channel, outcome }) => `${channel} ${outcome}`);
    expect(sent.sort()).toEqual(['email sent', 'telegram sent']);
  });

  it('Telegram gets a plain message by the method of its Bot API', async () => {
    await order('telegram');
    await tell();
    await engine.sender.sendAll();
    const [call] = fake.received;
    expect(call!.path).toBe('/bot123456:a-token-of-a-bot-for-tests/sendMessage');
    const body = JSON.parse(call!.body.toString());
    expect(body).toMatchObject({ chat_id: '77001', link_preview_options: { is_disabled: true } });
    expect(body).not.toHaveProperty('parse_mode');
    expect(body.text).toContain('Построить школу');
    expect(body.text).toContain('https://zholdau.example.kz/items/');
  });

  it('SMS gets two parts at most by the protocol of its gateway, with login and password of the operator', async () => {
    await order('sms');
    await tell('escalation');
    await engine.sender.sendAll();
    const [call] = fake.received;
    expect(call!.path).toBe('/sys/send.php');
    const form = new URLSearchParams(call!.body.toString());
    expect(Object.fromEntries(form)).toMatchObject({ login: 'login', psw: 'p@ss', phones: '+77010000000', fmt: '3' });
    expect(form.get('mes')!.length).toBeLessThanOrEqual(134);
    expect(form.get('mes')).toContain('https://zholdau.example.kz/items/');
    expect(call!.headers.authorization).toBeUndefined();
  });

  it('a webhook gets a signed call with the same id at every attempt', async () => {
    await order('webhook');
    fake.answer({ status: 503 });
    await tell();
    await engine.sender.sendAll();
    fake.answer({ status: 204 });
    await db.setNow(later(1));
    await engine.sender.sendAll();
    const [first, second] = fake.received;
    expect(second!.headers['x-zholdau-delivery']).toBe(first!.headers['x-zholdau-delivery']);
    const [, t, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(second!.headers['x-zholdau-signature']))!;
    expect(webhookSignature('a secret', Number(t), second!.body.toString())).toBe(signature);
    expect(webhookSignature('another', Number(t), second!.body.toString())).not.toBe(signature);
    expect(JSON.parse(second!.body.toString())).toMatchObject({
      type: 'letter',
      lines: [{ kind: 'remind_now', dueOn: '2026-09-15', link: expect.stringContaining('/items/') }],
    });
    expect((await log()).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'it answered 503'],
      ['sent', ''],
    ]);
    expect(mail.letters).toEqual([]);
  });

  it('push reaches every browser of the person, encrypted for it and signed by the installation', async () => {
    await order('push');
    const browsers = ['a', 'b', 'gone'].map((name) => pushBrowser(`${fake.url}/push/${name}`));
    for (const { subscription } of browsers)
      await db.owner(
        `INSERT INTO push_subscription (region_id, person_id, endpoint, p256dh, auth, created_at)
         VALUES ($1, $2, $3, $4, $5, now())`,
        [build.regionId, personId, subscription.endpoint, subscription.keys.p256dh, subscription.keys.auth],
      );
    fake.answer(({ path }) => ({ status: path.endsWith('gone') ? 410 : 201 }));
    await tell();
    await engine.sender.sendAll();
    const call = (name: string) => fake.received.find(({ path }) => path === `/push/${name}`)!;
    for (const [index, name] of ['a', 'b'].entries()) {
      const { headers, body } = call(name);
      expect(browsers[index]!.read(body)).toMatchObject({ link: expect.stringContaining('/items/') });
      expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
      const [, token, key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(String(headers.authorization))!;
      const [head, claims, signature] = token!.split('.');
      const point = Buffer.from(key!, 'base64url');
      const jwk = {
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      };
      expect(
        verify(
          'sha256',
          Buffer.from(`${head}.${claims}`),
          { key: createPublicKey({ format: 'jwk', key: jwk }), dsaEncoding: 'ieee-p1363' },
          Buffer.from(signature!, 'base64url'),
        ),
      ).toBe(true);
      expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toMatchObject({ aud: fake.url });
      expect(key).toBe(await engine.transports.push.publicKey());
    }
    expect(await db.owner('SELECT 1 FROM push_subscription')).toHaveLength(2); // the one that is gone is forgotten
    expect((await outbox()).state).toBe('sent');
  });

  describe('A-51 a channel that fails gives way to the next one of the order', () => {
    it.each<[string, Channel, { status: number; body?: string }]>([
      [
        'a bot that the person has blocked',
        'telegram',
        { status: 403, body: '{"ok":false,"description":"Forbidden: bot was blocked"}' },
      ],
      ['a number that does not exist', 'sms', { status: 200, body: '{"error":"invalid number","error_code":7}' }],
      ['a program that is gone', 'webhook', { status: 410 }],
      ['no browser left', 'push', { status: 410 }],
      ['a program that sends the call elsewhere', 'webhook', { status: 302 }],
    ])('at once for %s', async (_, channel, answer) => {
      await order(channel, 'email');
      fake.answer({ ...answer, headers: { location: 'http://169.254.169.254/' } });
      await tell();
      await engine.sender.sendAll();
      expect(mail.letters).toHaveLength(1);
      expect((await log()).map((one) => [one.channel, one.outcome])).toEqual(
        expect.arrayContaining([
          [channel, 'refused'],
          ['email', 'sent'],
        ]),
      );
      expect(await outbox()).toEqual({ state: 'sent', channel: 'email', tried: [channel] });
    });

    it('after two tries for one that is only away, through the whole order, and leaves no flag', async () => {
      await order('telegram', 'sms', 'email');
      fake.answer({ status: 502 });
      await tell();
      for (const minute of [0, 1, 1, 2, 2]) {
        await db.setNow(later(minute));
        await engine.sender.sendAll();
      }
      expect(fake.received).toHaveLength(4);
      expect(mail.letters).toHaveLength(1);
      expect((await outbox()).tried).toEqual(['telegram', 'sms']);
      expect(await db.owner('SELECT 1 FROM flag')).toEqual([]);
    });

    it('from e-mail too, when the person has put it first', async () => {
      await order('email', 'telegram');
      mail.outcome = { kind: 'refused', reason: 'no such user', permanent: true };
      await tell();
      await engine.sender.sendAll();
      expect(fake.received).toHaveLength(1);
      expect((await outbox()).state).toBe('sent');
    });

    it('but not when the outcome is unknown: a reminder stays single', async () => {
      await order('webhook', 'email');
      fake.answer('cut');
      await tell();
      await engine.sender.sendAll();
      await db.setNow(later(60));
      await engine.sender.sendAll();
      expect(fake.received).toHaveLength(1);
      expect(mail.letters).toEqual([]);
      expect((await outbox()).state).toBe('unknown');
    });
  });

  describe('a rung that names its channels', () => {
    /** The day after the date of an item whose one rung is due now. */
    const rungOf = async (channels: RungChannel[] | null, offset = 1): Promise<void> => {
      const rung: Rung = { key: 'own', offset, targets: ['executor'], channels };
      const { regionId, coordinator } = build;
      await db.transactions.asEngine((tx) =>
        engine.policies.change(tx, { regionId, level: 'control', rungs: [rung], personId: coordinator.personId }),
      );
      await engine.arm(await build.item({ dueOn: '2026-09-14' }));
      await db.setNow(offset > 0 ? '2026-09-15T04:00:30Z' : '2026-09-11T04:00:30Z');
      await engine.sweep.sweepAll();
      await engine.sender.sendAll();
    };
    const used = async () => (await log()).map(({ channel, outcome }) => `${channel} ${outcome}`);

    it('is tried by them before the others of the person’s order', async () => {
      await order('telegram', 'email', 'sms');
      await rungOf(['sms']);
      expect(await used()).toEqual(['sms sent']);
      expect(fake.received[0]!.path).toBe('/sys/send.php');
    });

    it('and goes by the order as it is where it names none', async () => {
      await order('telegram', 'email', 'sms');
      await rungOf(null);
      expect(await used()).toEqual(['telegram sent']);
    });

    it('takes the digest of its reminders along', async () => {
      await order('email', 'telegram');
      await rungOf(['telegram', 'inbox'], -1);
      expect(await used()).toEqual(['telegram sent']);
    });

    it('falls to the person’s order when the named one fails (A-51)', async () => {
      await order('telegram', 'sms', 'email');
      fake.answer(({ path }) =>
        path.startsWith('/sys') ? { status: 200, body: '{"error":"no","error_code":7}' } : { status: 200 },
      );
      await rungOf(['sms']);
      expect((await used()).sort()).toEqual(['sms refused', 'telegram sent']);
    });

    it('reaches a person who has none of them', async () => {
      await order('telegram');
      await rungOf(['webhook', 'push']);
      expect(await used()).toEqual(['telegram sent']);
    });

    it('passes over a channel that the region has switched off since', async () => {
      await order('email', 'sms');
      await set('channels.sms', 'off');
      await rungOf(['sms']);
      expect(await used()).toEqual(['email sent']);
    });

    it('stands in the inbox alone where it names nothing else', async () => {
      await order('telegram');
      await rungOf(['inbox']);
      expect(await used()).toEqual([]);
      expect(await db.owner('SELECT state, channels FROM notice')).toEqual([{ state: 'inbox_only', channels: [] }]);
    });
  });

  it.each<[string, Channel, string, unknown, string]>([
    ['channels.telegram', 'telegram', 'off', false, 'remind_now'],
    ['channels.sms', 'sms', 'off', 'off', 'escalation'],
    ['channels.webhook', 'webhook', 'off', false, 'remind_now'],
    ['channels.push', 'push', 'off', false, 'remind_now'],
    ['channels.sms', 'sms', 'for escalations only', 'escalations', 'assigned'],
  ])('the setting %s: %s is %s', async (key, channel, _, value, kind) => {
    const browser = pushBrowser(`${fake.url}/push/a`);
    await db.owner(
      `INSERT INTO push_subscription (region_id, person_id, endpoint, p256dh, auth, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
      [
        build.regionId,
        personId,
        browser.subscription.endpoint,
        browser.subscription.keys.p256dh,
        browser.subscription.keys.auth,
      ],
    );
    await order(channel);
    await tell(kind as 'remind_now');
    await engine.sender.sendAll();
    expect([fake.received.length, mail.letters.length]).toEqual([1, 0]);
    await set(key, value);
    await tell(kind as 'remind_now');
    await db.setNow(later(61)); // escalations of the next hour are the next letter
    await engine.sender.sendAll();
    expect([fake.received.length, mail.letters.length]).toEqual([1, 1]);
  });

  it('Telegram and SMS are off in a fresh region and without the operator’s account', async () => {
    await order('telegram', 'sms');
    await db.owner(`DELETE FROM setting`);
    await tell();
    await engine.sender.sendAll();
    await set('channels.telegram', true);
    await set('channels.sms', 'all');
    const { TELEGRAM_TOKEN, SMS_URL } = {} as Partial<Config>;
    await tell();
    await engineWith({ TELEGRAM_TOKEN, SMS_URL } as Partial<Config>).sender.sendAll();
    expect([fake.received.length, mail.letters.length]).toEqual([0, 2]);
  });

  it('a secret of the account goes by e-mail alone', async () => {
    await order('telegram', 'webhook', 'email');
    await tell('password_reset');
    await engine.sender.sendAll();
    expect([fake.received.length, mail.letters.length]).toEqual([0, 1]);
  });

  it('letters.calendar: a new task brings its due date for the calendar, unless region or person say no', async () => {
    await tell('assigned');
    await engine.sender.sendAll();
    expect(mail.letters[0]!.calendar).toContain('DTSTART;VALUE=DATE:20260915');
    expect(mail.letters[0]!.text).toContain('15.09.2026');
    await set('letters.calendar', false);
    await tell('assigned');
    await engine.sender.sendAll();
    await set('letters.calendar', true);
    await db.owner(`INSERT INTO person_preference (region_id, person_id, calendar) VALUES ($1, $2, false)`, [
      build.regionId,
      personId,
    ]);
    await tell('assigned');
    await engine.sender.sendAll();
    expect(mail.letters.map(({ calendar }) => calendar !== null)).toEqual([true, false, false]);
  });

  describe('S-07 an address that somebody typed in', () => {
    const post = (url: string, lookup?: Parameters<typeof guardedPost>[1]['lookup']) =>
      guardedPost(
        { url, headers: {}, body: 'x' },
        { whose: 'person', allow: [], timeoutMs: 2_000, ...(lookup ? { lookup } : {}) },
      );

    it.each([
      'https://127.0.0.1/',
      'https://10.0.0.7/',
      'https://[::1]/',
      'https://[::ffff:169.254.169.254]/latest/meta-data',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://localhost/',
      'http://example.kz/',
      'https://user:password@example.kz/',
      'ftp://example.kz/',
      'file:///etc/passwd',
      'gopher://example.kz/',
      'no address',
    ])('never reaches inside: %s', async (url) => {
      expect(await post(url)).toMatchObject({ kind: 'refused' });
      expect(fake.received).toEqual([]);
    });

    it('is refused by every address its name has, and connected to the very one that was checked', async () => {
      const asked: string[] = [];
      const answers = [
        [{ address: '127.0.0.1', family: 4 }],
        [
          { address: '8.8.8.8', family: 4 },
          { address: '10.0.0.1', family: 4 },
        ],
      ];
      const lookup = ((name: string, _: unknown, done: (error: null, all: unknown) => void) => {
        asked.push(name);
        done(null, answers[asked.length - 1]);
      }) as never;
      expect(await post('https://changes.example.kz/', lookup)).toMatchObject({ permanent: true });
      expect(await post('https://changes.example.kz/', lookup)).toMatchObject({ permanent: true });
      expect(asked).toEqual(['changes.example.kz', 'changes.example.kz']);
    });

    it('reaches a host inside that the operator has named, that port alone, and follows nothing', async () => {
      fake.answer({ status: 307, headers: { location: `${fake.url}/elsewhere` } });
      const guard = { whose: 'person', allow: [fake.host] } as const;
      expect(await guardedPost({ url: `${fake.url}/hook`, headers: {}, body: 'x' }, guard)).toMatchObject({
        status: 307,
      });
      expect(fake.received.map(({ path }) => path)).toEqual(['/hook']);
      const other = { url: 'http://127.0.0.1:1/hook', headers: {}, body: 'x' };
      expect(await guardedPost(other, guard)).toMatchObject({ kind: 'refused', permanent: true });
    });
  });
});
