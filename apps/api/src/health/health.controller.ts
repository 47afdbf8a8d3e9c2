import { Controller, Get } from '@nestjs/common';
import { Transactions } from '@zholdau/persistence';
import { RequestError } from '../http/request-error.js';
import { Public } from '../http/public.decorator.js';

/** For a supervisor: is the process alive, may it get traffic. */
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** @throws RequestError `try_again` (503) while the database does not answer: the balancer turns away */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.transactions.asEngine((tx) => tx.query('SELECT 1'));
    } catch {
      throw new RequestError('try_again', 503);
    }
    return { status: 'ok' };
  }
}
