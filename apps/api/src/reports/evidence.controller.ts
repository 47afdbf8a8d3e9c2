import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  StreamableFile,
} from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { EvidenceService } from '@zholdau/execution';
import { ReportsQuery } from '@zholdau/reporting';
import type { FastifyRequest } from 'fastify';
import { download } from '../files/download.js';
import { GivesFile, TakesFile } from '../files/file-routes.js';
import { uploadedFile } from '../files/uploaded-file.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { AddEvidenceDto, DescribeEvidenceDto } from './reports.dto.js';
import { toEvidenceView, type EvidenceView } from './reports.view.js';

/** What proves a report. */
@Controller()
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly reports: ReportsQuery,
  ) {}

  /** A link, a number, an event, or a document by its number. */
  @Post('reports/:id/evidence')
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reportId: string,
    @Body() body: AddEvidenceDto,
  ): Promise<EvidenceView> {
    return this.answer(actor, reportId, await this.evidence.add(actor, reportId, body));
  }

  /** A file in the field «file», at most 20 MB; told by its content. */
  @Post('reports/:id/files')
  @TakesFile()
  async addFile(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reportId: string,
    @Req() request: FastifyRequest,
  ): Promise<EvidenceView> {
    const file = await uploadedFile(request);
    return this.answer(actor, reportId, await this.evidence.addFile(actor, reportId, file));
  }

  /** What a document of the draft is, or why a figure is below its plan. */
  @Patch('reports/:id/evidence/:evidenceId')
  async describe(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reportId: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
    @Body() body: DescribeEvidenceDto,
  ): Promise<EvidenceView> {
    await this.evidence.describe(actor, reportId, evidenceId, body);
    return this.answer(actor, reportId, evidenceId);
  }

  @Delete('reports/:id/evidence/:evidenceId')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reportId: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
  ): Promise<void> {
    return this.evidence.remove(actor, reportId, evidenceId);
  }

  /** The bytes of a file, always as an attachment: nothing that was uploaded runs in the page. */
  @Get('evidence/:id/file')
  @GivesFile()
  async download(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return download(await this.evidence.open(actor, id));
  }

  private async answer(actor: Actor, reportId: string, id: string): Promise<EvidenceView> {
    return toEvidenceView(await this.reports.evidence(actor, reportId, id));
  }
}
