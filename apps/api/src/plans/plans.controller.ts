import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { ItemPlacesQuery, PlanComparisonQuery, PlanContentsQuery, PlanListQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { PageDto } from '../http/page.dto.js';
import { CompareVersionsDto } from './plans.dto.js';
import {
  toComparisonView,
  toContentsView,
  toItemPlacesView,
  toPlanView,
  type ItemPlacesView,
  type PlanComparisonView,
  type PlanContentsView,
  type PlanView,
} from './plans.view.js';

/** Reading plans: whose they are, what stands in them, and what differs between their versions. */
@Controller()
export class PlansController {
  constructor(
    private readonly plans: PlanListQuery,
    private readonly contents: PlanContentsQuery,
    private readonly comparison: PlanComparisonQuery,
    private readonly places: ItemPlacesQuery,
  ) {}

  @Get('plans')
  async list(@CurrentActor() actor: Actor): Promise<PlanView[]> {
    return (await this.plans.read(actor)).map(toPlanView);
  }

  /** Its rows under its own numbers; what has left it stays with the reason. */
  @Get('plans/:id/items')
  async listItems(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, after }: PageDto,
  ): Promise<PlanContentsView> {
    return toContentsView(await this.contents.read(actor, id, { limit, ...(after === undefined ? {} : { after }) }));
  }

  /** Any two versions, field by field. */
  @Get('plans/:id/comparison')
  async compare(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { from, to }: CompareVersionsDto,
  ): Promise<PlanComparisonView> {
    return toComparisonView(await this.comparison.read(actor, id, from, to));
  }

  /** The numbers of an item in every plan, what it was carried over with, and what waits for the act. */
  @Get('action-items/:id/plans')
  async showPlaces(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ItemPlacesView> {
    return toItemPlacesView(await this.places.read(actor, id));
  }
}
