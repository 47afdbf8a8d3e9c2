import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { NotificationsModule } from '@zholdau/notifications';
import { AccountsService } from './accounts/accounts.service.js';
import { OneTimeLinks } from './accounts/one-time-links.js';
import { AliasesService } from './directory/aliases.service.js';
import { BodiesQuery } from './directory/bodies.query.js';
import { BodiesService } from './directory/bodies.service.js';
import { DistrictsService } from './directory/districts.service.js';
import { RegionService } from './directory/region.service.js';
import { CalendarQuery } from './installation/calendar.query.js';
import { InstallationQuery } from './installation/installation.query.js';
import { SettingsService } from './installation/settings.service.js';
import { PeopleQuery } from './people/people.query.js';
import { PeopleService } from './people/people.service.js';
import { SeatChargesService } from './seats/seat-charges.service.js';
import { SeatHoldersService } from './seats/seat-holders.service.js';
import { SeatsQuery } from './seats/seats.query.js';
import { SeatsService } from './seats/seats.service.js';
import { VacanciesQuery } from './seats/vacancies.query.js';
import { ActorResolver } from './session/actor-resolver.js';
import { SessionQuery } from './session/session.query.js';
import { SessionsService } from './session/sessions.service.js';
import { SignInThrottle } from './session/sign-in-throttle.js';
import { SignInService } from './session/sign-in.service.js';
import { SubstitutionsQuery } from './substitutions/substitutions.query.js';
import { SubstitutionsService } from './substitutions/substitutions.service.js';

const SERVICES = [
  AccountsService,
  ActorResolver,
  AliasesService,
  BodiesQuery,
  BodiesService,
  CalendarQuery,
  DistrictsService,
  InstallationQuery,
  OneTimeLinks,
  PeopleQuery,
  PeopleService,
  RegionService,
  SeatChargesService,
  SeatHoldersService,
  SeatsQuery,
  SeatsService,
  SessionQuery,
  SessionsService,
  SettingsService,
  SignInService,
  SignInThrottle,
  SubstitutionsQuery,
  SubstitutionsService,
  VacanciesQuery,
];

/** Who is who and who sits where. The process around it provides Config and PersistenceModule. */
@Module({ imports: [AuditModule, NotificationsModule], providers: SERVICES, exports: SERVICES })
export class IdentityModule {}
