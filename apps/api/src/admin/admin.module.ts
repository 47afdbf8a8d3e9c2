import { Module } from '@nestjs/common';
import { DirectivesModule } from '@zholdau/directives';
import { IdentityModule } from '@zholdau/identity';
import { LadderModule } from '@zholdau/ladder';
import { NotificationsModule } from '@zholdau/notifications';
import { BodiesController } from './bodies.controller.js';
import { CalendarController } from './calendar.controller.js';
import { FenceController } from './fence.controller.js';
import { MailboxController } from './mailbox.controller.js';
import { PeopleController } from './people.controller.js';
import { PoliciesController } from './policies.controller.js';
import { SeatsController } from './seats.controller.js';
import { SettingsController } from './settings.controller.js';
import { StatusController } from './status.controller.js';
import { TerritoryController } from './territory.controller.js';

/** The directory and the settings of an installation. */
@Module({
  imports: [DirectivesModule, IdentityModule, LadderModule, NotificationsModule],
  controllers: [
    BodiesController,
    CalendarController,
    FenceController,
    MailboxController,
    PeopleController,
    PoliciesController,
    SeatsController,
    SettingsController,
    StatusController,
    TerritoryController,
  ],
})
export class AdminModule {}
