import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Transactions } from '@zholdau/persistence';
import { FiguresQuery, metricsText } from '@zholdau/ladder';
import { Config } from '@zholdau/platform';
import { createServer, type Server, type ServerResponse } from 'node:http';

/** A sweep runs every five seconds; a worker that has not looked for so long is not well. */
const SILENCE_SECONDS = 60;

/** The only port a worker opens, for whoever supervises the process: `/health/live`, `/health/ready`, and `/metrics` for Prometheus. */
@Injectable()
export class HealthServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly figures: FiguresQuery,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.server = createServer((request, response) => {
      if (request.url === '/metrics') return void this.metrics(response);
      void this.status(request.url ?? '').then((status) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ status: status === 200 ? 'ok' : 'error' }));
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(this.config.PORT, this.config.HOST, resolve));
  }

  async onApplicationShutdown(): Promise<void> {
    await new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve(undefined)));
  }

  private async metrics(response: ServerResponse): Promise<void> {
    try {
      const text = metricsText(await this.figures.read());
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
    } catch {
      response.writeHead(503).end();
    }
  }

  private async status(path: string): Promise<number> {
    if (path === '/health/live') return 200;
    if (path !== '/health/ready') return 404;
    try {
      const [beat] = await this.transactions.asEngine((tx) =>
        tx.query<{ alive: boolean }[]>(
          `SELECT at > clock_timestamp() - make_interval(secs => $1) AS alive FROM heartbeat WHERE component = 'sweep'`,
          [SILENCE_SECONDS],
        ),
      );
      return beat?.alive ? 200 : 503;
    } catch {
      return 503;
    }
  }
}
