import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { IndicatorsService, JudgeColourService } from '@zholdau/execution';
import { IndicatorsQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { IndicatorDto, JudgeColourDto } from './indicators.dto.js';
import { toIndicatorView, type IndicatorView } from './indicators.view.js';

/** Plan of an indicator, and the colour that a person answers for. */
@Controller()
export class IndicatorChangesController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly judging: JudgeColourService,
    private readonly reading: IndicatorsQuery,
  ) {}

  @Post('action-items/:id/indicators')
  async create(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) itemId: string,
    @Body() { withCheckpoints = false, ...body }: IndicatorDto,
  ): Promise<IndicatorView> {
    return this.answer(actor, await this.indicators.create(actor, itemId, { ...body, withCheckpoints }));
  }

  /** The whole indicator anew, with its plan. */
  @Put('indicators/:id')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { withCheckpoints = false, ...body }: IndicatorDto,
  ): Promise<IndicatorView> {
    await this.indicators.edit(actor, id, version, { ...body, withCheckpoints });
    return this.answer(actor, id);
  }

  /** Only while no report speaks of it. */
  @Delete('indicators/:id')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.indicators.remove(actor, id, version);
  }

  /** Worse freely; better only with a reason that everybody reads. */
  @Put('indicators/:id/colour')
  async judge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { colour, reason = '' }: JudgeColourDto,
  ): Promise<IndicatorView> {
    await this.judging.judge(actor, id, version, colour, reason);
    return this.answer(actor, id);
  }

  /** The computed colour stands again. */
  @Delete('indicators/:id/colour')
  @HttpCode(200)
  async lift(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<IndicatorView> {
    await this.judging.lift(actor, id, version);
    return this.answer(actor, id);
  }

  private async answer(actor: Actor, id: string): Promise<IndicatorView> {
    return toIndicatorView(await this.reading.one(actor, id));
  }
}
