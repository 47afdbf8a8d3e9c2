import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { JournalAnchors, JournalExtracts } from '@zholdau/audit';
import type { Actor } from '@zholdau/domain';
import { JournalListQuery, JournalStateQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { Public } from '../http/public.decorator.js';
import { AnchorsDto, JournalDto } from './journal.dto.js';
import {
  JournalActionView,
  JournalPageView,
  JournalStateView,
  PublishedAnchorsView,
  toJournalPageView,
  toJournalStateView,
  toPublishedAnchorsView,
} from './journal.view.js';

/** The journal for those who watch over it, and its signed heads for everybody. */
@Controller('journal')
export class JournalController {
  constructor(
    private readonly list: JournalListQuery,
    private readonly chain: JournalStateQuery,
    private readonly heads: JournalAnchors,
    private readonly extracts: JournalExtracts,
  ) {}

  /** Who changed what, when, from where and by which decision; the newest first. */
  @Get()
  async read(@CurrentActor() actor: Actor, @Query() { limit, after, ...filter }: JournalDto): Promise<JournalPageView> {
    return toJournalPageView(await this.list.page(actor, filter, { limit, after }));
  }

  /** Every action the journal of the region knows, for a filter. */
  @Get('actions')
  actions(@CurrentActor() actor: Actor): Promise<JournalActionView[]> {
    return this.list.actions(actor);
  }

  /** How far the chain is sealed, when it was verified, the latest signed heads. */
  @Get('state')
  async state(@CurrentActor() actor: Actor): Promise<JournalStateView> {
    return toJournalStateView(await this.chain.read(actor));
  }

  /** The signed heads of every day and the public keys; open to everybody, because it proves nothing about anybody. */
  @Get('anchors')
  @Public()
  async anchors(@Query() { region, before, limit }: AnchorsDto): Promise<PublishedAnchorsView> {
    return toPublishedAnchorsView(await this.heads.published({ kato: region, before, limit }));
  }

  /** The history of an item as a file with its proof; `journal verify-extract` checks it without a database. */
  @Get('extracts/:itemId')
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'string', format: 'binary' } } } })
  async extract(@CurrentActor() actor: Actor, @Param('itemId', ParseUUIDPipe) itemId: string): Promise<StreamableFile> {
    const extract = await this.extracts.ofItem(actor, itemId);
    return new StreamableFile(Buffer.from(JSON.stringify(extract, null, 1)), {
      type: 'application/json; charset=utf-8',
      disposition: `attachment; filename="journal-${itemId}.json"`,
    });
  }
}
