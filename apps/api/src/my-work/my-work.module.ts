import { Module } from '@nestjs/common';
import { ReportingModule } from '@zholdau/reporting';
import { MyWorkController } from './my-work.controller.js';

@Module({ imports: [ReportingModule], controllers: [MyWorkController] })
export class MyWorkModule {}
