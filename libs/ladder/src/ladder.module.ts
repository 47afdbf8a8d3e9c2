import { Module } from '@nestjs/common';
import { NotificationsModule } from '@zholdau/notifications';
import { FiringMemory } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { LadderService } from './ladder.service.js';

/** Arming, sweep, hold, and what a card shows of the ladder. */
@Module({
  imports: [NotificationsModule],
  providers: [FiringMemory, LadderGround, LadderPolicies, LadderService],
  exports: [LadderPolicies, LadderService],
})
export class LadderModule {}
