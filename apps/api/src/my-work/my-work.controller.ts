import { Controller, Get } from '@nestjs/common';
import type { Actor, Locale } from '@zholdau/domain';
import { InboxQuery } from '@zholdau/notifications';
import { MyWorkQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { ScreenLocale } from '../http/reader-locale.decorator.js';
import { MyWorkView, toMyWorkView } from './my-work.view.js';

const FIRST = 10;

@Controller('my-work')
export class MyWorkController {
  constructor(
    private readonly work: MyWorkQuery,
    private readonly inbox: InboxQuery,
  ) {}

  @Get()
  async read(@CurrentActor() actor: Actor, @ScreenLocale() locale: Locale): Promise<MyWorkView> {
    const reader = { ...actor, locale };
    const mentions = await this.inbox.waiting(reader, ['mention'], FIRST);
    const news = await this.inbox.waiting(reader, ['followed'], FIRST);
    return toMyWorkView(await this.work.read(actor), mentions, news);
  }
}
