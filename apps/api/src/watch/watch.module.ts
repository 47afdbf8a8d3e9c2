import { Module } from '@nestjs/common';
import { LadderModule } from '@zholdau/ladder';
import { DutyTicker } from './duty-ticker.js';
import { WatchController } from './watch.controller.js';

/** Watching the engine from the API: what a monitor reads, and the call that needs no worker. */
@Module({ imports: [LadderModule], controllers: [WatchController], providers: [DutyTicker] })
export class WatchModule {}
