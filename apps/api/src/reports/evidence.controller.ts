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
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@zholdau/domain';
import { EvidenceService } from '@zholdau/execution';
import { ReportsQuery } from '@zholdau/reporting';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { attachment } from './attachment.js';
import { AddEvidenceDto, DescribeEvidenceDto } from './reports.dto.js';
import { toEvidenceView, type EvidenceView } from './reports.view.js';
import { uploadedFile } from './uploaded-file.js';

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
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
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
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, mediaType, size, content } = await this.evidence.open(actor, id);
    return new StreamableFile(new Readable().wrap(content), {
      type: mediaType,
      length: size,
      disposition: attachment(name),
    });
  }

  private async answer(actor: Actor, reportId: string, id: string): Promise<EvidenceView> {
    return toEvidenceView(await this.reports.evidence(actor, reportId, id));
  }
}
