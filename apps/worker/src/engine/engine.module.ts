import { Module } from '@nestjs/common';
import { LadderModule } from '@zholdau/ladder';
import { CalendarTicker } from './calendar-ticker.js';
import { EngineTicker } from './engine-ticker.js';
import { WakeProcessor } from './wake.processor.js';

/** The engine's part of a worker; expects Config, PersistenceModule and QueueModule around it. */
@Module({
  imports: [LadderModule],
  providers: [CalendarTicker, EngineTicker, WakeProcessor],
  exports: [EngineTicker],
})
export class EngineModule {}
