import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@zholdau/domain';
import { RecheckOutcomeService } from '@zholdau/execution';
import { RechecksQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { RecheckOutcomeDto, RecheckSamplesDto } from './rechecks.dto.js';
import {
  toRecheckDrawView,
  toRecheckSampleView,
  type RecheckDrawView,
  type RecheckSampleView,
} from './rechecks.view.js';

/** Accepted work that is drawn each quarter and looked at again by other eyes. */
@Controller()
export class RechecksController {
  constructor(
    private readonly query: RechecksQuery,
    private readonly outcomes: RecheckOutcomeService,
  ) {}

  /** Every quarter with its commitment and, after its end, its draw; the newest first. */
  @Get('recheck-draws')
  async draws(@CurrentActor() actor: Actor): Promise<RecheckDrawView[]> {
    return (await this.query.draws(actor)).map(toRecheckDrawView);
  }

  @Get('recheck-draws/:id/samples')
  async samples(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { standing }: RecheckSamplesDto,
  ): Promise<RecheckSampleView[]> {
    return (await this.query.samples(actor, id, standing ?? null)).map(toRecheckSampleView);
  }

  /** The list that was drawn from, one id a line: what anybody needs to repeat the draw. */
  @Get('recheck-draws/:id/population')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async population(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return (await this.query.population(actor, id)).map((one) => `${one}\n`).join('');
  }

  /** What the second look found. */
  @Post('recheck-samples/:id/outcome')
  @HttpCode(200)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, reason = '', source }: RecheckOutcomeDto,
  ): Promise<RecheckSampleView> {
    await this.outcomes.decide(actor, id, { outcome, reason, source });
    return toRecheckSampleView(await this.query.sample(actor, id));
  }
}
