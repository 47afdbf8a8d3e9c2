import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { MyChannelsService } from '@zholdau/notifications';
import { CurrentActor } from '../http/current-actor.decorator.js';
import {
  AnyChannelPathDto,
  ChangeMyChannelsDto,
  ChannelAddressDto,
  ChannelCodeDto,
  ChannelPathDto,
  SubscribeDto,
} from './my-channels.dto.js';
import {
  toDeliveryView,
  toMyChannelsView,
  type ChannelSecretView,
  type DeliveryView,
  type MyChannelsView,
} from './my-channels.view.js';

const SHOWN_DELIVERIES = 50;

/** How the person wants to be reached: the order of channels, the hour of the digest, and what became of each letter. */
@Controller('my-channels')
export class MyChannelsController {
  constructor(private readonly channels: MyChannelsService) {}

  @Get()
  async show(@CurrentActor() actor: Actor): Promise<MyChannelsView> {
    return toMyChannelsView(await this.channels.read(actor));
  }

  @Put()
  async change(@CurrentActor() actor: Actor, @Body() body: ChangeMyChannelsDto): Promise<MyChannelsView> {
    return toMyChannelsView(await this.channels.change(actor, body));
  }

  @Get('deliveries')
  async deliveries(@CurrentActor() actor: Actor): Promise<DeliveryView[]> {
    return (await this.channels.deliveries(actor, SHOWN_DELIVERIES)).map(toDeliveryView);
  }

  /** This browser wants notifications. */
  @Post('push-subscriptions')
  @HttpCode(200)
  async subscribe(@CurrentActor() actor: Actor, @Body() body: SubscribeDto): Promise<MyChannelsView> {
    return toMyChannelsView(await this.channels.subscribe(actor, body));
  }

  /** Notes an address and sends a code there. */
  @Post(':channel/address')
  @HttpCode(200)
  address(
    @CurrentActor() actor: Actor,
    @Param() { channel }: ChannelPathDto,
    @Body() { address }: ChannelAddressDto,
  ): Promise<ChannelSecretView> {
    return this.channels.address(actor, channel, address);
  }

  @Post(':channel/confirmation')
  @HttpCode(200)
  async confirm(
    @CurrentActor() actor: Actor,
    @Param() { channel }: ChannelPathDto,
    @Body() { code }: ChannelCodeDto,
  ): Promise<MyChannelsView> {
    return toMyChannelsView(await this.channels.confirm(actor, channel, code));
  }

  @Delete(':channel')
  async forget(@CurrentActor() actor: Actor, @Param() { channel }: AnyChannelPathDto): Promise<MyChannelsView> {
    return toMyChannelsView(await this.channels.forget(actor, channel));
  }
}
