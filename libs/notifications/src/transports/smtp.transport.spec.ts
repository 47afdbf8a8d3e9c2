import { MailServer, type Behaviour } from '../../../../test/support/mail-server.js';
import type { OutgoingLetter } from './mail-transport.js';
import { SmtpTransport } from './smtp.transport.js';

const letter: OutgoingLetter = {
  messageId: '<digest-1@zholdau.example.kz>',
  regionId: 'r',
  personId: 'p',
  to: 'reader@example.kz',
  subject: 'Просрочено на 3 рабочих дня: пункт 17 · ӘҒҚҢӨҰҮҺІ',
  text: 'Текст',
  html: '<p>Текст</p>',
  link: 'https://zholdau.example.kz/',
  lines: [],
  calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  secret: null,
};

describe('SmtpTransport', () => {
  let server: MailServer;
  beforeEach(async () => {
    server = await MailServer.open();
  });
  afterEach(() => server.close());

  const send = () => new SmtpTransport(server.url, 'Zholdau <zholdau@example.kz>', 1500).send(letter);

  it('delivers the letter with its subject and its stable id', async () => {
    expect(await send()).toEqual({ kind: 'sent' });
    expect(server.received).toEqual([
      expect.objectContaining({ messageId: letter.messageId, to: letter.to, subject: letter.subject }),
    ]);
    expect(server.received[0]!.mail.text?.trim()).toBe('Текст');
    expect(server.received[0]!.mail.html).toContain('<p>Текст</p>');
    const [dates] = server.received[0]!.mail.attachments;
    expect([dates!.filename, dates!.contentType]).toEqual(['zholdau.ics', 'text/calendar']);
    expect(dates!.content.toString()).toBe(letter.calendar);
  });

  it.each<[Behaviour, 'refused' | 'unknown', number]>([
    ['refuse', 'refused', 0],
    ['defer', 'refused', 0],
    ['refuse_text', 'refused', 1],
    ['cut_before_data', 'refused', 0],
    ['silent_before_data', 'refused', 0],
    ['cut_after_data', 'unknown', 1],
    ['silent_after_data', 'unknown', 1],
  ])('a server that does %s leaves it %s', async (behaviour, kind, texts) => {
    server.behave(behaviour);
    const outcome = await send();
    expect(outcome).toMatchObject({ kind, reason: expect.any(String) });
    expect('bounced' in outcome).toBe(behaviour === 'refuse');
    expect(server.received).toHaveLength(texts);
  });

  it('a server that is not there refuses', async () => {
    const { url } = server;
    await server.close();
    expect(await new SmtpTransport(url, 'a@example.kz', 1500).send(letter)).toMatchObject({ kind: 'refused' });
    server = await MailServer.open();
  });

  it('does not hang on a host name that cannot be', async () => {
    expect(await new SmtpTransport('smtp://nowhere.invalid:25', 'a@example.kz', 1500).send(letter)).toMatchObject({
      kind: 'refused',
    });
  });
});
