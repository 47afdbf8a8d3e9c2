import { Module } from '@nestjs/common';
import { Flags } from './flags.service.js';
import { Notifications } from './notifications.service.js';
import { Seating } from './seating.service.js';

/** What people are told: the inbox, the letters and their sending. */
@Module({
  providers: [Flags, Notifications, Seating],
  exports: [Flags, Notifications, Seating],
})
export class NotificationsModule {}
