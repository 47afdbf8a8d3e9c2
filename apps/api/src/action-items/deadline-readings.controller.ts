import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { DeadlineReadingQuery } from '@zholdau/directives';
import type { Actor } from '@zholdau/domain';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { toDeadlineReadingView, type DeadlineReadingView } from '../http/deadline-reading.view.js';
import { DeadlinePhraseDto } from './deadline-phrase.dto.js';

/** What words of a deadline mean, shown while they are typed. */
@Controller('deadline-readings')
export class DeadlineReadingsController {
  constructor(private readonly readings: DeadlineReadingQuery) {}

  @Post()
  @HttpCode(200)
  async read(
    @CurrentActor() actor: Actor,
    @Body() { phrase, origin, today }: DeadlinePhraseDto,
  ): Promise<DeadlineReadingView> {
    return toDeadlineReadingView(await this.readings.read(actor, phrase, origin, today), actor.locale);
  }
}
