import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { SeatChargesService, SeatHoldersService, SeatsQuery, SeatsService, VacanciesQuery } from '@zholdau/identity';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { ChangeChargesDto, ChangeHolderDto, ChangeSeatDto, CreateSeatDto } from './seats.dto.js';
import { toSeatView, toVacanciesView, type SeatView, type VacanciesView } from './seats.view.js';

@Controller('admin')
export class SeatsController {
  constructor(
    private readonly query: SeatsQuery,
    private readonly seats: SeatsService,
    private readonly holders: SeatHoldersService,
    private readonly charges: SeatChargesService,
    private readonly vacancies: VacanciesQuery,
  ) {}

  @Get('seats')
  async list(@CurrentActor() actor: Actor): Promise<SeatView[]> {
    return (await this.query.cards(actor)).map(toSeatView);
  }

  @Post('seats')
  async create(@CurrentActor() actor: Actor, @Body() body: CreateSeatDto): Promise<SeatView> {
    const { bodyId = null, districtId = null, personId = null } = body;
    return toSeatView(await this.seats.create(actor, { ...body, bodyId, districtId, personId }));
  }

  @Patch('seats/:id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeSeatDto,
  ): Promise<SeatView> {
    return toSeatView(await this.seats.change(actor, id, body));
  }

  @Post('seats/:id/holder')
  @HttpCode(200)
  async changeHolder(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeHolderDto,
  ): Promise<SeatView> {
    return toSeatView(await this.holders.change(actor, id, body));
  }

  @Post('seats/:id/charges')
  @HttpCode(200)
  async changeCharges(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeChargesDto,
  ): Promise<SeatView> {
    return toSeatView(await this.charges.replace(actor, id, body));
  }

  /** Where a letter would reach nobody. */
  @Get('vacancies')
  async listVacancies(@CurrentActor() actor: Actor): Promise<VacanciesView> {
    return toVacanciesView(await this.vacancies.find(actor));
  }
}
