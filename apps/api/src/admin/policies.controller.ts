import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { PolicyChanges } from '@zholdau/ladder';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { PolicyLevelDto, ReplacePolicyDto } from './policies.dto.js';
import { toPolicyView, type PolicyView } from './policies.view.js';

/** The ladders of the region, one for each level of control. */
@Controller('admin/policies')
export class PoliciesController {
  constructor(private readonly policies: PolicyChanges) {}

  @Get()
  async list(@CurrentActor() actor: Actor): Promise<PolicyView[]> {
    return (await this.policies.list(actor)).map(toPolicyView);
  }

  @Put(':level')
  async replace(
    @CurrentActor() actor: Actor,
    @Param() { level }: PolicyLevelDto,
    @Body() { rungs }: ReplacePolicyDto,
  ): Promise<PolicyView> {
    return toPolicyView(await this.policies.replace(actor, level, rungs));
  }
}
