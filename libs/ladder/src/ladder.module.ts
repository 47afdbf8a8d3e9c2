import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { NotificationsModule } from '@zholdau/notifications';
import { CalendarWatch } from './calendar-watch.service.js';
import { LadderEngine } from './engine.service.js';
import { FiringMemory } from './firing-memory.js';
import { LadderArming } from './ladder-arming.service.js';
import { LadderExplanation } from './ladder-explanation.query.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { LadderQuery } from './ladder.query.js';
import { LadderReview } from './ladder-review.service.js';
import { LadderShift } from './ladder-shift.service.js';
import { LadderService } from './ladder.service.js';
import { LiveLadders } from './live-ladders.js';
import { PersonExplanationQuery } from './person-explanation.query.js';
import { PolicyChanges } from './policy-changes.service.js';
import { PolicyForecast } from './policy-forecast.query.js';
import { PauseLedger } from './pause-ledger.js';
import { ReviewClock } from './review-clock.js';
import { ReviewRearming } from './review-rearming.js';
import { ReviewSweep } from './review-sweep.service.js';
import { StatusQuery } from './status.query.js';
import { SweepService } from './sweep.service.js';
import { TargetBook } from './target-book.js';
import { TimeMachine } from './time-machine.js';
import { Auditor } from './watch/auditor.service.js';
import { ClockWatch } from './watch/clock-watch.service.js';
import { DutyCall } from './watch/duty-call.service.js';
import { FiguresQuery } from './watch/figures.query.js';
import { OutsideHeartbeat } from './watch/outside-heartbeat.service.js';

/** Arming, sweep, hold, and what a card and the status page show of the ladder. */
@Module({
  imports: [AuditModule, NotificationsModule],
  providers: [
    CalendarWatch,
    FiringMemory,
    LadderExplanation,
    LadderArming,
    LadderEngine,
    LadderGround,
    LadderPolicies,
    LadderQuery,
    LadderReview,
    LadderService,
    LadderShift,
    LiveLadders,
    PauseLedger,
    PersonExplanationQuery,
    PolicyChanges,
    PolicyForecast,
    ReviewClock,
    ReviewRearming,
    ReviewSweep,
    StatusQuery,
    SweepService,
    TargetBook,
    TimeMachine,
    Auditor,
    ClockWatch,
    DutyCall,
    FiguresQuery,
    OutsideHeartbeat,
  ],
  exports: [
    CalendarWatch,
    LadderEngine,
    LadderExplanation,
    LadderPolicies,
    LadderQuery,
    LadderService,
    LadderShift,
    NotificationsModule,
    PersonExplanationQuery,
    PolicyChanges,
    PolicyForecast,
    StatusQuery,
    SweepService,
    TimeMachine,
    Auditor,
    ClockWatch,
    DutyCall,
    FiguresQuery,
    OutsideHeartbeat,
  ],
})
export class LadderModule {}
