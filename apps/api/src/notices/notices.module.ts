import { Module } from '@nestjs/common';
import { NotificationsModule } from '@zholdau/notifications';
import { MyChannelsController } from './my-channels.controller.js';
import { NoticeStream } from './notice-stream.js';
import { NoticesController } from './notices.controller.js';

@Module({
  imports: [NotificationsModule],
  controllers: [NoticesController, MyChannelsController],
  providers: [NoticeStream],
})
export class NoticesModule {}
