import { simpleParser, type ParsedMail } from 'mailparser';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Behaviour =
  | 'accept'
  /** 550 to the recipient. */
  | 'refuse'
  /** 451 to the recipient. */
  | 'defer'
  /** 554 after the text. */
  | 'refuse_text'
  /** Closes the connection at the recipient. */
  | 'cut_before_data'
  /** Takes the whole text and closes without an answer. */
  | 'cut_after_data'
  /** Takes the whole text and says nothing. */
  | 'silent_after_data'
  /** Says nothing to the recipient. */
  | 'silent_before_data';

export interface ReceivedLetter {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly mail: ParsedMail;
}

/** A real SMTP server that records every text it was given, answered or not, and forgives nothing. */
export class MailServer {
  readonly received: ReceivedLetter[] = [];
  /** Called at each stage, before the answer. */
  onStage: (stage: 'recipient' | 'text') => void = () => undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: SMTPServer,
    private choose: (to: string) => Behaviour,
  ) {}

  static async open(behaviour: Behaviour | ((to: string) => Behaviour) = 'accept'): Promise<MailServer> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: ({ address }, session, done) => self.recipient(address, session.remotePort, done),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on(
          'end',
          () => void self.text(Buffer.concat(chunks), session.envelope.rcptTo[0]!.address, session.remotePort, done),
        );
      },
    });
    const self = new MailServer(server, () => 'accept');
    self.behave(behaviour);
    server.server.on('connection', (socket: Socket) => {
      self.sockets.add(socket);
      socket.on('close', () => self.sockets.delete(socket));
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return self;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  behave(behaviour: Behaviour | ((to: string) => Behaviour)): void {
    this.choose = typeof behaviour === 'function' ? behaviour : () => behaviour;
  }

  async close(): Promise<void> {
    this.sockets.forEach((socket) => socket.destroy());
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private recipient(address: string, port: number, done: (error?: Error | null) => void): void {
    this.onStage('recipient');
    switch (this.choose(address)) {
      case 'refuse':
        return done(Object.assign(new Error('No such user'), { responseCode: 550 }));
      case 'defer':
        return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
      case 'cut_before_data':
        return this.cut(port);
      case 'silent_before_data':
        return;
      default:
        done();
    }
  }

  private async text(source: Buffer, to: string, port: number, done: (error?: Error | null) => void): Promise<void> {
    const mail = await simpleParser(source);
    this.received.push({ messageId: mail.messageId ?? '', to, subject: mail.subject ?? '', mail });
    this.onStage('text');
    switch (this.choose(to)) {
      case 'refuse_text':
        return done(Object.assign(new Error('Not this text'), { responseCode: 554 }));
      case 'cut_after_data':
        return this.cut(port);
      case 'silent_after_data':
        return;
      default:
        done();
    }
  }

  private cut(port: number): void {
    this.sockets.forEach((socket) => {
      if (socket.remotePort === port) socket.destroy();
    });
  }
}
