import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { RemovalService } from '@zholdau/execution';
import { ItemCardQuery, RemovalsQuery } from '@zholdau/reporting';
import { toItemView, type ItemView } from '../action-items/item.view.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { ProposeRemovalDto, RefuseRemovalDto, RemoveDto } from './extensions.dto.js';
import { toRemovalView, type RemovalView } from './extensions.view.js';

/** Taking accepted work off control. Each step names the version of the item it was made on and answers the card. */
@Controller('action-items/:id')
export class RemovalsController {
  constructor(
    private readonly removing: RemovalService,
    private readonly removals: RemovalsQuery,
    private readonly card: ItemCardQuery,
  ) {}

  /** Steps on the way off control, the newest first. */
  @Get('removals')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RemovalView[]> {
    return (await this.removals.ofItem(actor, id)).map(toRemovalView);
  }

  @Post('checkpoints/:checkpointId/removal-proposal')
  @HttpCode(200)
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('checkpointId', ParseUUIDPipe) checkpointId: string,
    @IfMatch() version: number,
    @Body() { note = '' }: ProposeRemovalDto,
  ): Promise<ItemView> {
    await this.removing.propose(actor, { itemId: id, checkpointId, version }, note);
    return this.answer(actor, id);
  }

  @Post('checkpoints/:checkpointId/removal')
  @HttpCode(200)
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('checkpointId', ParseUUIDPipe) checkpointId: string,
    @IfMatch() version: number,
    @Body() { decision, comment = '' }: RemoveDto,
  ): Promise<ItemView> {
    await this.removing.remove(actor, { itemId: id, checkpointId, version }, decision ?? null, comment);
    return this.answer(actor, id);
  }

  @Post('checkpoints/:checkpointId/removal-refusal')
  @HttpCode(200)
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('checkpointId', ParseUUIDPipe) checkpointId: string,
    @IfMatch() version: number,
    @Body() { how, reason }: RefuseRemovalDto,
  ): Promise<ItemView> {
    await this.removing.refuse(actor, { itemId: id, checkpointId, version }, how, reason);
    return this.answer(actor, id);
  }

  private async answer(actor: Actor, id: string): Promise<ItemView> {
    return toItemView(await this.card.read(actor, id));
  }
}
