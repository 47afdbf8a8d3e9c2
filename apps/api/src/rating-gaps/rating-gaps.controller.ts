import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { RatingGapsQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { RatedReportsDto, RatingGapsDto } from './rating-gaps.dto.js';
import { toRatedReportView, toRatingGapView, type RatedReportView, type RatingGapView } from './rating-gaps.view.js';

/** The gap between how agencies rate their work and what the coordinator found. */
@Controller('rating-gaps')
export class RatingGapsController {
  constructor(private readonly gaps: RatingGapsQuery) {}

  /** By agency; every number is the length of the list of the same filter. */
  @Get()
  async byBody(@CurrentActor() actor: Actor, @Query() filter: RatingGapsDto): Promise<RatingGapView[]> {
    return (await this.gaps.byBody(actor, filter)).map(toRatingGapView);
  }

  /** The decided reports behind a number, the newest 500. */
  @Get('reports')
  async reports(@CurrentActor() actor: Actor, @Query() filter: RatedReportsDto): Promise<RatedReportView[]> {
    return (await this.gaps.reports(actor, filter)).map(toRatedReportView);
  }
}
