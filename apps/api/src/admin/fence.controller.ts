import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { FENCE_OPENINGS, FenceKeeping, type FenceOpening } from '@zholdau/notifications';
import { IsIn } from 'class-validator';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { toFenceView, type FenceView } from './status.view.js';

export class OpenFenceDto {
  /** What leaves of what waits: told since the fence closed (catch_up), everything (all), nothing (none). */
  @IsIn(FENCE_OPENINGS)
  waiting!: FenceOpening;
}

/** The fence before every letter: closed by itself on a restored backup or a copy, opened by an administrator. */
@Controller('admin/fence')
export class FenceController {
  constructor(private readonly fence: FenceKeeping) {}

  @Post('opening')
  @HttpCode(200)
  async open(@CurrentActor() actor: Actor, @Body() { waiting }: OpenFenceDto): Promise<FenceView> {
    return toFenceView(await this.fence.open(actor, waiting));
  }

  @Post('closing')
  @HttpCode(200)
  async close(@CurrentActor() actor: Actor): Promise<FenceView> {
    return toFenceView(await this.fence.close(actor));
  }
}
