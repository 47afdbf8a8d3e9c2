import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { NoteEscalationService, StopClockService } from '@zholdau/execution';
import { LadderExplanation } from '@zholdau/ladder';
import { ItemCardQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { toExplanationView, type ExplanationView } from './explanation.view.js';
import { CheckpointDto } from './item-changes.dto.js';
import { ExplainDto, StopClockDto } from './item-clock.dto.js';
import { toItemView, type ItemView } from './item.view.js';

/** The clock of a period: stopped and started, an escalation taken note of, and why somebody was told or not. */
@Controller('action-items')
export class ItemClockController {
  constructor(
    private readonly clocks: StopClockService,
    private readonly notes: NoteEscalationService,
    private readonly explanations: LadderExplanation,
    private readonly card: ItemCardQuery,
  ) {}

  /** The work waits for another body: nothing is sent until it goes on. */
  @Post(':id/clock-stops')
  @HttpCode(200)
  async stop(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { checkpointId, reason }: StopClockDto,
  ): Promise<ItemView> {
    await this.clocks.stop(actor, id, version, checkpointId, reason);
    return toItemView(await this.card.read(actor, id));
  }

  @Post(':id/clock-starts')
  @HttpCode(200)
  async start(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { checkpointId }: CheckpointDto,
  ): Promise<ItemView> {
    await this.clocks.start(actor, id, version, checkpointId);
    return toItemView(await this.card.read(actor, id));
  }

  /** Takes note of the latest escalation. */
  @Post(':id/escalation-notes')
  @HttpCode(200)
  async note(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { checkpointId }: CheckpointDto,
  ): Promise<ItemView> {
    await this.notes.note(actor, id, version, checkpointId);
    return toItemView(await this.card.read(actor, id));
  }

  /** Which rungs reach a person, which do not, and why; without a person the reader. */
  @Get(':id/explanation')
  async explain(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { personId }: ExplainDto,
  ): Promise<ExplanationView> {
    return toExplanationView(await this.explanations.ofItem(actor, id, personId ?? actor.personId));
  }
}
