import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { DistrictsService, RegionService } from '@zholdau/identity';
import { toDistrictView, toRegionRef, type DistrictView, type RegionRef } from '../directory/refs.view.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { ChangeDistrictDto, CreateDistrictDto, RenameRegionDto } from './territory.dto.js';

/** The region and its districts. */
@Controller('admin')
export class TerritoryController {
  constructor(
    private readonly districts: DistrictsService,
    private readonly region: RegionService,
  ) {}

  @Get('districts')
  async listDistricts(@CurrentActor() actor: Actor): Promise<DistrictView[]> {
    return (await this.districts.list(actor)).map(toDistrictView);
  }

  @Post('districts')
  async createDistrict(@CurrentActor() actor: Actor, @Body() body: CreateDistrictDto): Promise<DistrictView> {
    return toDistrictView(await this.districts.create(actor, body));
  }

  @Patch('districts/:id')
  async changeDistrict(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeDistrictDto,
  ): Promise<DistrictView> {
    return toDistrictView(await this.districts.change(actor, id, body));
  }

  @Get('region')
  async showRegion(@CurrentActor() actor: Actor): Promise<RegionRef> {
    return toRegionRef(await this.region.own(actor));
  }

  @Patch('region')
  async renameRegion(@CurrentActor() actor: Actor, @Body() { names }: RenameRegionDto): Promise<RegionRef> {
    return toRegionRef(await this.region.rename(actor, names));
  }
}
