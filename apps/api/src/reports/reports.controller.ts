import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import {
  AcceptReportService,
  DraftReportService,
  ReturnReportService,
  SubmitReportService,
  WithdrawReportService,
} from '@zholdau/execution';
import { ReportsQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch, OptionalIfMatch } from '../http/if-match.decorator.js';
import { AcceptReportDto, DraftReportDto, ReturnReportDto, SubmitReportDto } from './reports.dto.js';
import { toReportView, type ReportView } from './reports.view.js';

/** From draft to decision. Each step names the version of the report it was made on. */
@Controller()
export class ReportsController {
  constructor(
    private readonly drafting: DraftReportService,
    private readonly submitting: SubmitReportService,
    private readonly withdrawing: WithdrawReportService,
    private readonly returning: ReturnReportService,
    private readonly accepting: AcceptReportService,
    private readonly reports: ReportsQuery,
  ) {}

  /** Reports on an item, the newest first. */
  @Get('action-items/:id/reports')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReportView[]> {
    return (await this.reports.ofItem(actor, id)).map(toReportView);
  }

  @Get('reports/:id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReportView> {
    return this.answer(actor, id);
  }

  /** Begins the own body's draft, or changes it: then with If-Match. */
  @Put('checkpoints/:id/draft')
  async saveDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) checkpointId: string,
    @OptionalIfMatch() version: number | null,
    @Body() body: DraftReportDto,
  ): Promise<ReportView> {
    return this.answer(actor, await this.drafting.save(actor, checkpointId, version, body));
  }

  /** Handed in with the agency's own rating of its work. */
  @Post('reports/:id/submission')
  @HttpCode(200)
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { rating, words = '' }: SubmitReportDto,
  ): Promise<ReportView> {
    await this.submitting.submit(actor, id, version, { rating, words });
    return this.answer(actor, id);
  }

  @Post('reports/:id/withdrawal')
  @HttpCode(200)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ReportView> {
    await this.withdrawing.withdraw(actor, id, version);
    return this.answer(actor, id);
  }

  @Post('reports/:id/return')
  @HttpCode(200)
  async giveBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason, verdict }: ReturnReportDto,
  ): Promise<ReportView> {
    await this.returning.giveBack(actor, id, version, { reason, verdict });
    return this.answer(actor, id);
  }

  @Post('reports/:id/acceptance')
  @HttpCode(200)
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { comment = '', verdict }: AcceptReportDto,
  ): Promise<ReportView> {
    await this.accepting.accept(actor, id, version, { comment, verdict });
    return this.answer(actor, id);
  }

  private async answer(actor: Actor, id: string): Promise<ReportView> {
    return toReportView(await this.reports.one(actor, id));
  }
}
