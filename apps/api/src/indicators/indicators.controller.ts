import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { IndicatorsQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IndicatorsListDto } from './indicators.dto.js';
import {
  toIndicatorListView,
  toIndicatorView,
  type IndicatorListView,
  type IndicatorsOfItemView,
} from './indicators.view.js';

/** Reading indicators. */
@Controller()
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsQuery) {}

  /** Those in the reader's reach, in the order of the plan. */
  @Get('indicators')
  async list(@CurrentActor() actor: Actor, @Query() query: IndicatorsListDto): Promise<IndicatorListView> {
    const { limit, after, mine, ...filter } = query;
    return toIndicatorListView(await this.indicators.read(actor, { ...filter, mine: mine === '1' }, { limit, after }));
  }

  /** Of one item, with the worst of their colours. */
  @Get('action-items/:id/indicators')
  async ofItem(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IndicatorsOfItemView> {
    const { colour, indicators } = await this.indicators.ofItem(actor, id);
    return { colour, indicators: indicators.map(toIndicatorView) };
  }
}
