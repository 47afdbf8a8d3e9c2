import { Module } from '@nestjs/common';
import { ReportingModule } from '@zholdau/reporting';
import { RatingGapsController } from './rating-gaps.controller.js';

@Module({ imports: [ReportingModule], controllers: [RatingGapsController] })
export class RatingGapsModule {}
