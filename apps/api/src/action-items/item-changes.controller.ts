import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import {
  CancelItemService,
  CreateItemService,
  EditItemService,
  ReassignService,
  RescheduleService,
  SplitItemService,
} from '@zholdau/directives';
import type { Actor } from '@zholdau/domain';
import { ItemCardQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import {
  CancelItemDto,
  CreateItemDto,
  EditItemDto,
  ReassignDto,
  RescheduleDto,
  SplitItemDto,
} from './item-changes.dto.js';
import { toItemView, type ItemView } from './item.view.js';

/** What the coordinator does with an item. Each change names the version it was made on and answers the card anew. */
@Controller('action-items')
export class ItemChangesController {
  constructor(
    private readonly creating: CreateItemService,
    private readonly editing: EditItemService,
    private readonly reassigning: ReassignService,
    private readonly rescheduling: RescheduleService,
    private readonly splitting: SplitItemService,
    private readonly cancelling: CancelItemService,
    private readonly card: ItemCardQuery,
  ) {}

  @Post()
  async create(@CurrentActor() actor: Actor, @Body() body: CreateItemDto): Promise<ItemView> {
    return this.answer(actor, await this.creating.create(actor, body));
  }

  @Patch(':id')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: EditItemDto,
  ): Promise<ItemView> {
    await this.editing.edit(actor, id, version, body);
    return this.answer(actor, id);
  }

  /** Gives the item to other bodies. */
  @Post(':id/executors')
  @HttpCode(200)
  async reassign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ReassignDto,
  ): Promise<ItemView> {
    await this.reassigning.reassign(actor, id, version, body);
    return this.answer(actor, id);
  }

  /** Moves the due date of one period. */
  @Post(':id/due-date')
  @HttpCode(200)
  async reschedule(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: RescheduleDto,
  ): Promise<ItemView> {
    await this.rescheduling.reschedule(actor, id, version, body);
    return this.answer(actor, id);
  }

  /** Splits the item into parts below it. */
  @Post(':id/sub-items')
  @HttpCode(200)
  async split(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { items }: SplitItemDto,
  ): Promise<ItemView> {
    await this.splitting.split(actor, id, version, items);
    return this.answer(actor, id);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason, authority }: CancelItemDto,
  ): Promise<ItemView> {
    await this.cancelling.cancel(actor, id, version, reason, authority);
    return this.answer(actor, id);
  }

  private async answer(actor: Actor, id: string): Promise<ItemView> {
    return toItemView(await this.card.read(actor, id));
  }
}
