import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { PolicyChanges, PolicyForecast } from '@zholdau/ladder';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { PolicyLevelDto, PolicyOriginDto, RearmDto, ReplacePolicyDto } from './policies.dto.js';
import { toForecastView, toPolicyView, type ForecastView, type PolicyView, type RearmedView } from './policies.view.js';

/** The ladders of the region, one for each level of control and for each origin that has its own. */
@Controller('admin/policies')
export class PoliciesController {
  constructor(
    private readonly policies: PolicyChanges,
    private readonly forecasts: PolicyForecast,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor): Promise<PolicyView[]> {
    return (await this.policies.list(actor)).map(toPolicyView);
  }

  @Put(':level')
  async replace(
    @CurrentActor() actor: Actor,
    @Param() { level }: PolicyLevelDto,
    @Body() { rungs, origin }: ReplacePolicyDto,
  ): Promise<PolicyView> {
    return toPolicyView(await this.policies.replace(actor, level, origin ?? '', rungs));
  }

  /** The ladder of an origin goes: its items get the one for all origins. */
  @Delete(':level/:origin')
  @HttpCode(204)
  async retire(@CurrentActor() actor: Actor, @Param() { level, origin }: PolicyOriginDto): Promise<void> {
    await this.policies.retire(actor, level, origin);
  }

  /** Ladders already armed go by the version in force from now on. */
  @Post(':level/rearming')
  @HttpCode(200)
  async rearm(
    @CurrentActor() actor: Actor,
    @Param() { level }: PolicyLevelDto,
    @Body() { origin }: RearmDto,
  ): Promise<RearmedView> {
    return { ladders: await this.policies.rearm(actor, level, origin ?? '') };
  }

  /** Who would get what in the next 30 days if these rungs were in force for every ladder of the level. Changes nothing. */
  @Post(':level/forecast')
  @HttpCode(200)
  async forecast(
    @CurrentActor() actor: Actor,
    @Param() { level }: PolicyLevelDto,
    @Body() { rungs, origin }: ReplacePolicyDto,
  ): Promise<ForecastView> {
    return toForecastView(await this.forecasts.look(actor, level, origin ?? '', rungs));
  }
}
