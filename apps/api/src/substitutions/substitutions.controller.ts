import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { SubstitutionsQuery, SubstitutionsService } from '@zholdau/identity';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { SetSubstitutionDto } from './substitutions.dto.js';
import {
  toSubstitutionChoicesView,
  toSubstitutionView,
  type SubstitutionChoicesView,
  type SubstitutionView,
} from './substitutions.view.js';

/** Who stands in for whom. */
@Controller('substitutions')
export class SubstitutionsController {
  constructor(
    private readonly query: SubstitutionsQuery,
    private readonly substitutions: SubstitutionsService,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor): Promise<SubstitutionView[]> {
    return (await this.query.list(actor)).map(toSubstitutionView);
  }

  /** Seats whose substitutes one may name, and the people who may be named. */
  @Get('choices')
  async choices(@CurrentActor() actor: Actor): Promise<SubstitutionChoicesView> {
    return toSubstitutionChoicesView(await this.query.choices(actor));
  }

  @Post()
  async set(
    @CurrentActor() actor: Actor,
    @Body() { reason = '', orderNumber = '', ...rest }: SetSubstitutionDto,
  ): Promise<SubstitutionView> {
    return toSubstitutionView(await this.substitutions.set(actor, { ...rest, reason, orderNumber }));
  }

  /** Takes effect at once; letters that wait go to whom the seat reaches then. */
  @Post(':id/revocation')
  @HttpCode(200)
  async revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SubstitutionView> {
    return toSubstitutionView(await this.substitutions.revoke(actor, id));
  }
}
