import { Controller, Get } from '@nestjs/common';
import { demand, type Actor } from '@zholdau/domain';
import { StatusQuery } from '@zholdau/ladder';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { toStatusView, type StatusView } from './status.view.js';

/** How the engine is doing. */
@Controller('admin/status')
export class StatusController {
  constructor(private readonly status: StatusQuery) {}

  @Get()
  async show(@CurrentActor() actor: Actor): Promise<StatusView> {
    demand(actor, 'status.read');
    return toStatusView(await this.status.read(actor));
  }
}
