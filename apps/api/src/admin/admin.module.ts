import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { IdentityModule } from '@zholdau/identity';
import { LadderModule, PolicyChanges } from '@zholdau/ladder';
import { NotificationsModule } from '@zholdau/notifications';
import { BodiesController } from './bodies.controller.js';
import { PeopleController } from './people.controller.js';
import { PoliciesController } from './policies.controller.js';
import { SeatsController } from './seats.controller.js';
import { SettingsController } from './settings.controller.js';
import { TerritoryController } from './territory.controller.js';

/** The directory and the settings of an installation. */
@Module({
  imports: [AuditModule, IdentityModule, LadderModule, NotificationsModule],
  controllers: [
    BodiesController,
    PeopleController,
    PoliciesController,
    SeatsController,
    SettingsController,
    TerritoryController,
  ],
  providers: [PolicyChanges],
})
export class AdminModule {}
