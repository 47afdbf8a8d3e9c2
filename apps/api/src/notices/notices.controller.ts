import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor, Locale } from '@zholdau/domain';
import { InboxQuery } from '@zholdau/notifications';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { ScreenLocale } from '../http/reader-locale.decorator.js';
import { NoticesDto, ReadNoticesDto } from './notices.dto.js';
import { toNoticesView, type NoticesView, type UnreadView } from './notices.view.js';

/** What the person was told, in every seat. */
@Controller('notices')
export class NoticesController {
  constructor(private readonly inbox: InboxQuery) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @ScreenLocale() locale: Locale,
    @Query() { unread, kind, limit, after }: NoticesDto,
  ): Promise<NoticesView> {
    return toNoticesView(
      await this.inbox.list({ ...actor, locale }, { unread: unread === '1', kinds: kind, limit, after }),
    );
  }

  @Post('read')
  @HttpCode(200)
  async markRead(@CurrentActor() actor: Actor, @Body() { ids }: ReadNoticesDto): Promise<UnreadView> {
    return { unread: await this.inbox.markRead(actor, ids) };
  }
}
