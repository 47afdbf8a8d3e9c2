import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { AcknowledgeService, DelegateService, RemindService, ThreatenService } from '@zholdau/execution';
import { ItemCardQuery } from '@zholdau/reporting';
import { toPersonRef, type PersonRef } from '../directory/refs.view.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { CheckpointDto, DelegateDto, ThreatDto } from './item-changes.dto.js';
import { toItemView, type ItemView } from './item.view.js';

export class ReminderView {
  /** Who was told. */
  told!: PersonRef[];
}

/** What agencies and curators do with an item, and the coordinator's reminder by hand. */
@Controller('action-items')
export class ItemWorkController {
  constructor(
    private readonly acknowledging: AcknowledgeService,
    private readonly delegating: DelegateService,
    private readonly threatening: ThreatenService,
    private readonly reminding: RemindService,
    private readonly card: ItemCardQuery,
  ) {}

  @Post(':id/acknowledgement')
  @HttpCode(200)
  async acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { checkpointId }: CheckpointDto,
  ): Promise<ItemView> {
    await this.acknowledging.acknowledge(actor, id, version, checkpointId);
    return this.answer(actor, id);
  }

  /** Hands the item to a member of staff of the own body. */
  @Post(':id/delegations')
  @HttpCode(200)
  async delegate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: DelegateDto,
  ): Promise<ItemView> {
    await this.delegating.delegate(actor, id, version, body);
    return this.answer(actor, id);
  }

  @Delete(':id/delegations/:personId')
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @IfMatch() version: number,
  ): Promise<ItemView> {
    await this.delegating.takeBack(actor, id, version, personId);
    return this.answer(actor, id);
  }

  /** Sets the item under threat, or lifts that. */
  @Post(':id/threat')
  @HttpCode(200)
  async threaten(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { text }: ThreatDto,
  ): Promise<ItemView> {
    await this.threatening.threaten(actor, id, version, text);
    return this.answer(actor, id);
  }

  /** Reminds now, at most once a day. */
  @Post(':id/reminder')
  @HttpCode(200)
  async remind(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { checkpointId }: CheckpointDto,
  ): Promise<ReminderView> {
    return { told: (await this.reminding.remind(actor, id, checkpointId)).map(toPersonRef) };
  }

  private async answer(actor: Actor, id: string): Promise<ItemView> {
    return toItemView(await this.card.read(actor, id));
  }
}
