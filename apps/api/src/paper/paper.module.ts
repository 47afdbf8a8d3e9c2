import { Module } from '@nestjs/common';
import { ReportingModule } from '@zholdau/reporting';
import { PaperController } from './paper.controller.js';

@Module({ imports: [ReportingModule], controllers: [PaperController] })
export class PaperModule {}
