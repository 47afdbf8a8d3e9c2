import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { CommentsService, MentionsQuery } from '@zholdau/execution';
import { TalkQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { AddCommentDto, EditCommentDto, MentionsDto, TalkPlaceDto } from './talk.dto.js';
import {
  toCommentView,
  toMentionView,
  toTalkView,
  type CommentView,
  type MentionView,
  type TalkView,
} from './talk.view.js';

/** Talk of the apparatus and the executors; deputies neither read nor write it. */
@Controller('comments')
export class CommentsController {
  constructor(
    private readonly comments: CommentsService,
    private readonly mentions: MentionsQuery,
    private readonly talk: TalkQuery,
  ) {}

  /** What was said at one place; an item's talk holds that of its periods and reports. */
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { level, subjectId, limit, after }: TalkPlaceDto,
  ): Promise<TalkView> {
    return toTalkView(await this.talk.read(actor, { level, subjectId }, { limit, after }));
  }

  /** People who see the place and may be named there. */
  @Get('people')
  async listPeople(@CurrentActor() actor: Actor, @Query() { q, ...place }: MentionsDto): Promise<MentionView[]> {
    return (await this.mentions.search(actor, place, q)).map(toMentionView);
  }

  @Post()
  async add(
    @CurrentActor() actor: Actor,
    @Body() { level, subjectId, text, mentionIds }: AddCommentDto,
  ): Promise<CommentView> {
    return this.answer(actor, await this.comments.add(actor, { level, subjectId }, { text, mentionIds }));
  }

  /** By its author, within the minutes of the setting. */
  @Patch(':id')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { text, mentionIds }: EditCommentDto,
  ): Promise<CommentView> {
    await this.comments.edit(actor, id, version, { text, mentionIds });
    return this.answer(actor, id);
  }

  /** Takes the words back; that a comment was there stays. */
  @Delete(':id')
  async retract(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<CommentView> {
    await this.comments.retract(actor, id, version);
    return this.answer(actor, id);
  }

  private async answer(actor: Actor, id: string): Promise<CommentView> {
    return toCommentView(await this.talk.one(actor, id));
  }
}
