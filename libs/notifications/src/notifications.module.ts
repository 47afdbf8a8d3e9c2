import { Module } from '@nestjs/common';
import { Notifications } from './notifications.service.js';
import { Seating } from './seating.service.js';

/** What people are told: the inbox, the letters and their sending. */
@Module({
  providers: [Notifications, Seating],
  exports: [Notifications, Seating],
})
export class NotificationsModule {}
