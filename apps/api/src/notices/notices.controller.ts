import { Body, Controller, Get, HttpCode, Post, Query, Sse, type MessageEvent } from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { Actor, Locale } from '@zholdau/domain';
import { InboxQuery } from '@zholdau/notifications';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { ScreenLocale } from '../http/reader-locale.decorator.js';
import { NoticeStream } from './notice-stream.js';
import { NoticesDto, ReadNoticesDto } from './notices.dto.js';
import { toNoticesView, type NoticesView, type UnreadView } from './notices.view.js';

/** What the person was told, in every seat. */
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly inbox: InboxQuery,
    private readonly stream: NoticeStream,
  ) {}

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

  /** Tells the open page that its inbox has something new; the page then asks for it. Closes by itself after some minutes. */
  @Sse('live')
  live(@CurrentActor() actor: Actor): Observable<MessageEvent> {
    return this.stream.of(actor.personId);
  }

  @Post('read')
  @HttpCode(200)
  async markRead(@CurrentActor() actor: Actor, @Body() { ids }: ReadNoticesDto): Promise<UnreadView> {
    return { unread: await this.inbox.markRead(actor, ids) };
  }
}
