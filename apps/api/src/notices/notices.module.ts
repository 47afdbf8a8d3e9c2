import { Module } from '@nestjs/common';
import { NotificationsModule } from '@zholdau/notifications';
import { NoticesController } from './notices.controller.js';

@Module({ imports: [NotificationsModule], controllers: [NoticesController] })
export class NoticesModule {}
