import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { CalendarPreviewQuery, ChangeCalendarService, type CalendarProposal } from '@zholdau/directives';
import { CalendarQuery } from '@zholdau/identity';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { CalendarChangeDto, CalendarPreviewDto } from './calendar.dto.js';
import {
  toCalendarView,
  toChangedView,
  toPreviewView,
  type CalendarChangedView,
  type CalendarPreviewView,
  type CalendarView,
} from './calendar.view.js';

const SHOWN = 50;

/** The working calendar by which every date is counted, and its changes by acts. */
@Controller('admin/calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarQuery,
    private readonly previews: CalendarPreviewQuery,
    private readonly changes: ChangeCalendarService,
  ) {}

  /** The edition of the working calendar in force. */
  @Get()
  async show(@CurrentActor() actor: Actor): Promise<CalendarView> {
    return toCalendarView(await this.calendar.active(actor), actor.locale);
  }

  /** Every date and every message that the change would move, with the reason. Changes nothing. */
  @Post('preview')
  @HttpCode(200)
  async preview(@CurrentActor() actor: Actor, @Body() body: CalendarPreviewDto): Promise<CalendarPreviewView> {
    const { group = 'dates', from = 0, limit = SHOWN } = body;
    return toPreviewView(await this.previews.look(actor, proposalOf(body), { group, from, limit }));
  }

  /** Does what the preview has shown, whole or not at all; If-Match names the preview's fingerprint. */
  @Post('changes')
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() fingerprint: number,
    @Body() body: CalendarChangeDto,
  ): Promise<CalendarChangedView> {
    return toChangedView(await this.changes.apply(actor, proposalOf(body), fingerprint));
  }
}

/** In one order and without what else a body may carry: a fingerprint is made of it. */
function proposalOf({ days, act, approvedThrough }: CalendarChangeDto): CalendarProposal {
  const sorted = days.map(({ on, sort }) => ({ on, sort })).sort((one, other) => (one.on < other.on ? -1 : 1));
  const { number, on, title } = act;
  return {
    days: sorted,
    approvedThrough: approvedThrough ?? null,
    act: { number: number.trim(), on, title: title.trim() },
  };
}
