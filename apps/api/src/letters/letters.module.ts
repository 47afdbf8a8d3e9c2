import { Module } from '@nestjs/common';
import { LadderModule } from '@zholdau/ladder';
import { ReportingModule } from '@zholdau/reporting';
import { LettersController } from './letters.controller.js';

@Module({ imports: [LadderModule, ReportingModule], controllers: [LettersController] })
export class LettersModule {}
