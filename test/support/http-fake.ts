import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A call as the other side received it. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What it answers; `cut` closes without an answer, `silent` says nothing. */
export type Reply =
  { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> } | 'cut' | 'silent';

/** Somebody else's HTTP service on this machine: it records every call whole and answers as it is told. */
export class HttpFake {
  readonly received: Received[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private reply: (call: Received) => Reply,
  ) {}

  static async open(reply: Reply | ((call: Received) => Reply) = { status: 200, body: '{}' }): Promise<HttpFake> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const call = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) };
        fake.received.push(call);
        const answer = fake.reply(call);
        if (answer === 'cut') request.socket.destroy();
        else if (answer !== 'silent') response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
      });
    });
    const fake = new HttpFake(server, () => 'silent');
    fake.answer(reply);
    server.on('connection', (socket) => {
      fake.sockets.add(socket);
      socket.on('close', () => fake.sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  answer(reply: Reply | ((call: Received) => Reply)): void {
    this.reply = typeof reply === 'function' ? reply : () => reply;
  }

  async close(): Promise<void> {
    this.sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => this.server.close(resolve));
  }
}
