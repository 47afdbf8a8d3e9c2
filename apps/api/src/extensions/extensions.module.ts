import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { ExtensionsController } from './extensions.controller.js';
import { RemovalsController } from './removals.controller.js';

@Module({ imports: [ExecutionModule, ReportingModule], controllers: [ExtensionsController, RemovalsController] })
export class ExtensionsModule {}
