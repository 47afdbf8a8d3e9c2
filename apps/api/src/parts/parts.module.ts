import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { PartsController } from './parts.controller.js';

@Module({ imports: [ExecutionModule, ReportingModule], controllers: [PartsController] })
export class PartsModule {}
