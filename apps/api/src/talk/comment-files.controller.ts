import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@zholdau/domain';
import { CommentFilesService } from '@zholdau/execution';
import { TalkQuery } from '@zholdau/reporting';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { attachment } from '../reports/attachment.js';
import { uploadedFile } from '../reports/uploaded-file.js';
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
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
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
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, mediaType, size, content } = await this.files.open(actor, id);
    return new StreamableFile(new Readable().wrap(content), {
      type: mediaType,
      length: size,
      disposition: attachment(name),
    });
  }
}
