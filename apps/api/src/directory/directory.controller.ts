import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { BodiesQuery, DistrictsService, PeopleQuery } from '@zholdau/identity';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { PeopleFilterDto } from './directory.dto.js';
import {
  toBodyRef,
  toDistrictView,
  toPersonRef,
  type BodyRef,
  type DistrictView,
  type PersonRef,
} from './refs.view.js';

/** What pickers and filters list. */
@Controller()
export class DirectoryController {
  constructor(
    private readonly bodies: BodiesQuery,
    private readonly districts: DistrictsService,
    private readonly people: PeopleQuery,
  ) {}

  @Get('bodies')
  async listBodies(@CurrentActor() actor: Actor): Promise<BodyRef[]> {
    return (await this.bodies.list(actor)).map(toBodyRef);
  }

  @Get('districts')
  async listDistricts(@CurrentActor() actor: Actor): Promise<DistrictView[]> {
    return (await this.districts.list(actor)).map(toDistrictView);
  }

  @Get('people')
  async listPeople(@CurrentActor() actor: Actor, @Query() { role }: PeopleFilterDto): Promise<PersonRef[]> {
    return (await this.people.list(actor, role)).map(toPersonRef);
  }

  /** People of the actor's own body to whom work may be handed. */
  @Get('staff')
  async listStaff(@CurrentActor() actor: Actor): Promise<PersonRef[]> {
    return (await this.people.staffOf(actor)).map(toPersonRef);
  }
}
