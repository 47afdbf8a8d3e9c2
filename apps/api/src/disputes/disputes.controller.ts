import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { RaiseDisputeService, SettleDisputeService } from '@zholdau/execution';
import { DisputesQuery, ItemCardQuery } from '@zholdau/reporting';
import { toItemView, type ItemView } from '../action-items/item.view.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { RaiseDisputeDto, SettleDisputeDto } from './disputes.dto.js';
import { toDisputeView, type DisputeView } from './disputes.view.js';

/** An executor disputes its assignment; the coordinator settles that. Both name the version of the item they saw. */
@Controller()
export class DisputesController {
  constructor(
    private readonly raising: RaiseDisputeService,
    private readonly settling: SettleDisputeService,
    private readonly disputes: DisputesQuery,
    private readonly card: ItemCardQuery,
  ) {}

  /** Disputes over an item, the newest first. */
  @Get('action-items/:id/disputes')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DisputeView[]> {
    return (await this.disputes.ofItem(actor, id)).map(toDisputeView);
  }

  @Get('disputes/:id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DisputeView> {
    return toDisputeView(await this.disputes.one(actor, id));
  }

  @Post('action-items/:id/disputes')
  async raise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason, proposedBodyId = null }: RaiseDisputeDto,
  ): Promise<ItemView> {
    await this.raising.raise(actor, id, version, { reason, proposedBodyId });
    return toItemView(await this.card.read(actor, id));
  }

  @Post('disputes/:id/settlement')
  @HttpCode(200)
  async settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { outcome, reason, bodyId = null, stays = false }: SettleDisputeDto,
  ): Promise<ItemView> {
    const itemId = await this.settling.settle(actor, id, version, { outcome, reason, bodyId, stays });
    return toItemView(await this.card.read(actor, itemId));
  }
}
