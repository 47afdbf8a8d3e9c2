import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { BadInputError, MOST_BULK_ITEMS, RuleViolationError, type Actor } from '@zholdau/domain';
import { BulkChangesService, type SeenItem } from '@zholdau/execution';
import { BulkChangeQuery, ItemsListQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { BulkChangeDto, BulkRowsDto } from './bulk-changes.dto.js';
import { toBulkChangeView, toBulkRowView, type BulkChangeView, type BulkRowsView } from './bulk-changes.view.js';
import { toBulkWish } from './to-bulk-wish.js';

/** Changes of up to a thousand items: asked for, looked at, agreed to, carried out row by row. */
@Controller('bulk-changes')
export class BulkChangesController {
  constructor(
    private readonly changes: BulkChangesService,
    private readonly items: ItemsListQuery,
    private readonly query: BulkChangeQuery,
  ) {}

  /** Nothing changes yet; the answer's state is `ready` once every item has been looked at. */
  @Post()
  @HttpCode(202)
  async propose(@CurrentActor() actor: Actor, @Body() body: BulkChangeDto): Promise<BulkChangeView> {
    const id = await this.changes.propose(actor, toBulkWish(body), await this.seen(actor, body), body.quiet);
    return toBulkChangeView(await this.query.read(actor, id));
  }

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkChangeView> {
    return toBulkChangeView(await this.query.read(actor, id));
  }

  /** What becomes of each item, and why not. */
  @Get(':id/rows')
  async listRows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { outcome, limit, after }: BulkRowsDto,
  ): Promise<BulkRowsView> {
    const { items, more } = await this.query.rows(actor, id, { outcome, limit, after: ordinalOf(after) });
    return { items: items.map(toBulkRowView), next: more ? String(items.at(-1)!.ordinal) : null };
  }

  /** Agrees: what can be done is done, item by item; the others stay as they are. Agreeing twice is agreeing once. */
  @Post(':id/application')
  @HttpCode(202)
  async apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<BulkChangeView> {
    await this.changes.apply(actor, id, version);
    return toBulkChangeView(await this.query.read(actor, id));
  }

  private async seen(actor: Actor, { items, filter }: BulkChangeDto): Promise<SeenItem[]> {
    if ((items === undefined) === (filter === undefined)) throw new BadInputError('bulk_items_or_filter');
    if (items !== undefined) return items;
    const { mine, ...rest } = filter!;
    const found = await this.items.read(actor, { ...rest, mine: mine === '1' }, { limit: MOST_BULK_ITEMS });
    if (found.total > MOST_BULK_ITEMS) {
      throw new RuleViolationError('bulk_too_many', { most: MOST_BULK_ITEMS, count: found.total });
    }
    return found.items.map(({ id, version }) => ({ id, version }));
  }
}

/** @throws BadInputError `bad_cursor` */
function ordinalOf(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,6}$/.test(after)) throw new BadInputError('bad_cursor');
  return Number(after);
}
