import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { RequestsService } from '@zholdau/execution';
import { RequestsQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { RequestsDto, RequestTextDto } from './requests.dto.js';
import { toRequestView, type RequestView } from './requests.view.js';

/** A deputy's question to a late item, and its answer. */
@Controller()
export class RequestsController {
  constructor(
    private readonly requests: RequestsService,
    private readonly query: RequestsQuery,
  ) {}

  /** Asked by the deputy, or to be answered by the agency. */
  @Get('requests')
  async list(@CurrentActor() actor: Actor, @Query() { open }: RequestsDto): Promise<RequestView[]> {
    return (await this.query.mine(actor, open === '1')).map(toRequestView);
  }

  @Get('action-items/:id/requests')
  async listOfItem(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RequestView[]> {
    return (await this.query.ofItem(actor, id)).map(toRequestView);
  }

  @Post('action-items/:id/requests')
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: RequestTextDto,
  ): Promise<RequestView> {
    return toRequestView(await this.query.one(actor, await this.requests.ask(actor, id, text)));
  }

  @Post('requests/:id/answer')
  @HttpCode(200)
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: RequestTextDto,
  ): Promise<RequestView> {
    await this.requests.answer(actor, id, text);
    return toRequestView(await this.query.one(actor, id));
  }
}
