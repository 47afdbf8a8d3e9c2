import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, StreamableFile } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { CommentFilesService } from '@zholdau/execution';
import { TalkQuery } from '@zholdau/reporting';
import type { FastifyRequest } from 'fastify';
import { download } from '../files/download.js';
import { GivesFile, TakesFile } from '../files/file-routes.js';
import { uploadedFile } from '../files/uploaded-file.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { toCommentView, type CommentView } from './talk.view.js';

/** Files beside comments. */
@Controller()
export class CommentFilesController {
  constructor(
    private readonly files: CommentFilesService,
    private readonly talk: TalkQuery,
  ) {}

  /** A file in the field «file», told by its content; by the author, as long as the comment may be edited. */
  @Post('comments/:id/files')
  @HttpCode(201)
  @TakesFile()
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<CommentView> {
    await this.files.add(actor, id, await uploadedFile(request));
    return toCommentView(await this.talk.one(actor, id));
  }

  /** The bytes of a file, always as an attachment: nothing that was uploaded runs in the page. */
  @Get('comment-files/:id/file')
  @GivesFile()
  async download(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return download(await this.files.open(actor, id));
  }
}
