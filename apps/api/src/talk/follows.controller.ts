import { Controller, Delete, Get, Param, ParseEnumPipe, ParseUUIDPipe, Put } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { FollowsService } from '@zholdau/execution';
import { COMMENT_LEVELS, type CommentLevel } from '@zholdau/persistence';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { FollowView } from './talk.view.js';

const Level = new ParseEnumPipe(Object.fromEntries(COMMENT_LEVELS.map((level) => [level, level])));

/** What the person follows. A period or a report is followed with its item. */
@Controller('follows')
export class FollowsController {
  constructor(private readonly follows: FollowsService) {}

  @Get(':level/:id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('level', Level) level: CommentLevel,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FollowView> {
    return { following: await this.follows.isFollowing(actor, level, id) };
  }

  @Put(':level/:id')
  async follow(
    @CurrentActor() actor: Actor,
    @Param('level', Level) level: CommentLevel,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FollowView> {
    await this.follows.set(actor, level, id, true);
    return { following: true };
  }

  @Delete(':level/:id')
  async unfollow(
    @CurrentActor() actor: Actor,
    @Param('level', Level) level: CommentLevel,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FollowView> {
    await this.follows.set(actor, level, id, false);
    return { following: false };
  }
}
