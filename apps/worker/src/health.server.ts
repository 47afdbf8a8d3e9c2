import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Transactions } from '@zholdau/persistence';
import { Config } from '@zholdau/platform';
import { createServer, type Server } from 'node:http';

/** A sweep runs every five seconds; a worker that has not looked for so long is not well. */
const SILENCE_SECONDS = 60;

/** The only port a worker opens: `/health/live` and `/health/ready`, for whoever supervises the process. */
@Injectable()
export class HealthServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.server = createServer((request, response) => {
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
