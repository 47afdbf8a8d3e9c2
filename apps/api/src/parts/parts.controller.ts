import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { AskPartsService, HandOverPartService } from '@zholdau/execution';
import { ItemCardQuery } from '@zholdau/reporting';
import { toItemView, type ItemView } from '../action-items/item.view.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { AskPartsDto, ReturnPartDto } from './parts.dto.js';

/** Parts of co-executors with dates of their own. Each change names the version of the item it was made on. */
@Controller()
export class PartsController {
  constructor(
    private readonly asking: AskPartsService,
    private readonly handing: HandOverPartService,
    private readonly card: ItemCardQuery,
  ) {}

  /** Asks co-executors for their parts, or moves their dates. */
  @Put('checkpoints/:id/parts')
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) checkpointId: string,
    @IfMatch() version: number,
    @Body() { parts }: AskPartsDto,
  ): Promise<ItemView> {
    return this.answer(actor, await this.asking.ask(actor, checkpointId, version, parts));
  }

  /** Hands the own part in: the draft of the body is what the lead reads. */
  @Post('parts/:id/hand-in')
  @HttpCode(200)
  async handIn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ItemView> {
    return this.answer(actor, await this.handing.handIn(actor, id, version));
  }

  @Post('parts/:id/return')
  @HttpCode(200)
  async giveBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReturnPartDto,
  ): Promise<ItemView> {
    return this.answer(actor, await this.handing.giveBack(actor, id, version, reason));
  }

  private async answer(actor: Actor, id: string): Promise<ItemView> {
    return toItemView(await this.card.read(actor, id));
  }
}
