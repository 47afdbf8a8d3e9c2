import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { OverdueListQuery, OverdueMatrixQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { OverdueDto, OverdueListDto } from './overdue.dto.js';
import { OverdueListView, OverdueView, toOverdueListView, toOverdueView } from './overdue.view.js';

@Controller('overdue')
export class OverdueController {
  constructor(
    private readonly matrix: OverdueMatrixQuery,
    private readonly list: OverdueListQuery,
  ) {}

  /** Who is late by how many working days; every number is the total of the list under the same filters. */
  @Get()
  async read(@CurrentActor() actor: Actor, @Query() { by, ...filter }: OverdueDto): Promise<OverdueView> {
    return toOverdueView(await this.matrix.read(actor, filter, by ?? 'body'));
  }

  /** The late checkpoints one by one, the latest first. */
  @Get('items')
  async items(
    @CurrentActor() actor: Actor,
    @Query() { by: _, limit, after, ...filter }: OverdueListDto,
  ): Promise<OverdueListView> {
    return toOverdueListView(await this.list.read(actor, filter, { limit, after }));
  }
}
