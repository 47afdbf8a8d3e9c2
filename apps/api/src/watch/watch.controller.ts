import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Headers, NotFoundException } from '@nestjs/common';
import { engineTroubles, FiguresQuery, metricsText } from '@zholdau/ladder';
import { Config } from '@zholdau/platform';
import { Public } from '../http/public.decorator.js';
import { RequestError } from '../http/request-error.js';

/** For an outside monitor: is the engine well, and its figures. */
@Controller()
@Public()
export class WatchController {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly config: Config,
  ) {}

  /** @throws RequestError `try_again` (503) while something is wrong; what, the status page says */
  @Get('health/engine')
  async engine(): Promise<{ status: 'ok' }> {
    const troubles = await this.figures.read().then(engineTroubles, () => ['database'] as const);
    if (troubles.length > 0) throw new RequestError('try_again', 503);
    return { status: 'ok' };
  }

  /** Figures in the text format of Prometheus. Without a token in the environment there is no such page. */
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(@Headers('authorization') authorization?: string): Promise<string> {
    const { METRICS_TOKEN } = this.config;
    if (!METRICS_TOKEN) throw new NotFoundException();
    if (!bears(authorization, METRICS_TOKEN)) throw new RequestError('sign_in_needed', 401);
    return metricsText(await this.figures.read());
  }
}

function bears(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
