import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { AmendPlanService, CarryOverService, PlanLinksService } from '@zholdau/directives';
import type { Actor } from '@zholdau/domain';
import { ApproveVersionService } from '@zholdau/plan-import';
import { message } from '@zholdau/platform';
import { CarryOverQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import {
  ApproveVersionDto,
  CarryOverDto,
  DropItemDto,
  EndPlaceDto,
  LinkItemDto,
  MakePlanDto,
  UnfinishedDto,
} from './plans.dto.js';
import { toUnfinishedView, type CarryPreviewView, type UnfinishedView } from './plans.view.js';

class MadeView {
  id!: string;
}

/** What the coordinator does with plans: amends, approves by an act, links items of other plans, carries over. */
@Controller('plans')
export class PlanChangesController {
  constructor(
    private readonly amending: AmendPlanService,
    private readonly approving: ApproveVersionService,
    private readonly linking: PlanLinksService,
    private readonly carrying: CarryOverService,
    private readonly unfinished: CarryOverQuery,
  ) {}

  @Post()
  async make(@CurrentActor() actor: Actor, @Body() body: MakePlanDto): Promise<MadeView> {
    const { owner, branch = '', titles, addressId = null, startsOn = null } = body;
    return { id: await this.linking.make(actor, { owner, branch, titles, addressId, startsOn }) };
  }

  /** Gives an item a place in this plan too. */
  @Post(':id/items')
  @HttpCode(204)
  link(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { itemId, number }: LinkItemDto,
  ): Promise<void> {
    return this.linking.link(actor, id, itemId, number);
  }

  @Post(':id/items/:itemId/end')
  @HttpCode(204)
  unlink(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { reason }: EndPlaceDto,
  ): Promise<void> {
    return this.linking.unlink(actor, id, itemId, reason);
  }

  /** Marks an item to leave the plan with the next act. */
  @Post(':id/draft/drops')
  @HttpCode(204)
  drop(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { itemId, reason, successorId = null }: DropItemDto,
  ): Promise<void> {
    return this.amending.drop(actor, id, { itemId, reason, successorId });
  }

  /** Takes back what waits in the draft for an item. */
  @Delete(':id/draft/changes/:itemId')
  @HttpCode(204)
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
  ): Promise<void> {
    return this.amending.takeBack(actor, id, itemId);
  }

  /** Puts the draft into force; If-Match names the revision that was seen in the comparison. */
  @Post(':id/draft/approval')
  @HttpCode(204)
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() { actNumber, actOn }: ApproveVersionDto,
  ): Promise<void> {
    return this.approving.approve(actor, id, revision, { actNumber, actOn });
  }

  /** Unfinished items of an older plan that wait for a decision. */
  @Get(':id/carry-over')
  async listUnfinished(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) _id: string,
    @Query() { fromPlanId }: UnfinishedDto,
  ): Promise<UnfinishedView[]> {
    return (await this.unfinished.read(actor, fromPlanId)).map(toUnfinishedView);
  }

  /** What the decisions would do; nothing is stored. */
  @Post(':id/carry-over/preview')
  @HttpCode(200)
  async previewCarryOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { fromPlanId, items }: CarryOverDto,
  ): Promise<CarryPreviewView[]> {
    const previews = await this.carrying.preview(actor, id, fromPlanId, items);
    return previews.map((one) => ({
      ...one,
      problemText: one.problem === null ? null : message(one.problem, { number: one.number }, actor.locale),
    }));
  }

  @Post(':id/carry-over')
  @HttpCode(204)
  carryOver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { fromPlanId, items }: CarryOverDto,
  ): Promise<void> {
    return this.carrying.decide(actor, id, fromPlanId, items);
  }
}
