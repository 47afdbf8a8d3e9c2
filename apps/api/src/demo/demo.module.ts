import { Module } from '@nestjs/common';
import { IdentityModule } from '@zholdau/identity';
import { DemoTime, LadderModule } from '@zholdau/ladder';
import { DemoController } from './demo.controller.js';
import { DemoGuard } from './demo.guard.js';

@Module({ imports: [IdentityModule, LadderModule], controllers: [DemoController], providers: [DemoTime, DemoGuard] })
export class DemoTimeModule {}
