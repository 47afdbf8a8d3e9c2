import { Module } from '@nestjs/common';
import { NotificationsModule } from '@zholdau/notifications';
import { ReportingModule } from '@zholdau/reporting';
import { MyWorkController } from './my-work.controller.js';

@Module({ imports: [NotificationsModule, ReportingModule], controllers: [MyWorkController] })
export class MyWorkModule {}
