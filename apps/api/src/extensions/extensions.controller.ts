import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, StreamableFile } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { AskExtensionService, DecideExtensionService, ExtensionEvidenceService } from '@zholdau/execution';
import { ExtensionsQuery } from '@zholdau/reporting';
import type { FastifyRequest } from 'fastify';
import { download } from '../files/download.js';
import { GivesFile, TakesFile } from '../files/file-routes.js';
import { uploadedFile } from '../files/uploaded-file.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { AskExtensionDto, GrantExtensionDto, RecordExtensionDto, RefuseExtensionDto } from './extensions.dto.js';
import { toExtensionView, type ExtensionView } from './extensions.view.js';

/** Requests for a later date. A decision names the version of the request it was made on. */
@Controller()
export class ExtensionsController {
  constructor(
    private readonly asking: AskExtensionService,
    private readonly files: ExtensionEvidenceService,
    private readonly deciding: DecideExtensionService,
    private readonly extensions: ExtensionsQuery,
  ) {}

  /** Requests on an item, the newest first. */
  @Get('action-items/:id/extensions')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExtensionView[]> {
    return (await this.extensions.ofItem(actor, id)).map(toExtensionView);
  }

  @Get('extensions/:id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExtensionView> {
    return this.answer(actor, id);
  }

  /** Asks whoever gave the task for a later date. The ladder goes on until it is granted. */
  @Post('checkpoints/:id/extensions')
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) checkpointId: string,
    @Body() { links = [], evidenceIds = [], ...body }: AskExtensionDto,
  ): Promise<ExtensionView> {
    return this.answer(actor, await this.asking.ask(actor, checkpointId, { ...body, links, evidenceIds }));
  }

  /** A file in the field «file» that supports the request; told by its content. */
  @Post('extensions/:id/files')
  @TakesFile()
  async addFile(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ExtensionView> {
    await this.files.addFile(actor, id, await uploadedFile(request));
    return this.answer(actor, id);
  }

  /** The bytes of a file, always as an attachment. */
  @Get('extension-evidence/:id/file')
  @GivesFile()
  async download(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return download(await this.files.open(actor, id));
  }

  @Post('extensions/:id/grant')
  @HttpCode(200)
  async grant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { dueOn, comment = '' }: GrantExtensionDto,
  ): Promise<ExtensionView> {
    await this.deciding.grant(actor, id, version, dueOn ?? null, comment);
    return this.answer(actor, id);
  }

  @Post('extensions/:id/refusal')
  @HttpCode(200)
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: RefuseExtensionDto,
  ): Promise<ExtensionView> {
    await this.deciding.refuse(actor, id, version, reason);
    return this.answer(actor, id);
  }

  /** Writes down what a body above the region decided. */
  @Post('extensions/:id/record')
  @HttpCode(200)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { decision, dueOn, comment = '' }: RecordExtensionDto,
  ): Promise<ExtensionView> {
    await this.deciding.recordDecision(actor, id, version, { ...decision, dueOn, reason: comment });
    return this.answer(actor, id);
  }

  @Post('extensions/:id/withdrawal')
  @HttpCode(200)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ExtensionView> {
    await this.deciding.withdraw(actor, id, version);
    return this.answer(actor, id);
  }

  private async answer(actor: Actor, id: string): Promise<ExtensionView> {
    return toExtensionView(await this.extensions.one(actor, id));
  }
}
