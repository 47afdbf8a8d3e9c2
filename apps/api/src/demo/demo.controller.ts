import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { DemoTime } from '@zholdau/ladder';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { MoveTimeDto } from './demo.dto.js';
import type { DemoJourneyView, DemoMomentView } from './demo.view.js';
import { DemoGuard } from './demo.guard.js';

/** The time machine of the demonstration; it goes forward only. */
@Controller('demo/time')
@UseGuards(DemoGuard)
export class DemoController {
  constructor(private readonly time: DemoTime) {}

  @Get()
  async show(): Promise<DemoMomentView> {
    const { now, today, nextRungAt } = await this.time.moment();
    return { now: now.toISOString(), today, nextRungAt: nextRungAt?.toISOString() ?? null };
  }

  @Post()
  @HttpCode(200)
  async move(@CurrentActor() actor: Actor, @Body() { to }: MoveTimeDto): Promise<DemoJourneyView> {
    const { now, today, fired, letters } = await this.time.move(actor.regionId, to);
    return { now: now.toISOString(), today, fired, letters };
  }
}
