import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { DeadlinesQuery, HistoryQuery, ItemCardQuery, ItemsListQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import type { ItemListView } from './item-row.view.js';
import { toDeadlineView, toHistoryLine, type DeadlineView, type HistoryLine } from './item-history.view.js';
import { toItemView, type ItemView } from './item.view.js';
import { ItemsListDto } from './items-list.dto.js';
import { ItemLadderQuery } from '@zholdau/directives';
import { toLadderView, type LadderView } from './ladder.view.js';

/** Reading items. */
@Controller('action-items')
export class ActionItemsController {
  constructor(
    private readonly items: ItemsListQuery,
    private readonly card: ItemCardQuery,
    private readonly deadlines: DeadlinesQuery,
    private readonly history: HistoryQuery,
    private readonly ladders: ItemLadderQuery,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: ItemsListDto): Promise<ItemListView> {
    const { limit, after, sort, mine, ...filter } = query;
    return this.items.read(actor, { ...filter, mine: mine === '1' }, { limit, after, sort });
  }

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ItemView> {
    return toItemView(await this.card.read(actor, id));
  }

  /** Every version of every due date. */
  @Get(':id/deadlines')
  async listDeadlines(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DeadlineView[]> {
    return (await this.deadlines.read(actor, id)).map(toDeadlineView);
  }

  /** What was sent and what is to come. */
  @Get(':id/ladder')
  async showLadder(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LadderView> {
    return toLadderView(await this.ladders.read(actor, id));
  }

  @Get(':id/history')
  async listHistory(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return (await this.history.read(actor, id)).map(toHistoryLine);
  }
}
