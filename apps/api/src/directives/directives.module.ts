import { Module } from '@nestjs/common';
import { ReportingModule } from '@zholdau/reporting';
import { DirectivesController } from './directives.controller.js';

@Module({ imports: [ReportingModule], controllers: [DirectivesController] })
export class DirectivesApiModule {}
