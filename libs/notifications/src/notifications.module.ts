import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { Config } from '@zholdau/platform';
import { Transactions } from '@zholdau/persistence';
import { Fence } from './fence/fence.service.js';
import { FenceKeeping } from './fence/fence-keeping.service.js';
import { PlaceMarks } from './fence/place-mark.js';
import { ChannelChoice } from './channels/channel-choice.js';
import { ChannelTransports } from './channels/channel-transports.js';
import { MyChannelsService } from './channels/my-channels.service.js';
import { Flags } from './flags.service.js';
import { InboxQuery } from './inbox/inbox.query.js';
import { MailboxQuery } from './inbox/mailbox.query.js';
import { BouncedAddresses } from './letters/bounced-addresses.js';
import { LetterGathering } from './letters/letter-gathering.service.js';
import { LetterLeasing } from './letters/letter-leasing.service.js';
import { LetterOpening } from './letters/letter-opening.service.js';
import { LetterSettling } from './letters/letter-settling.service.js';
import { Followers } from './talk/followers.js';
import { TalkReaders } from './talk/talk-readers.query.js';
import { Sender } from './letters/sender.service.js';
import { Notifications } from './notifications.service.js';
import { Seating } from './seating.service.js';
import { MailTransport } from './transports/mail-transport.js';
import { MailboxTransport } from './transports/mailbox.transport.js';
import { SmtpTransport } from './transports/smtp.transport.js';

/** What people are told: the inbox, the letters and their sending. */
@Module({
  imports: [AuditModule],
  providers: [
    ChannelChoice,
    ChannelTransports,
    MyChannelsService,
    Fence,
    FenceKeeping,
    PlaceMarks,
    Flags,
    Seating,
    Followers,
    TalkReaders,
    Notifications,
    InboxQuery,
    MailboxQuery,
    LetterGathering,
    LetterLeasing,
    LetterOpening,
    LetterSettling,
    BouncedAddresses,
    Sender,
    {
      provide: MailTransport,
      inject: [Config, Transactions],
      useFactory: (config: Config, transactions: Transactions): MailTransport =>
        config.SMTP_URL ? new SmtpTransport(config.SMTP_URL, config.MAIL_FROM) : new MailboxTransport(transactions),
    },
  ],
  exports: [
    ChannelTransports,
    MyChannelsService,
    FenceKeeping,
    MailTransport,
    PlaceMarks,
    Flags,
    Seating,
    TalkReaders,
    Notifications,
    InboxQuery,
    MailboxQuery,
    Sender,
  ],
})
export class NotificationsModule {}
