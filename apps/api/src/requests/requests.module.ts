import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { RequestsController } from './requests.controller.js';

@Module({ imports: [ExecutionModule, ReportingModule], controllers: [RequestsController] })
export class RequestsModule {}
