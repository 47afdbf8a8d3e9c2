import { Module } from '@nestjs/common';
import { NotificationsModule } from '@zholdau/notifications';
import { FiringMemory } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { LadderService } from './ladder.service.js';
import { SweepService } from './sweep.service.js';
import { TargetBook } from './target-book.js';

/** Arming, sweep, hold, and what a card shows of the ladder. */
@Module({
  imports: [NotificationsModule],
  providers: [FiringMemory, LadderGround, LadderPolicies, LadderService, SweepService, TargetBook],
  exports: [LadderPolicies, LadderService, SweepService],
})
export class LadderModule {}
