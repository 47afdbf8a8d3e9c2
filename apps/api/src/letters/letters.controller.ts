import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { PersonExplanationQuery } from '@zholdau/ladder';
import { DeliveryLogQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { ExplainedDto, LettersDto } from './letters.dto.js';
import { toExplainedView, toLetterLogView, type ExplainedLettersView, type LetterLogView } from './letters.view.js';

/** What was sent to whom, what was not, and why. */
@Controller('letters')
export class LettersController {
  constructor(
    private readonly log: DeliveryLogQuery,
    private readonly explanation: PersonExplanationQuery,
  ) {}

  /** Every letter of the region, the newest first. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() { limit, after, ...filter }: LettersDto): Promise<LetterLogView> {
    return toLetterLogView(await this.log.page(actor, filter, { limit, after }));
  }

  /** «Why me, why not me» for one person in a period. */
  @Get('explained')
  async explained(
    @CurrentActor() actor: Actor,
    @Query() { personId = actor.personId, ...period }: ExplainedDto,
  ): Promise<ExplainedLettersView> {
    return toExplainedView(await this.explanation.of(actor, personId, period));
  }
}
