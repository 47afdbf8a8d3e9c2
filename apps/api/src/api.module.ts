import { Module, type Type } from '@nestjs/common';
import { ActionItemsModule } from './action-items/action-items.module.js';
import { AddressesModule } from './addresses/addresses.module.js';
import { AdminModule } from './admin/admin.module.js';
import { BulkChangesModule } from './bulk-changes/bulk-changes.module.js';
import { DemoTimeModule } from './demo/demo.module.js';
import { DirectivesApiModule } from './directives/directives.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { DisputesModule } from './disputes/disputes.module.js';
import { ExtensionsModule } from './extensions/extensions.module.js';
import { HttpModule } from './http/http.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { InstallationModule } from './installation/installation.module.js';
import { JournalApiModule } from './journal/journal.module.js';
import { LettersModule } from './letters/letters.module.js';
import { MyWorkModule } from './my-work/my-work.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { OverdueModule } from './overdue/overdue.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PartsModule } from './parts/parts.module.js';
import { PlanImportsModule } from './plan-imports/plan-imports.module.js';
import { RatingGapsModule } from './rating-gaps/rating-gaps.module.js';
import { RechecksModule } from './rechecks/rechecks.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { PaperModule } from './paper/paper.module.js';
import { SearchModule } from './search/search.module.js';
import { SubstitutionsModule } from './substitutions/substitutions.module.js';
import { TalkModule } from './talk/talk.module.js';
import { WatchModule } from './watch/watch.module.js';
import { SessionModule } from './session/session.module.js';

/** The API's features, one line each. They expect Config and PersistenceModule from the process around them. */
export const API_FEATURES: Type[] = [
  ActionItemsModule,
  AddressesModule,
  AdminModule,
  BulkChangesModule,
  DemoTimeModule,
  DirectivesApiModule,
  DirectoryModule,
  DisputesModule,
  IndicatorsModule,
  ExtensionsModule,
  InstallationModule,
  JournalApiModule,
  LettersModule,
  MyWorkModule,
  NoticesModule,
  OverdueModule,
  PartsModule,
  PlanImportsModule,
  PlansModule,
  RatingGapsModule,
  RechecksModule,
  ReportsModule,
  RequestsModule,
  PaperModule,
  SearchModule,
  SessionModule,
  SubstitutionsModule,
  TalkModule,
  WatchModule,
];

@Module({ imports: [HttpModule, ...API_FEATURES] })
export class ApiModule {}
