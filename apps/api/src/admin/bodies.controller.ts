import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { AliasesService, BodiesQuery, BodiesService } from '@zholdau/identity';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { AddAliasDto, ChangeBodyDto, CreateBodyDto } from './bodies.dto.js';
import { toBodyView, type BodyView } from './bodies.view.js';

@Controller('admin/bodies')
export class BodiesController {
  constructor(
    private readonly query: BodiesQuery,
    private readonly bodies: BodiesService,
    private readonly aliases: AliasesService,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor): Promise<BodyView[]> {
    return (await this.query.cards(actor)).map(toBodyView);
  }

  @Post()
  async create(@CurrentActor() actor: Actor, @Body() body: CreateBodyDto): Promise<BodyView> {
    const { districtId = null, subordinate = true, validFrom = null, validTo = null } = body;
    return toBodyView(await this.bodies.create(actor, { ...body, districtId, subordinate, validFrom, validTo }));
  }

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BodyView> {
    return toBodyView(await this.query.card(actor, id));
  }

  @Patch(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeBodyDto,
  ): Promise<BodyView> {
    return toBodyView(await this.bodies.change(actor, id, version, body));
  }

  @Post(':id/aliases')
  async addAlias(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { alias }: AddAliasDto,
  ): Promise<BodyView> {
    return toBodyView(await this.aliases.add(actor, id, alias));
  }

  @Delete(':id/aliases/:aliasId')
  @HttpCode(204)
  removeAlias(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('aliasId', ParseUUIDPipe) aliasId: string,
  ): Promise<void> {
    return this.aliases.remove(actor, id, aliasId);
  }
}
