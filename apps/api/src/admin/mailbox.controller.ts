import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { demand, type Actor } from '@zholdau/domain';
import { MailboxQuery } from '@zholdau/notifications';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { PageDto } from '../http/page.dto.js';
import { toLetterView, type LettersView, type LetterView } from './mailbox.view.js';

/** Letters of an installation without a mail server. */
@Controller('admin/mailbox')
export class MailboxController {
  constructor(private readonly mailbox: MailboxQuery) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Query() { limit, after }: PageDto): Promise<LettersView> {
    demand(actor, 'mailbox.read');
    const { items, next } = await this.mailbox.list(actor, { limit, after });
    return { items: items.map(toLetterView), next };
  }

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LetterView> {
    demand(actor, 'mailbox.read');
    return toLetterView(await this.mailbox.one(actor, id));
  }
}
