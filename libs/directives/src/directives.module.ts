import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { LadderModule } from '@zholdau/ladder';
import { CheckpointWriter } from './checkpoint-writer.js';
import { ItemWriter } from './item-writer.js';

/** The Address, its plan and its items: everything that makes or changes one. */
@Module({
  imports: [AuditModule, LadderModule],
  providers: [CheckpointWriter, ItemWriter],
  exports: [CheckpointWriter, ItemWriter],
})
export class DirectivesModule {}
